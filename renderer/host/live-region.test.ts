// What is spoken: each new thing once, in one region that is there from the start.
import { afterEach, expect, test } from 'vitest';
import { answer, draw, drawn, fill, formOf, hear, leave, one, place, press, said, spoken } from './form.harness.js';

const schema = formOf(
  {
    name: { type: 'string', title: 'Nome' },
    count: {
      type: 'integer',
      title: 'Quanti',
      alerts: [
        { id: 'MANY', level: 'warning', when: 'value > 3', message: 'Sono molti: {value}.', action: 'Controlli.' },
      ],
    },
    note: { type: 'string', title: 'Nota' },
  },
  { required: ['name', 'count'] },
);

afterEach(() => document.body.replaceChildren());

test('the region is one and the same from before the form is drawn', async () => {
  const form = place({ schema });
  await form.updateComplete;
  const region = one(form, '[role=status]');
  await drawn(form);
  await fill(form, '/count', '9');
  await press(form, 'Invia');
  form.data = { name: 'x' };
  form.lang = 'en';
  await form.updateComplete;
  expect(one(form, '[role=status]')).toBe(region);
  expect(form.renderRoot.querySelectorAll('[role=status], [aria-live], [role=alert]')).toHaveLength(1);
  expect(region.getBoundingClientRect().width).toBeGreaterThan(0);
});

test('a form that is drawn says nothing, even with alerts', async () => {
  const form = await draw({ schema, data: { count: 9 } });
  expect(form.renderRoot.querySelectorAll('.alert')).toHaveLength(1);
  expect(spoken(form)).toBe('');
});

test('an error is spoken once, when its field is left, with the name of the field', async () => {
  const form = await draw({ schema });
  const heard = hear(form);
  await answer(form, '/count', '12,');
  await said();
  expect(heard).toEqual([]);
  await fill(form, '/count', '12,');
  await answer(form, '/note', 'a');
  await fill(form, '/note', 'ab');
  await said();
  expect(heard).toEqual(['Errore, Quanti: Scriva un numero, per esempio 1.234,50.']);
});

test('an error made again is spoken again', async () => {
  const form = await draw({ schema });
  const heard = hear(form);
  for (const given of ['x', '1', 'x']) await fill(form, '/count', given);
  await said();
  expect(heard).toEqual(Array.from({ length: 2 }, () => 'Errore, Quanti: Scriva un numero, per esempio 1.234,50.'));
});

test('an alert is spoken once, and again when it says something else', async () => {
  const form = await draw({ schema });
  const heard = hear(form);
  await fill(form, '/count', '9');
  await fill(form, '/note', 'a');
  await fill(form, '/name', 'b');
  await said();
  expect(heard).toEqual(['Attenzione: Sono molti: 9. Controlli.']);
  await fill(form, '/count', '8');
  await said();
  expect(heard).toEqual(['Attenzione: Sono molti: 9. Controlli.', 'Attenzione: Sono molti: 8. Controlli.']);
});

test('errors that come together are spoken together', async () => {
  const form = await draw({ schema });
  const heard = hear(form);
  await press(form, 'Invia');
  await press(form, 'Invia');
  await said();
  expect(heard).toEqual(['Errore, Nome: Compili questo campo. Errore, Quanti: Indichi il numero.']);
});

test('undo and redo are spoken, each time', async () => {
  const form = await draw({ schema });
  await fill(form, '/name', 'Anna');
  await fill(form, '/note', 'x');
  const heard = hear(form);
  for (const words of ['Annulla', 'Ripeti', 'Annulla']) {
    await press(form, words);
    await said();
  }
  expect(heard).toEqual(['Modifica annullata.', 'Modifica ripetuta.', 'Modifica annullata.']);
});

test('two changes undone one after the other are both heard', async () => {
  const form = await draw({ schema });
  await fill(form, '/name', 'Anna');
  await fill(form, '/note', 'x');
  const heard = hear(form);
  for (let i = 0; i < 2; i++) {
    await press(form, 'Annulla');
    await said();
  }
  expect(heard).toHaveLength(2);
});

test('an alert that undo brings back is spoken too', async () => {
  const form = await draw({ schema });
  await fill(form, '/count', '9');
  await fill(form, '/note', 'x');
  await fill(form, '/count', '1');
  await press(form, 'Annulla');
  expect(spoken(form)).toContain('Modifica annullata.');
  expect(spoken(form)).toContain('Attenzione: Sono molti: 9.');
});

test('where there is nothing to undo or redo, nothing is said to be undone', async () => {
  const form = await draw({ schema });
  form.undo();
  form.redo();
  await form.updateComplete;
  expect(spoken(form)).toBe('');
});

test('what was said is not left over on another step', async () => {
  const steps = [
    { id: 'a', title: 'A', properties: ['count'] },
    { id: 'b', title: 'B', properties: ['note'] },
  ];
  const form = await draw({ schema: { ...schema, required: [], steps } });
  await fill(form, '/count', '9');
  await press(form, 'Avanti');
  expect(spoken(form)).toBe('');
});

test('what cites the answer is said when it comes up and when its field is left, not with every key between', async () => {
  const form = await draw({ schema });
  await fill(form, '/count', '9');
  const heard = hear(form);
  for (const typed of ['1', '12', '123']) await answer(form, '/count', typed);
  await said();
  expect(heard.filter((text) => text.includes('Sono molti'))).toEqual([expect.stringContaining('12')]);
  await leave(form);
  await said();
  expect(heard.at(-1)).toContain('Sono molti: 123.');
});
