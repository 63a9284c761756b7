// The words of the UI: Italian at first, others when asked for; the words of the form stay its author's.
import { afterEach, expect, test, vi } from 'vitest';
import { all, control, draw, errorAt, fill, formOf, one, press, spoken, text, until } from './form.harness.js';
import type { OmniaForm } from './omnia-form.js';

const schema = formOf(
  { q: { type: 'integer', title: 'Quanti', ui: { help: 'In tutto.' } }, yes: { type: 'boolean' } },
  {
    required: ['q'],
    steps: [
      { id: 'a', title: 'Passo', properties: ['q', 'yes'] },
      { id: 'b', title: 'Altro', properties: [] },
    ],
  },
);

afterEach(() => {
  vi.restoreAllMocks();
  document.body.replaceChildren();
});

function next(form: OmniaForm): string {
  return text(one(form, 'footer .primary'));
}

test.each([
  ['it', 'Avanti', 'Errore: Indichi il numero.', 'Passo 1 di 2', 'C’è un punto da correggere'],
  ['it-CH', 'Avanti', 'Errore: Indichi il numero.', 'Passo 1 di 2', 'C’è un punto da correggere'],
  ['de', 'Weiter', 'Fehler: Geben Sie die Zahl an.', 'Schritt 1 von 2', 'Ein Punkt ist zu korrigieren'],
  ['de-AT', 'Weiter', 'Fehler: Geben Sie die Zahl an.', 'Schritt 1 von 2', 'Ein Punkt ist zu korrigieren'],
  ['en', 'Next', 'Error: Enter the number.', 'Step 1 of 2', 'There is one thing to correct'],
  ['EN-gb', 'Next', 'Error: Enter the number.', 'Step 1 of 2', 'There is one thing to correct'],
  ['fr', 'Avanti', 'Errore: Indichi il numero.', 'Passo 1 di 2', 'C’è un punto da correggere'],
])('in %s', async (lang, go, error, step, problems) => {
  const form = await draw({ schema, lang });
  await until(() => next(form) === go);
  await press(form, go);
  expect(errorAt(form, '/q')).toBe(error);
  expect(text(one(form, '.step-count'))).toBe(step);
  expect(text(one(form, '#summary-title'))).toBe(problems);
  expect(spoken(form)).toContain(
    error
      .replace('Errore:', 'Errore, Quanti:')
      .replace('Fehler:', 'Fehler, Quanti:')
      .replace('Error:', 'Error, Quanti:'),
  );
});

test('the language may change while a person answers, and come back', async () => {
  const form = await draw({ schema });
  await fill(form, '/q', 'x');
  expect(errorAt(form, '/q')).toBe('Errore: Scriva un numero, per esempio 1.234,50.');
  form.setAttribute('lang', 'de');
  await until(() => next(form) === 'Weiter');
  expect(errorAt(form, '/q')).toBe('Fehler: Schreiben Sie eine Zahl, zum Beispiel 1.234,50.');
  expect((control(form, '/q') as HTMLInputElement).value).toBe('x');
  expect(all(form, '.steps li button').map(text)).toEqual(['Passo 1 zu korrigieren', 'Altro vollständig']);
  form.setAttribute('lang', 'it');
  await until(() => next(form) === 'Avanti');
});

test('without the attribute the words are Italian again', async () => {
  const lost: unknown[] = [];
  const keep = (event: PromiseRejectionEvent): void => {
    event.preventDefault();
    lost.push(event.reason);
  };
  addEventListener('unhandledrejection', keep);
  const form = await draw({ schema, lang: 'de' });
  await until(() => next(form) === 'Weiter');
  form.setAttribute('lang', 'de');
  form.removeAttribute('lang');
  await until(() => next(form) === 'Avanti').finally(() => removeEventListener('unhandledrejection', keep));
  expect(lost).toEqual([]);
});

/** The language in which the innermost element with these words says to be. */
function langOf(form: OmniaForm, words: string): string | null | undefined {
  const holder = all(form, '*').findLast((element) => text(element).includes(words));
  if (!holder) throw new Error(`nobody says "${words}"`);
  return holder.closest('[lang]')?.getAttribute('lang');
}

test('words of the UI are marked with their language, words of the form with its own', async () => {
  const form = await draw({ schema, lang: 'de' });
  await until(() => next(form) === 'Weiter');
  for (const words of ['Weiter', 'Schritt 1', 'freiwillig', 'offen'])
    expect(langOf(form, words), words).toBe('de');
  for (const words of ['Quanti', 'In tutto.', 'Altro', 'Bench']) expect(langOf(form, words), words).toBe('it');
});

test('what the UI says at a field and aloud is marked with its language too', async () => {
  const form = await draw({ schema, lang: 'de' });
  await until(() => next(form) === 'Weiter');
  await press(form, 'Weiter');
  expect(langOf(form, 'Nein')).toBe('de');
  for (const said of all(form, '.error, [role=status]')) {
    const sentence = [...said.querySelectorAll('*'), said].find((element) =>
      text(element).includes('Geben Sie die Zahl an.'),
    );
    expect(sentence?.closest('[lang]')?.getAttribute('lang'), said.outerHTML).toBe('de');
  }
});
