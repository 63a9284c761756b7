// A form that is drawn before what judges it: nothing is claimed until then, nothing is lost when it comes, and without
// it a person is told what to do.
import { afterEach, expect, test, vi } from 'vitest';
import { all, answer, box, button, control, drawn, errorAt, fill, formOf, one, place, press, spoken, text, until } from './form.harness.js';
import type { FormSpec } from '../core/form.js';
import type { Locale } from '../core/locale.js';
import type { FormBundle, Rules } from './load-engine.js';
import type { OmniaForm } from './omnia-form.js';

afterEach(() => {
  document.body.replaceChildren();
  vi.restoreAllMocks();
});

const first: FormSpec = formOf(
  { name: { type: 'string', title: 'Nome' }, count: { type: 'number', title: 'Quanti' }, last: { type: 'string', title: 'Altro' } },
  { bundled: true, steps: [{ id: 'a', title: 'Uno', properties: ['name', 'count'] }, { id: 'b', title: 'Due', properties: ['last'] }] },
);
const rules: Rules = {
  parts: { '/properties/name/alerts': [{ id: 'R1', level: 'error', when: { expr: ['op', '==', [['name', 'name'], ['lit', 'x']]] }, message: 'Non è un nome.' }, { id: 'R2', level: 'info', when: { expr: ['op', '==', [['name', 'name'], ['lit', 'x']]] }, message: 'Nome breve.', action: 'Lo scriva intero.' }] },
  validators: { '/name': () => [], '': (data) => ((data as { readonly name?: string }).name === undefined ? [{ instancePath: '', keyword: 'required', params: { missingProperty: 'name' } }] : []) },
};
const german: Locale = { lang: 'de', texts: { '/properties/name/title': 'Name', '/properties/name/alerts/1/message': 'Kurzer Name.' } };

/** Rules that come when a test lets them. */
function held(): { readonly bundle: FormBundle; come(): void; fail(times: number): void } {
  let come = (): void => undefined;
  let failures = 0;
  const arrival = new Promise<void>((resolve) => (come = resolve));
  const load = async (): Promise<Rules> => {
    if (failures-- > 0) throw new Error('no network');
    await arrival;
    return rules;
  };
  return { bundle: { form: first, rules: load, locales: { de: () => Promise.resolve(german) } }, come, fail: (times) => (failures = times) };
}

async function early(bundle: FormBundle, rest: Partial<OmniaForm> = {}): Promise<OmniaForm> {
  const form = place({ schema: bundle as never, ...rest } as never);
  await until(() => form.renderRoot.querySelector('.form'));
  return form;
}

const messages = (form: OmniaForm): string => all(form, '.error, .alert').map(text).join(' ');

test('the first drawing waits for no rule, and claims nothing', async () => {
  const { bundle, come } = held();
  const form = await early(bundle, { data: { name: 'x' } });
  expect((control(form, '/name') as HTMLInputElement).value).toBe('x');
  expect(form.submittable).toBe(false);
  expect(all(form, '.steps .done')).toEqual([]);
  come();
  await form.updateComplete;
  expect(form.submittable).toBe(false);
  expect(text(box(form, '/name'))).toContain('Nome breve.');
  expect(text(box(form, '/name'))).toContain('Lo scriva intero.');
  await fill(form, '/name', 'Rossi');
  expect(form.submittable).toBe(true);
});

test('one wait of the page is enough to see alerts and whether the answers may be sent', async () => {
  const { bundle, come } = held();
  come();
  const form = place({ schema: bundle as never, data: { name: 'Rossi' } });
  await form.updateComplete;
  expect(form.submittable).toBe(true);
});

test('rules that come while someone types leave the field, its text, the focus and undo as they are', async () => {
  const { bundle, come } = held();
  const form = await early(bundle);
  const typed = (path: string, given: string): void => {
    const input = control(form, path) as HTMLInputElement;
    input.focus();
    input.value = given;
    input.dispatchEvent(new InputEvent('input', { bubbles: true, composed: true }));
  };
  typed('/name', 'x');
  typed('/count', '12,');
  const input = control(form, '/count');
  come();
  await until(() => errorAt(form, '/name'));
  expect(control(form, '/count')).toBe(input);
  expect((form.renderRoot as ShadowRoot).activeElement).toBe(input);
  expect((input as HTMLInputElement).value).toBe('12,');
  form.undo();
  expect(form.data).toEqual({ name: 'x' });
  form.undo();
  expect(form.data).toEqual({});
});

test('going on and sending wait for the rules', async () => {
  const { bundle, come } = held();
  const form = await early(bundle);
  button(form, 'Avanti').click();
  expect(form.step).toBe('a');
  come();
  await form.updateComplete;
  await until(() => form.renderRoot.querySelector('.summary'));
  expect(errorAt(form, '/name')).not.toBeNull();
});

test('rules and language come in any order', async () => {
  for (const rulesFirst of [true, false]) {
    const { bundle, come } = held();
    const form = await early(bundle, { lang: 'de', data: { name: 'x' } });
    if (rulesFirst) come();
    await until(() => text(box(form, '/name')).includes('Name'));
    come();
    await form.updateComplete;
    await until(() => text(box(form, '/name')).includes('Kurzer Name.'));
    form.remove();
  }
});

test('without rules the form can be filled in, says so when it matters, and asks for them again', async () => {
  const spy = vi.spyOn(console, 'error').mockImplementation(() => undefined);
  const { bundle, come, fail } = held();
  fail(3);
  const form = await drawn(place({ schema: bundle as never }));
  await form.updateComplete;
  expect(spy).toHaveBeenCalledOnce();
  await answer(form, '/name', 'x');
  expect(form.data).toEqual({ name: 'x' });
  expect(form.submittable).toBe(false);
  fail(3);
  await press(form, 'Avanti');
  await until(() => form.renderRoot.querySelector('.ways .error'));
  expect(text(one(form, '.ways .error'))).toContain('Le Sue risposte sono al sicuro');
  expect(spoken(form)).toContain('I controlli non si sono caricati');
  come();
  await press(form, 'Avanti');
  await until(() => messages(form).includes('Non è un nome.'));
  expect(form.renderRoot.querySelector('.ways .error')).toBeNull();
  expect(form.data).toEqual({ name: 'x' });
});
