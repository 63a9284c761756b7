// Files in a browser: chosen, dropped, refused, replaced, removed; what a host does with them is played here.
import { afterEach, expect, test } from 'vitest';
import type { SchemaSpec } from '../../renderer/core/form.js';
import type { Json } from '../../renderer/core/json.js';
import { LONG_WORD, narrowRoom, text, until } from '../../renderer/host/form.harness.js';
import { defineField, type OmniaField } from '../../renderer/host/omnia-field.js';
import type { Files, FileStatus } from '../widget.js';

defineField();

const schema: SchemaSpec = {
  type: 'array',
  title: 'Documenti',
  ui: {
    widget: 'attachment',
    help: 'Quelli firmati.',
    file: {
      id: 'id',
      name: 'name',
      size: 'bytes',
      format: 'format',
      maxBytes: 5_000_000,
      formats: { PDF: { types: ['application/pdf'], extensions: ['.pdf'] } },
    },
  },
  items: {
    type: 'object',
    title: 'Documento',
    properties: {
      id: { type: 'string', title: 'Id' },
      name: { type: 'string', title: 'Nome' },
      bytes: { type: 'integer', title: 'Byte', maximum: 5_000_000 },
      format: { type: 'string', title: 'Formato' },
      kind: { enum: ['relazione', 'verbale'], title: 'Tipo' },
    },
  },
};
const two: Json = [
  { id: '1', name: 'uno.pdf', bytes: 1_234_567, format: 'PDF', kind: 'verbale' },
  { id: '2', name: 'due.pdf', bytes: 300, format: 'PDF' },
];

/** Plays a host, and remembers what it was given. */
function host(
  states: Readonly<Record<string, FileStatus>> = {},
  refused: Files['refused'] = () => [],
): Files & { readonly taken: unknown[] } {
  const taken: unknown[] = [];
  return {
    taken,
    attach: (list, files, replaced) => taken.push([list, files.map(({ name }) => name), replaced]),
    status: (row) => states[row] ?? { state: 'ready' },
    underway: () => [],
    refused,
  };
}

afterEach(() => document.body.replaceChildren());

async function drawFiles(given: Partial<OmniaField>, room: HTMLElement = document.body): Promise<OmniaField> {
  const field = document.createElement('omnia-field') as OmniaField;
  Object.assign(field, { schema, files: host(), ...given });
  room.append(field);
  await until(() => field.renderRoot.querySelector('.list'));
  return field;
}

function all(field: OmniaField, selector: string): HTMLElement[] {
  return [...field.renderRoot.querySelectorAll<HTMLElement>(selector)];
}

function choose(input: HTMLInputElement, ...names: string[]): void {
  const transfer = new DataTransfer();
  for (const name of names) transfer.items.add(new File(['x'], name));
  input.files = transfer.files;
  input.dispatchEvent(new Event('input', { bubbles: true, composed: true }));
  input.dispatchEvent(new Event('change', { bubbles: true }));
}

test('it asks for files by name, and tells what is accepted', async () => {
  const files = host();
  const field = await drawFiles({ files });
  const input = all(field, '[type=file]')[0] as HTMLInputElement;
  expect([...(input.labels ?? [])].map(text)).toEqual(['Scelga i file: Documenti']);
  expect(input.accept).toBe('.pdf,application/pdf');
  expect(text(field.renderRoot.querySelector(`[id="${input.getAttribute('aria-describedby') ?? ''}"]`)!)).toBe(
    'PDF; al massimo 5 MB per file',
  );
  const heard: string[] = [];
  field.addEventListener('omnia-changed', () => heard.push('changed'));
  choose(input, 'a.pdf', 'b.pdf');
  expect(files.taken).toEqual([['/answer', ['a.pdf', 'b.pdf'], undefined]]);
  expect(input.files).toHaveLength(0);
  expect(heard).toEqual([]);
});

test('files that are dropped are taken like those that are chosen', async () => {
  const files = host();
  const field = await drawFiles({ files });
  const dataTransfer = new DataTransfer();
  dataTransfer.items.add(new File(['x'], 'c.pdf'));
  const drop = all(field, '.drop')[0]!;
  const over = new DragEvent('dragover', { bubbles: true, cancelable: true, dataTransfer });
  drop.dispatchEvent(over);
  expect(over.defaultPrevented).toBe(true);
  expect(drop.classList.contains('over')).toBe(true);
  drop.dispatchEvent(new DragEvent('drop', { bubbles: true, cancelable: true, dataTransfer }));
  expect(files.taken).toEqual([['/answer', ['c.pdf'], undefined]]);
  expect(drop.classList.contains('over')).toBe(false);
});

test('a file shows its name, size, state and what is asked of it, and nothing that it says itself', async () => {
  const states: Readonly<Record<string, FileStatus>> = {
    '/answer/0': { state: 'refused', reason: 'Non è un PDF: lo salvi come PDF.' },
    '/answer/1': { state: 'checking', progress: 0.5 },
  };
  const field = await drawFiles({
    value: two,
    files: host(states, () => [{ name: 'tre.exe', reason: 'Formato non ammesso.' }]),
  });
  expect(all(field, '.file-head').map(text)).toEqual([
    'uno.pdf 1,2 MB, PDF rifiutato',
    'due.pdf 300 byte, PDF in verifica…',
  ]);
  expect(all(field, '.file .error').map(text)).toEqual(['Errore: Non è un PDF: lo salvi come PDF.']);
  expect((all(field, 'progress')[0] as HTMLProgressElement).value).toBe(0.5);
  expect(all(field, '.file [data-path]').map(({ dataset }) => dataset['path'])).toEqual([
    '/answer/0/kind',
    '/answer/1/kind',
  ]);
  expect(all(field, '.list > .error, .error').map(text)).toContain('Errore: tre.exe: Formato non ammesso.');
  field.files = host();
  await field.updateComplete;
  expect(all(field, '.file-state').map(text)).toEqual(['pronto', 'pronto']);
});

test('a file is replaced and removed; what was removed can be put back', async () => {
  const files = host();
  const field = await drawFiles({ value: two, files });
  choose(all(field, '.file [type=file]')[1] as HTMLInputElement, 'neu.pdf');
  expect(files.taken).toEqual([['/answer', ['neu.pdf'], '/answer/1']]);
  all(field, '[aria-label="Togli: uno.pdf"]')[0]!.click();
  await field.updateComplete;
  expect(field.value).toHaveLength(1);
  all(field, '.removed button')[0]!.click();
  await field.updateComplete;
  expect(field.value).toEqual(two);
});

test('for reading there is nothing to choose, and nobody to take files means a description by hand', async () => {
  const field = await drawFiles({ value: two, manner: 'readonly' });
  expect(all(field, '[type=file], button')).toEqual([]);
  const byHand = await drawFiles({ value: two, files: null });
  expect(all(byHand, '[data-path="/answer/0/name"] input')).toHaveLength(1);
});

test.each(['ltr', 'rtl'])(
  'what can be pressed is 44 px high, and long names fit into 320 px, %s',
  async (direction) => {
    const field = await drawFiles(
      { value: [{ id: '1', name: `${LONG_WORD}.pdf`, bytes: 1, format: 'PDF' }] },
      narrowRoom(direction),
    );
    for (const target of all(field, 'button, [type=file] + label'))
      expect(target.getBoundingClientRect().height, text(target)).toBeGreaterThanOrEqual(44);
    const { right } = field.getBoundingClientRect();
    for (const element of all(field, '.file, .drop, .file-head strong'))
      expect(element.getBoundingClientRect().right).toBeLessThanOrEqual(right + 1);
  },
);
