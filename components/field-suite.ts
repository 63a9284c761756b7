// What every field must do, whatever its kind. In: the kind's name and a sample of it. Out: tests in the browser.
import { userEvent } from 'vitest/browser';
import { afterEach, describe, expect, test } from 'vitest';
import {
  answer,
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
import type { FormSpec, SchemaSpec } from '../renderer/core/form.js';
import type { Json } from '../renderer/core/json.js';
import { choices, descriptions, isInvalid, listen, names, shownAnswer, targets } from './field.harness.js';

/** One kind of field, with answers to it. */
export interface FieldSample {
  /** The piece of schema that makes the field. */
  readonly schema: SchemaSpec;
  /** Two answers: as a person gives them, as the control shows them once left (unless the same), and in the data. */
  readonly answers: readonly [SampleAnswer, SampleAnswer];
  /** What else describes the control: after the hint, and (with the error between) after that. */
  readonly told?: { readonly format?: string; readonly unit?: string };
  /** A text that is no answer of this kind; none where a person can only choose. */
  readonly unreadable?: string;
}

/** An answer as given and as exported. */
export interface SampleAnswer {
  readonly given: string;
  readonly shown?: string;
  readonly value: Json;
}

/** What describes the control of a sample, in the order in which it is read. */
function toldOf({ told }: FieldSample, hint: string | null, error: string | null = null): string[] {
  return [hint, told?.format, error, told?.unit].filter((part) => part !== undefined && part !== null);
}

const LABEL = 'Risposta';
const HINT = 'Lo trova sul retro.';

/** Runs the contract of fields over one kind. */
export function runFieldSuite(kind: string, sample: FieldSample): void {
  const [first, second] = sample.answers;
  const schema: SchemaSpec = { ...sample.schema, title: LABEL, ui: { ...sample.schema.ui, help: HINT } };
  const required = formOf({ q: schema, other: { type: 'string', title: 'Altro' } }, { required: ['q'] });

  describe(`${kind}: the contract of fields`, () => {
    afterEach(() => document.body.replaceChildren());

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

    test('an input is one change, and leaving adds none', async () => {
      const form = await draw({ schema: required });
      const heard = listen(form);
      await answer(form, '/q', first.given);
      expect(heard).toEqual(['input', 'changed /q']);
      expect(form.data).toEqual({ q: first.value });
      await leave(form);
      expect(heard).toEqual(['input', 'changed /q']);
    });

    test('a program that sets the data makes no change, and is shown', async () => {
      const form = await draw({ schema: required, data: { q: first.value } });
      const heard = listen(form);
      form.data = { q: second.value };
      await form.updateComplete;
      expect(heard).toEqual([]);
      expect(shownAnswer(form)).toBe(second.shown ?? second.given);
    });

    test('a change of the data reaches a control that a person has used', async () => {
      const form = await draw({ schema: required });
      await fill(form, '/q', first.given);
      expect(shownAnswer(form)).toBe(first.shown ?? first.given);
      form.data = { q: second.value };
      await form.updateComplete;
      expect(shownAnswer(form)).toBe(second.shown ?? second.given);
      form.data = {};
      await form.updateComplete;
      expect(shownAnswer(form)).toBe('');
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
      expect(
        box(form, '/q').querySelector('select, input:not([readonly]), textarea:not([readonly]), button'),
      ).toBeNull();
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
        Math.round(
          control(form, '/other').getBoundingClientRect().top - control(form, '/q').getBoundingClientRect().top,
        );
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

    if (sample.unreadable !== undefined) runTextSuite(required, sample, sample.unreadable);
  });
}

/** What holds of kinds that are typed. */
function runTextSuite(schema: FormSpec, { answers: [first] }: FieldSample, unreadable: string): void {
  test('typing makes one change at most for every input', async () => {
    const form = await draw({ schema });
    const heard = listen(form);
    control(form, '/q').focus();
    await userEvent.keyboard(first.given);
    expect(heard.filter((what) => what === 'input')).toHaveLength(first.given.length);
    expect(heard.join(' ')).not.toContain('changed /q changed /q');
    expect(form.data).toEqual({ q: first.value });
  });

  test('what cannot be read stays as it was typed, outside the data', async () => {
    const form = await draw({ schema });
    await fill(form, '/q', unreadable);
    expect(shownAnswer(form)).toBe(unreadable);
    expect(errorAt(form, '/q')).not.toBeNull();
    expect(form.data).toEqual({});
    await fill(form, '/q', first.given);
    expect(errorAt(form, '/q')).toBeNull();
    expect(form.data).toEqual({ q: first.value });
  });
}
