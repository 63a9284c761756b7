// The guided parts on the page: start, search, what is missing, the next question, documents, review.
import { userEvent } from 'vitest/browser';
import { afterEach, expect, test, vi } from 'vitest';
import {
  all,
  box,
  button,
  control,
  draw,
  fill,
  formOf,
  one,
  place,
  drawn,
  press,
  spoken,
  text,
  until,
} from './form.harness.js';
import type { OmniaForm } from './omnia-form.js';

afterEach(() => document.body.replaceChildren());

const schema = formOf(
  {
    person: {
      type: 'object',
      title: 'Persona',
      required: ['name', 'city'],
      properties: {
        name: { type: 'string', title: 'Nome' },
        city: { type: 'string', title: 'Città', ui: { help: 'Dove abita.' } },
        student: { type: 'boolean', title: 'Studia' },
      },
    },
    trip: {
      type: 'object',
      title: 'Viaggio',
      properties: {
        days: {
          type: 'integer',
          title: 'Giorni',
          alerts: [
            { id: 'LONG', level: 'warning', when: 'value > 10', message: 'Viaggio lungo.' },
            { id: 'VERY', level: 'info', when: 'value > 20', message: 'Viaggio lunghissimo.' },
            { id: 'OFF', level: 'info', when: 'value > 5 && person.student', message: 'Studia e viaggia.' },
          ],
        },
      },
    },
    papers: {
      type: 'array',
      title: 'Carte',
      items: {
        type: 'object',
        title: 'Carta',
        properties: {
          kind: {
            title: 'Tipo',
            oneOf: [
              { const: 'ID', title: 'Tessera' },
              { const: 'VISA', title: 'Visto' },
            ],
          },
        },
      },
    },
  },
  {
    values: {
      needed: { title: 'Carte necessarie', pick: { ID: 'person.student == true', VISA: 'trip.days > 10' } },
      double: { title: 'Doppio dei giorni', expr: 'trip.days * 2' },
      unknown: { title: 'Mai noto', expr: 'person.student == true ? 1 : null' },
    },
    start: {
      title: 'Prima',
      text: ['Serve per partire.'],
      needs: [{ text: 'Il passaporto.' }, { text: 'Il visto.', when: 'trip.days > 10' }],
      minutes: 5,
    },
    summary: ['double', 'unknown', 'needed'],
    checklist: { title: 'Carte da portare', value: 'needed', list: '/papers', property: 'kind' },
    steps: [
      { id: 'start', title: 'Inizio', properties: [], role: 'start' },
      { id: 'person', title: 'Persona', properties: ['person'] },
      { id: 'trip', title: 'Viaggio', properties: ['trip'] },
      { id: 'papers', title: 'Carte', properties: ['papers'] },
      { id: 'review', title: 'Riepilogo', properties: [], role: 'review' },
    ],
  },
);
const complete = { person: { name: 'Ada', city: 'Como', student: true }, trip: { days: 4 }, papers: [] };

async function opened(given: object = {}): Promise<OmniaForm> {
  const form = await draw({ schema, ...given });
  await until(() => form.renderRoot.querySelector('.start, .review, .next-question, .documents, .fields'));
  return form;
}

async function dialog(form: OmniaForm, name: string): Promise<HTMLElement> {
  await press(form, name);
  return until(() => form.renderRoot.querySelector<HTMLElement>('dialog[open]'));
}

test('the start page says what the form is for, how long it takes and what to have at hand', async () => {
  const form = await opened();
  const page = await until(() => form.renderRoot.querySelector('.start'));
  expect(text(page)).toContain('Serve per partire.');
  expect(text(page)).toContain('circa 5 minuti');
  expect(all(form, '.needs li').map(text)).toEqual(['Il passaporto.']);
  await press(form, 'Avanti');
  expect(text(one(form, '#step-title'))).toBe('Passo 2 di 5 Persona');
});

test.each([
  ['citta', 'Città'],
  ['ABITA', 'Città'],
  ['days', 'Giorni'],
])('a field is found by "%s", accents and case apart, and is gone to', async (typed, label) => {
  const form = await opened();
  const found = await dialog(form, 'Cerca un campo');
  const search = one(form, '#find-text') as HTMLInputElement;
  search.focus();
  await userEvent.fill(search, typed);
  await until(() => found.querySelector('.found button'));
  expect(text(found.querySelector('.found button') as Element)).toBe(label);
  await userEvent.keyboard('{Enter}');
  await until(() => !form.renderRoot.querySelector('dialog[open]'));
  await form.updateComplete;
  expect(text((form.renderRoot as ShadowRoot).activeElement?.closest('.field') as Element)).toContain(label);
  expect(form.data).toEqual({ papers: [] });
});

test('what is missing is listed by step, and an entry leads to its field', async () => {
  const form = await opened({ data: { ...complete, person: { name: 'Ada' }, trip: { days: 12 } } });
  const list = await dialog(form, 'Che cosa manca');
  expect([...list.querySelectorAll('.missing-step')].map((step) => text(step.querySelector('h5') as Element))).toEqual([
    'Persona',
    'Viaggio',
  ]);
  expect(text(list)).toContain('Viaggio lungo.');
  list.querySelector<HTMLButtonElement>('.missing-step button')?.click();
  await form.updateComplete;
  await form.updateComplete;
  expect((form.renderRoot as ShadowRoot).activeElement).toBe(control(form, '/person/city'));
});

test('the question that most undecided rules wait for is offered next', async () => {
  const form = await opened();
  await press(form, 'Avanti');
  const offer = await until(() => form.renderRoot.querySelector('.next-question'));
  expect(text(offer)).toContain('Prossima domanda utile: Giorni');
  expect(text(offer)).toContain('3 controlli');
  offer.querySelector('button')?.click();
  await form.updateComplete;
  await fill(form, '/trip/days', '7');
  expect(text(one(form, '.next-question'))).toContain('Studia');
  expect(text(one(form, '.next-question'))).toContain('1 controllo');
});

test('documents follow the answers: what is missing is added as a row of its kind', async () => {
  const form = await opened({ data: complete, step: 'papers' });
  const list = await until(() => form.renderRoot.querySelector('.documents'));
  expect(text(list)).toMatch(/Tessera da allegare Dipende da: Studia/);
  await press(form, 'Aggiungi');
  await form.updateComplete;
  expect(form.data?.papers).toEqual([{ kind: 'ID' }]);
  expect(text(one(form, '.documents'))).toMatch(/Tessera allegato/);
});

test('the review shows all answers and results; what is changed leads back to it', async () => {
  const form = await opened({ data: complete, step: 'review' });
  const review = await until(() => form.renderRoot.querySelector('.review'));
  expect(text(review)).toContain('Le risposte sono complete.');
  expect(all(form, '.results dt').map(text)).toEqual(['Doppio dei giorni', 'Mai noto', 'Carte necessarie']);
  expect(text(box(form, '/person/name'))).toContain('Ada');
  expect(all(form, '.review input, .review select')).toEqual([]);
  all<HTMLButtonElement>(form, '.answers-head button')[0]?.click();
  await form.updateComplete;
  expect(text(one(form, '#step-title'))).toContain('Persona');
  await fill(form, '/person/name', 'Bea');
  await press(form, 'Torna al riepilogo');
  expect(text(one(form, '#step-title'))).toContain('Riepilogo');
  expect(text(box(form, '/person/name'))).toContain('Bea');
  expect(all(form, 'footer button').map(text)).toEqual(['Indietro', 'Invia']);
});

test('the whole form in review mode is left to change an answer, and come back to', async () => {
  const form = await drawn(place({ schema, data: complete, mode: 'review' } as object));
  await until(() => form.renderRoot.querySelector('.answers-head button'));
  all<HTMLButtonElement>(form, '.answers-head button')[0]?.click();
  await form.updateComplete;
  expect(form.mode).toBe('edit');
  await press(form, 'Torna al riepilogo');
  expect(form.mode).toBe('review');
});

test('a warning that nobody has read blocks sending on the review, is confirmed there, and then is sent', async () => {
  const form = await opened({ data: { ...complete, trip: { days: 12 } }, step: 'review' });
  await until(() => form.renderRoot.querySelector('.review'));
  let sent = 0;
  form.addEventListener('omnia-submit', () => (sent += 1));
  expect(text(one(form, '.blocks summary'))).toBe('Prima di inviare c’è un punto da completare');
  await press(form, 'Invia');
  expect(sent).toBe(0);
  expect(text(one(form, '#step-title'))).toContain('Riepilogo');
  expect(spoken(form)).toContain('confermi di aver letto un avviso');
  button(form, 'Ho letto').click();
  await form.updateComplete;
  await press(form, 'Invia');
  expect(sent).toBe(1);
  expect(spoken(form)).toContain('consegnati alla pagina');
});

async function bring(form: OmniaForm, id: string, text: string): Promise<void> {
  const input = await until(() => form.renderRoot.querySelector<HTMLInputElement>(`#${id}`));
  const files = new DataTransfer();
  files.items.add(new File([text], 'work.json', { type: 'application/json' }));
  input.files = files.files;
  input.dispatchEvent(new Event('change', { bubbles: true }));
  await until(() => spoken(form).includes('file'));
}

test('an application comes in from a file, as one change that can be undone', async () => {
  const form = await opened();
  await bring(form, 'bring-file', JSON.stringify(complete));
  expect(form.data).toMatchObject({ person: { name: 'Ada' }, trip: { days: 4 } });
  expect(form.origins['/person/name']).toBe('imported');
  form.undo();
  expect(form.data).toEqual({ papers: [] });
});

test.each([
  ['no JSON', '{'],
  ['something else', '[1]'],
  ['another object', '{"x":1}'],
  ['a draft of another form', '{"form":"other","version":"1","data":{"person":{}}}'],
])('a file that is %s changes nothing and says so', async (_name, content) => {
  const form = await opened({ data: complete });
  const before = JSON.stringify(form.data);
  await bring(form, 'bring-file', content);
  expect(spoken(form)).toContain('non è una domanda o una bozza');
  expect(JSON.stringify(form.data)).toBe(before);
});

test('a file that is far too large is refused in words, unread', async () => {
  const form = await opened({ data: complete });
  const before = JSON.stringify(form.data);
  const input = await until(() => form.renderRoot.querySelector<HTMLInputElement>('#bring-file'));
  const file = new File([], 'work.json');
  Object.defineProperty(file, 'size', { value: 200_000_000 });
  const read = vi.spyOn(file, 'text');
  Object.defineProperty(input, 'files', { value: [file] });
  input.dispatchEvent(new Event('change', { bubbles: true }));
  await until(() => spoken(form).includes('troppo grande'));
  expect(spoken(form)).toContain('10 MB');
  expect(read).not.toHaveBeenCalled();
  expect(JSON.stringify(form.data)).toBe(before);
});

test('a previous application gives what stays the same, and nothing else', async () => {
  const stable = {
    ...schema,
    properties: { ...schema.properties, person: { ...schema.properties?.['person'], ui: { stable: true } } },
  };
  const form = await draw({ schema: stable, data: { trip: { days: 9 } } });
  await bring(form, 'copy-file', JSON.stringify(complete));
  expect(form.data).toMatchObject({ person: { name: 'Ada' }, trip: { days: 9 } });
});
