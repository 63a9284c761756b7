// The date field in a browser: the contract of fields, and what is its own.
import { afterEach, expect, test } from 'vitest';
import { control, draw, errorAt, fill, formOf, until } from '../../renderer/host/form.harness.js';
import { runFieldSuite } from '../field-suite.js';

runFieldSuite('date', {
  schema: { type: 'string', format: 'date' },
  answers: [
    { given: '9/11/2026', shown: '09/11/2026', value: '2026-11-09' },
    { given: '10/12/2026', value: '2026-12-10' },
  ],
  unreadable: '31/2/2026',
});

const schema = formOf({ q: { type: 'string', format: 'date', title: 'Giorno' } });

afterEach(() => document.body.replaceChildren());

test.each(['3/11/26', '3.11.2026', '3 novembre 2026', '2026-11-03', '03112026'])(
  '%s is the third of November',
  async (given) => {
    const form = await draw({ schema });
    await fill(form, '/q', given);
    expect(form.data).toEqual({ q: '2026-11-03' });
    expect((control(form, '/q') as HTMLInputElement).value).toBe('03/11/2026');
    expect(errorAt(form, '/q')).toBeNull();
  },
);

test('it tells the format in the language of the UI', async () => {
  const form = await draw({ schema });
  expect(control(form, '/q').getAttribute('placeholder')).toBe('gg/mm/aaaa');
  form.lang = 'de';
  await until(() => control(form, '/q').getAttribute('placeholder') === 'TT/MM/JJJJ');
});
