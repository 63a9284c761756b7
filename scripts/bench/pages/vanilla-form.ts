// The DOM of the hand-written form: schema and answers go in, a detached tree and its fields come out.
// Nothing listens yet; `floor` stops here.
import type { SchemaSpec } from '../../../renderer/core/form.js';
import type { Json, JsonObject } from '../../../renderer/core/json.js';
import { gateOf } from '../plain.js';

/** One drawn field and the place of its message. */
export interface DrawnField {
  readonly path: string;
  readonly schema: SchemaSpec;
  /** The control, or the first radio button. */
  readonly control: HTMLInputElement | HTMLSelectElement;
  readonly error: HTMLElement;
}

/** A conditional block: built when first opened, kept when closed. */
export interface Block {
  readonly schema: SchemaSpec;
  readonly path: string;
  /** The field after which the block stands. */
  readonly after: HTMLElement;
  element?: HTMLElement;
}

/** What was drawn: fields by JSON Pointer (which is also the name of the control), blocks by the pointer of their gate. */
export interface Drawn {
  readonly fields: Map<string, DrawnField>;
  readonly blocks: Map<string, Block>;
}

/** Builds the fields of an object, apart from the document: controls inserted one by one cost quadratic time. */
export function draw(schema: SchemaSpec, data: JsonObject, path: string, drawn: Drawn): DocumentFragment {
  const fragment = document.createDocumentFragment();
  const places = new Map<string, HTMLElement>();
  for (const [key, part] of Object.entries(schema.properties ?? {})) {
    const here = `${path}/${key}`;
    if (part.relevant) {
      const gate = gateOf(part.relevant);
      const after = places.get(gate);
      if (!after) throw new RangeError(`${here} stands before its gate ${gate}`);
      const block: Block = { schema: part, path: here, after };
      drawn.blocks.set(`${path}/${gate}`, block);
      if (data[gate] === true) fragment.append((block.element = group(part, data[key], here, drawn)));
    } else {
      const element = part.items
        ? list(part, part.items, data[key], here, drawn)
        : part.properties
          ? group(part, data[key], here, drawn)
          : field(part, data[key], here, schema.required?.includes(key) ?? false, drawn);
      places.set(key, element);
      fragment.append(element);
    }
  }
  return fragment;
}

/** Builds one object with its caption. */
export function group(schema: SchemaSpec, data: Json | undefined, path: string, drawn: Drawn): HTMLElement {
  const fieldset = element('fieldset');
  fieldset.append(element('legend', '', schema.title), draw(schema, (data ?? {}) as JsonObject, path, drawn));
  return fieldset;
}

/** Builds every row of a list. */
function list(schema: SchemaSpec, item: SchemaSpec, data: Json | undefined, path: string, drawn: Drawn): HTMLElement {
  const fieldset = element('fieldset');
  const rows = Array.isArray(data) ? (data as readonly Json[]) : [];
  fieldset.append(
    element('legend', '', schema.title),
    ...rows.map((row, index) => group(item, row, `${path}/${index}`, drawn)),
  );
  return fieldset;
}

function field(
  schema: SchemaSpec,
  value: Json | undefined,
  path: string,
  required: boolean,
  drawn: Drawn,
): HTMLElement {
  const wrapper = element('div', 'field');
  const hint = element('small', 'hint', schema.ui?.help);
  hint.id = `${path}-hint`;
  const error = element('p', 'error');
  error.id = `${path}-error`;
  const caption = `${schema.title ?? path}${required ? ' *' : ''}`;
  const described = `${hint.id} ${error.id}`;
  const control =
    schema.type === 'boolean'
      ? yesNo(wrapper, caption, value, path, described)
      : single(wrapper, schema, caption, value, path, described);
  wrapper.append(hint, error);
  drawn.fields.set(path, { path, schema, control, error });
  return wrapper;
}

function single(
  wrapper: HTMLElement,
  schema: SchemaSpec,
  caption: string,
  value: Json | undefined,
  path: string,
  described: string,
): HTMLInputElement | HTMLSelectElement {
  const label = element('label', '', caption);
  label.htmlFor = path;
  const control = schema.oneOf ? element('select') : element('input');
  if (control instanceof HTMLSelectElement)
    control.append(
      new Option('', ''),
      ...(schema.oneOf ?? []).map((option) => new Option(option.title, textOf(option.const))),
    );
  else control.type = schema.format === 'date' ? 'date' : schema.type === 'number' ? 'number' : 'text';
  control.id = control.name = path;
  control.setAttribute('aria-describedby', described);
  if (typeof value === 'string' || typeof value === 'number') control.value = String(value);
  wrapper.append(label, control);
  return control;
}

function yesNo(
  wrapper: HTMLElement,
  caption: string,
  value: Json | undefined,
  path: string,
  described: string,
): HTMLInputElement {
  const label = element('span', '', caption);
  label.id = `${path}-label`;
  wrapper.setAttribute('role', 'radiogroup');
  wrapper.setAttribute('aria-labelledby', label.id);
  wrapper.setAttribute('aria-describedby', described);
  const [yes, no] = ([true, false] as const).map((answer) => {
    const radio = element('input');
    radio.type = 'radio';
    radio.name = path;
    radio.value = String(answer);
    radio.checked = value === answer;
    return radio;
  }) as [HTMLInputElement, HTMLInputElement];
  const options = [yes, no].map((radio, index) => {
    const option = element('label');
    option.append(radio, index === 0 ? 'Yes' : 'No');
    return option;
  });
  wrapper.append(label, ...options);
  return yes;
}

function element<Tag extends keyof HTMLElementTagNameMap>(
  tag: Tag,
  className = '',
  text = '',
): HTMLElementTagNameMap[Tag] {
  const made = document.createElement(tag);
  if (className) made.className = className;
  if (text) made.textContent = text;
  return made;
}

function textOf(value: Json | undefined): string {
  return typeof value === 'string' ? value : JSON.stringify(value ?? null);
}
