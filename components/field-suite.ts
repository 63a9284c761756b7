// What every field must be for those who see, hear or touch it, whatever its kind. In: a sample of it. Out: tests in the browser.
import { expect, test } from 'vitest';
import {
  box,
  control,
  draw,
  errorAt,
  fill,
  formOf,
  leave,
  LONG_WORD,
  narrowRoom,
  one,
  overflowing,
  press,
  text,
  until,
} from '../renderer/host/form.harness.js';
import type { SchemaSpec } from '../renderer/core/form.js';
import { choices, descriptions, isDisabled, isInvalid, names, shownAnswer, targets } from './field.harness.js';
import type { FieldSample } from './samples.harness.js';

/** What describes the control of a sample, in the order in which it is read. */
function toldOf({ told }: FieldSample, hint: string | null, error: string | null = null): string[] {
  return [hint, told?.format, error, told?.unit].filter((part) => part !== undefined && part !== null);
}

/** The label of the field that is looked at. */
export const LABEL = 'Risposta';
/** Its hint. */
export const HINT = 'Lo trova sul retro.';

/** Runs the contract of fields over one sample. */
export function runFieldSuite(sample: FieldSample): void {
  const [first] = sample.answers;
  const schema: SchemaSpec = { ...sample.schema, title: LABEL, ui: { ...sample.schema.ui, help: HINT } };
  const required = formOf({ q: schema, other: { type: 'string', title: 'Altro' } }, { required: ['q'] });

  test('its name is its label', async () => {
    const form = await draw({ schema: required });
    expect(names(form, control(form, '/q'))).toEqual([LABEL]);
    for (const choice of choices(form)) expect(names(form, choice)).not.toEqual([]);
  });

  test('its hint describes it', async () => {
    const form = await draw({ schema: required });
    expect(descriptions(form)).toEqual(toldOf(sample, HINT));
  });

  test('an error describes it after the hint, and leaves with its cause', async () => {
    const form = await draw({ schema: required });
    expect(isInvalid(form)).toBe(false);
    await press(form, 'Invia');
    expect(isInvalid(form)).toBe(true);
    expect(descriptions(form)).toEqual(toldOf(sample, HINT, errorAt(form, '/q')));
    await fill(form, '/q', first.given);
    expect(isInvalid(form)).toBe(false);
    expect(descriptions(form)).toEqual(toldOf(sample, HINT));
    expect(errorAt(form, '/q')).toBeNull();
  });

  test('the summary of errors leads to it', async () => {
    const form = await draw({ schema: required });
    await press(form, 'Invia');
    one(form, '#summary a').click();
    await form.updateComplete;
    const target = control(form, '/q');
    expect([target, ...choices(form)]).toContain((form.renderRoot as ShadowRoot).activeElement);
  });

  test('without hint and error nothing describes it', async () => {
    const form = await draw({ schema: formOf({ q: { ...schema, ui: { ...sample.schema.ui } } }) });
    expect(descriptions(form)).toEqual(toldOf(sample, null));
    expect(control(form, '/q').getAttribute('aria-describedby')).not.toBe('');
  });

  test('required is announced, optional is written', async () => {
    const form = await draw({ schema: required });
    // A group of boxes may not carry the attribute: that nothing is written is all it can say.
    if (!control(form, '/q').matches('[role=group]'))
      expect(control(form, '/q').getAttribute('aria-required')).toBe('true');
    expect(names(form, control(form, '/q'))).toEqual([LABEL]);
    const free = await draw({ schema: formOf({ q: schema }) });
    expect(control(free, '/q').hasAttribute('aria-required')).toBe(false);
    expect(names(free, control(free, '/q'))).toEqual([`${LABEL} (facoltativo)`]);
  });

  test('what can be pressed or typed into is 44 px high', async () => {
    const form = await draw({ schema: required });
    for (const target of targets(form))
      expect(target.getBoundingClientRect().height, text(target)).toBeGreaterThanOrEqual(44);
  });

  test('a field that is for reading shows its answer, and nothing changes it', async () => {
    const fixed: SchemaSpec = { ...schema, readOnly: true };
    const form = await draw({ schema: formOf({ q: fixed }, { required: ['q'] }), data: { q: first.value } });
    const target = control(form, '/q');
    expect(names(form, target)).toEqual([LABEL]);
    expect(descriptions(form)).toEqual(
      toldOf(
        { ...sample, told: { ...(target.matches('input') && sample.told?.unit ? { unit: sample.told.unit } : {}) } },
        HINT,
      ),
    );
    expect(target.matches(':read-only')).toBe(true);
    expect(target.hasAttribute('aria-required')).toBe(false);
    expect(box(form, '/q').querySelector('select, input:not([readonly]), textarea:not([readonly]), button')).toBeNull();
    const said = 'value' in target ? String(target.value) : text(target);
    expect(said).not.toBe('');
    expect(said).not.toBe('nessuna risposta');
  });

  test('in a form that is for reading or out of use nothing can be changed, and the answer is read', async () => {
    for (const given of [{ mode: 'readonly' }, { mode: 'review' }, { disabled: true }] as const) {
      const form = await draw({ schema: required, data: { q: first.value } });
      Object.assign(form, given);
      const open = 'input:not([readonly], :disabled), select:enabled, textarea:not([readonly], :disabled)';
      await until(() => form.renderRoot.querySelector(`[data-path="/q"]:not(:has(${open}))`));
      const target = control(form, '/q');
      expect(names(form, target), JSON.stringify(given)).toEqual([LABEL]);
      expect(target.hasAttribute('aria-required')).toBe(false);
      expect(shownAnswer(form) || text(target)).not.toBe('');
    }
  });

  test('out of use it says so, and cannot be reached', async () => {
    const form = await draw({ schema: required, data: { q: first.value } });
    form.disabled = true;
    await until(() => isDisabled(form));
    const reached = [...box(form, '/q').querySelectorAll<HTMLElement>('input, select, textarea, button')].filter(
      (element) => {
        element.focus();
        return (form.renderRoot as ShadowRoot).activeElement === element;
      },
    );
    expect(reached).toEqual([]);
    form.disabled = false;
    await until(() => !isDisabled(form));
  });

  test('where nothing was answered, a form to be checked says so', async () => {
    const form = await draw({ schema: formOf({ q: schema, other: { type: 'string' } }), data: { other: 'x' } });
    form.mode = 'review';
    await until(() => form.renderRoot.querySelector('[data-path="/q"] .none'));
    expect(text(control(form, '/q'))).toBe('nessuna risposta');
  });

  test('an error moves nothing', async () => {
    const form = await draw({ schema: required });
    await leave(form);
    const place = (): number =>
      Math.round(control(form, '/other').getBoundingClientRect().top - control(form, '/q').getBoundingClientRect().top);
    const before = place();
    await press(form, 'Invia');
    expect(errorAt(form, '/q')).not.toBeNull();
    expect(place()).toBe(before);
  });

  test.each(['ltr', 'rtl'])('a word of forty letters fits into 320 px, %s', async (direction) => {
    const form = await draw(
      { schema: formOf({ q: { ...schema, title: LONG_WORD } }, { required: ['q'] }) },
      narrowRoom(direction),
    );
    await press(form, 'Invia');
    expect(errorAt(form, '/q')).not.toBeNull();
    expect(overflowing(form)).toEqual([]);
  });
}
