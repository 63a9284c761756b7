// Steps: going on, going back, and what stands in the way.
import { afterEach, expect, test } from 'vitest';
import { all, answer, button, control, draw, errorAt, fill, formOf, one, press, text } from './form.harness.js';
import type { OmniaForm } from './omnia-form.js';

const schema = formOf(
  {
    name: { type: 'string', title: 'Nome' },
    mail: { type: 'string', title: 'Posta', format: 'email' },
    house: {
      type: 'object',
      title: 'Casa',
      properties: { town: { type: 'string', title: 'Comune' } },
      required: ['town'],
    },
    agree: { type: 'boolean', title: 'Conferma?' },
  },
  {
    required: ['name', 'house', 'agree'],
    steps: [
      { id: 'who', title: 'Persona', properties: ['name', 'mail'] },
      { id: 'where', title: 'Luogo', properties: ['house'] },
      { id: 'end', title: 'Fine', properties: ['agree'] },
    ],
  },
);

afterEach(() => document.body.replaceChildren());

function focused(form: OmniaForm): Element | null {
  return (form.renderRoot as ShadowRoot).activeElement;
}

function steps(form: OmniaForm): string[] {
  return all(form, '.steps li button').map(
    (step) => `${text(step)}${step.getAttribute('aria-current') === 'step' ? ' *' : ''}`,
  );
}

function links(form: OmniaForm): HTMLAnchorElement[] {
  return all<HTMLAnchorElement>(form, '#summary a');
}

function listen(form: OmniaForm): string[] {
  const heard: string[] = [];
  form.addEventListener('omnia-stepped', ({ step }) => heard.push(step));
  return heard;
}

test('the step in hand is marked, and alone is drawn', async () => {
  const form = await draw({ schema });
  expect(steps(form)).toEqual(['Persona 1 da completare *', 'Luogo 1 da completare', 'Fine 1 da completare']);
  expect(all(form, '[data-path]').map((field) => field.dataset['path'])).toEqual(['/name', '/mail']);
  expect(text(one(form, '#step-title'))).toBe('Passo 1 di 3 Persona');
});

test('each step counts what it still asks for, in words and without blame, and what is shown as wrong apart', async () => {
  const row = { type: 'object', properties: { a: { type: 'string', title: 'A' }, b: { type: 'integer', minimum: 1, alerts: [{ id: 'B', level: 'error', when: 'value == 7', message: 'Sette.' }] } }, required: ['a', 'b'] } as const;
  const form = await draw({
    schema: formOf(
      { name: { type: 'string' }, rows: { type: 'array', items: row, ui: { widget: 'table' } } },
      { required: ['name'], steps: [{ id: 'who', title: 'Persona', properties: ['name'] }, { id: 'rows', title: 'Righe', properties: ['rows'] }] },
    ),
    data: { rows: [{ a: 'x', b: 7 }, { b: 0 }] },
  });
  expect(all(form, '.steps .errors')).toEqual([]);
  expect(steps(form)).toEqual(['Persona 1 da completare *', 'Righe 3 da completare']);
  await answer(form, '/name', 'x');
  expect(steps(form)[0]).toBe('Persona completo *');
  await answer(form, '/name', '');
  await fill(form, '/name', '');
  expect(steps(form)).toEqual(['Persona 1 da correggere *', 'Righe 3 da completare']);
  form.data = { name: 'x', rows: [{ a: 'x', b: 1 }, { a: 'y', b: 2 }] };
  await form.updateComplete;
  expect(steps(form)).toEqual(['Persona completo *', 'Righe completo']);
});

test('next with errors stays, and the summary has the focus and is named', async () => {
  const form = await draw({ schema });
  const heard = listen(form);
  await fill(form, '/mail', 'nobody');
  await press(form, 'Avanti');
  expect(steps(form)[0]).toBe('Persona 2 da correggere *');
  expect(heard).toEqual([]);
  const summary = one(form, '#summary');
  expect(focused(form)).toBe(summary);
  expect(text(one(form, `#${summary.getAttribute('aria-labelledby') ?? ''}`))).toBe('Ci sono 2 punti da correggere');
  expect(links(form).map(text)).toEqual([
    'Nome: Compili questo campo.',
    'Posta: Controlli come è scritto: il formato non è quello atteso.',
  ]);
});

test('next with errors again brings the focus to the summary again', async () => {
  const form = await draw({ schema });
  await press(form, 'Avanti');
  button(form, 'Avanti').focus();
  await press(form, 'Avanti');
  expect(focused(form)).toBe(one(form, '#summary'));
});

test('a link of the summary leads to its field and leaves the address of the page alone', async () => {
  const form = await draw({ schema });
  await press(form, 'Avanti');
  const address = location.href;
  links(form)[0]?.click();
  await form.updateComplete;
  expect(focused(form)).toBe(control(form, '/name'));
  expect(location.href).toBe(address);
});

test('a mended field leaves the summary, the last one takes it away', async () => {
  const form = await draw({ schema, data: { mail: 'nobody' } });
  await press(form, 'Avanti');
  await fill(form, '/name', 'Anna');
  expect(links(form).map(text)).toHaveLength(1);
  await fill(form, '/mail', 'anna@example.org');
  expect(all(form, '#summary')).toEqual([]);
  expect(steps(form)[0]).toBe('Persona completo *');
});

test('next without errors shows the next step, tells it, and its heading has the focus', async () => {
  const form = await draw({ schema, data: { name: 'Anna' } });
  const heard = listen(form);
  await press(form, 'Avanti');
  expect(heard).toEqual(['where']);
  expect(text(one(form, '#step-title'))).toBe('Passo 2 di 3 Luogo');
  expect(focused(form)).toBe(one(form, '#step-title'));
  expect(steps(form)).toEqual(['Persona completo', 'Luogo 1 da completare *', 'Fine 1 da completare']);
});

test('the list of steps leads anywhere, without blame', async () => {
  const form = await draw({ schema });
  const heard = listen(form);
  await press(form, 'Fine');
  expect(heard).toEqual(['end']);
  expect(focused(form)).toBe(one(form, '#step-title'));
  expect(all(form, '.error')).toEqual([]);
  await press(form, 'Indietro');
  expect(heard).toEqual(['end', 'where']);
  expect(focused(form)).toBe(one(form, '#step-title'));
});

test('the step in hand, chosen again, is no step', async () => {
  const form = await draw({ schema });
  const heard = listen(form);
  await press(form, 'Persona');
  expect(heard).toEqual([]);
});

test('the first step has no way back, the last one sends', async () => {
  const form = await draw({ schema });
  const ways = (): string[] => all(form, 'footer button').map(text);
  expect(ways()).toEqual(['Avanti']);
  await press(form, 'Luogo');
  expect(ways()).toEqual(['Indietro', 'Avanti']);
  await press(form, 'Fine');
  expect(ways()).toEqual(['Indietro', 'Invia']);
});

test('sending gathers the errors of all steps, and a link leads to a field of another step', async () => {
  const form = await draw({ schema });
  const heard = listen(form);
  await press(form, 'Fine');
  await press(form, 'Invia');
  expect(focused(form)).toBe(one(form, '#summary'));
  expect(links(form).map(text)).toEqual([
    'Nome: Compili questo campo.',
    'Comune: Compili questo campo.',
    'Conferma? Scelga Sì o No.',
  ]);
  expect(steps(form)).toEqual(['Persona 1 da correggere', 'Luogo 1 da correggere', 'Fine 1 da correggere *']);
  links(form)[1]?.click();
  await form.updateComplete;
  expect(heard).toEqual(['end', 'where']);
  expect(focused(form)).toBe(control(form, '/house/town'));
  expect(errorAt(form, '/house/town')).toContain('Compili questo campo.');
});

test('a link to a question with radio buttons leads to the chosen one, else to the first', async () => {
  const form = await draw({ schema });
  await press(form, 'Fine');
  await press(form, 'Invia');
  links(form)[2]?.click();
  await form.updateComplete;
  expect((focused(form) as HTMLInputElement).value).toBe('true');
});

test('answers of steps that are not drawn are kept', async () => {
  const form = await draw({ schema });
  await answer(form, '/name', 'Anna');
  await press(form, 'Fine');
  await answer(form, '/agree', 'false');
  await press(form, 'Persona');
  expect((control(form, '/name') as HTMLInputElement).value).toBe('Anna');
  expect(form.data).toEqual({ name: 'Anna', agree: false });
});

test('a step that is asked for together with data and a day is shown, in whatever order they are given', async () => {
  const form = await draw({ schema });
  Object.assign(form, { step: 'where', data: { name: 'Ada' }, today: '2026-11-26' });
  await form.updateComplete;
  expect(form.step).toBe('where');
  Object.assign(form, { data: { name: 'Eva' }, step: 'end', today: '2026-11-27' });
  await form.updateComplete;
  expect(steps(form).at(-1)).toMatch(/\*$/);
});

test('a form of one step skips no level of headings', async () => {
  const form = await draw({ schema: formOf({ q: { type: 'string', title: 'Q' } }, { required: ['q'] }) });
  await press(form, 'Invia');
  const levels = all(form, '.step :is(h3, h4), .head h2').map((heading) => Number(heading.getAttribute('aria-level') ?? heading.localName.slice(1)));
  expect(levels).toEqual([2, 3]);
});
