// The yardstick: hand-written DOM, one delegated listener, one run of the compiled validator per key,
// and only the messages that changed are patched.
import type { ErrorObject } from 'ajv';
import type { Json, JsonObject } from '../../../renderer/core/json.js';
import { validate } from 'bench:validators';
import type { Mount } from './contract.js';
import { draw, group, type Drawn, type DrawnField } from './vanilla-form.js';

type Answers = { [key: string]: Json | Answers };

const WORDS: Readonly<Record<string, (params: Record<string, unknown>) => string>> = {
  required: () => 'Answer this question',
  minLength: ({ limit }) => `Write at least ${String(limit)} characters`,
  maxLength: ({ limit }) => `Write at most ${String(limit)} characters`,
  minimum: ({ limit }) => `Not less than ${String(limit)}`,
  maximum: ({ limit }) => `Not more than ${String(limit)}`,
  format: () => 'Write a date',
};

const mount: Mount = (place, { form, data }) => {
  const answers: Answers = structuredClone<JsonObject>(data);
  const drawn: Drawn = { fields: new Map(), blocks: new Map() };
  let shown = new Map<string, string>();

  const check = (): void => {
    const messages = new Map<string, string>();
    if (!validate(answers)) for (const error of validate.errors ?? []) collect(error, messages);
    for (const [path] of shown) if (!messages.has(path)) message(drawn.fields.get(path), '');
    for (const [path, text] of messages) if (shown.get(path) !== text) message(drawn.fields.get(path), text);
    shown = messages;
  };

  const element = document.createElement('form');
  place.append(element);
  element.append(draw(form, data, '', drawn));
  element.addEventListener('input', ({ target }) => {
    const control = target as HTMLInputElement | HTMLSelectElement;
    const field = drawn.fields.get(control.name);
    if (!field) return;
    const value = read(field, control);
    write(answers, field.path, value);
    const block = drawn.blocks.get(field.path);
    if (block && value === true) {
      block.element ??= group(block.schema, undefined, block.path, drawn);
      block.after.after(block.element);
    } else block?.element?.remove();
    check();
  });
};

window.benchMount = mount;

function collect(error: ErrorObject, messages: Map<string, string>): void {
  const path =
    error.keyword === 'required' ? `${error.instancePath}/${String(error.params.missingProperty)}` : error.instancePath;
  const words = WORDS[error.keyword];
  if (words && !messages.has(path)) messages.set(path, words(error.params));
}

function message(field: DrawnField | undefined, text: string): void {
  if (!field) return;
  field.error.textContent = text;
  if (text) field.control.setAttribute('aria-invalid', 'true');
  else field.control.removeAttribute('aria-invalid');
}

function read({ schema }: DrawnField, { value }: { readonly value: string }): Json | undefined {
  if (value === '') return undefined;
  if (schema.type === 'boolean') return value === 'true';
  return schema.type === 'number' ? Number(value) : value;
}

function write(answers: Answers, path: string, value: Json | undefined): void {
  const keys = path.slice(1).split('/');
  const last = keys.pop() ?? '';
  let owner = answers;
  for (const key of keys) owner = (owner[key] ??= {}) as Answers;
  if (value === undefined) Reflect.deleteProperty(owner, last);
  else owner[last] = value;
}
