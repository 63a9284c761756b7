// What every field must do as a person edits it, whatever its kind. In: a sample of the kind. Out: tests in the browser.
import { userEvent } from 'vitest/browser';
import { expect, test } from 'vitest';
import {
  answer,
  control,
  draw,
  errorAt,
  fill,
  formOf,
  hear,
  leave,
  press,
  said,
} from '../renderer/host/form.harness.js';
import type { SchemaSpec } from '../renderer/core/form.js';
import { choices, listen, shownAnswer } from './field.harness.js';
import { LABEL } from './field-suite.js';
import type { FieldSample } from './samples.harness.js';

/** Runs the contract of editing over one sample. */
export function runEditingSuite(sample: FieldSample): void {
  const [first, second] = sample.answers;
  const schema: SchemaSpec = { ...sample.schema, title: LABEL };
  const required = formOf({ q: schema, other: { type: 'string', title: 'Altro' } }, { required: ['q'] });

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

  test('an error is announced once, by one voice, however often its field is left', async () => {
    const form = await draw({ schema: required });
    const heard = hear(form);
    await press(form, 'Invia');
    await said();
    const error = errorAt(form, '/q')?.replace('Errore: ', '') ?? '';
    expect(error).not.toBe('');
    for (let turn = 0; turn < 2; turn++) {
      (choices(form)[0] ?? control(form, '/q')).focus();
      await leave(form);
    }
    await fill(form, '/other', 'x');
    await said();
    expect(heard.join(' ').split(error)).toHaveLength(2);
    expect(heard.join(' ')).toContain(LABEL);
    expect(form.renderRoot.querySelectorAll('[role=status], [aria-live], [role=alert], [role=log]')).toHaveLength(1);
  });

  test('a browser completes what the author says and nothing else', async () => {
    const { autocomplete } = sample;
    const plain = await draw({ schema: required });
    expect(control(plain, '/q').getAttribute('autocomplete')).toBe(autocomplete === null ? null : 'off');
    if (autocomplete === null) return;
    const hinted = await draw({ schema: formOf({ q: { ...schema, ui: { ...schema.ui, autocomplete } } }) });
    expect((control(hinted, '/q') as HTMLInputElement).autocomplete).toBe(autocomplete);
  });

  const { unreadable, refused } = sample;
  if (unreadable !== undefined || refused !== undefined) {
    test('typing makes one change at most for every input, and what is typed is not touched', async () => {
      const form = await draw({ schema: required });
      const heard = listen(form);
      control(form, '/q').focus();
      await userEvent.keyboard(first.given);
      expect(heard.filter((what) => what === 'input')).toHaveLength(first.given.length);
      expect(heard.join(' ')).not.toContain('changed /q changed /q');
      expect(form.data).toEqual({ q: first.value });
      expect(shownAnswer(form)).toBe(first.given);
    });
  }
  if (unreadable !== undefined) {
    test('what cannot be read stays as it was typed, outside the data', async () => {
      const form = await draw({ schema: required });
      await fill(form, '/q', unreadable);
      expect(shownAnswer(form)).toBe(unreadable);
      expect(errorAt(form, '/q')).not.toBeNull();
      expect(form.data).toEqual({});
      await fill(form, '/q', first.given);
      expect(errorAt(form, '/q')).toBeNull();
      expect(form.data).toEqual({ q: first.value });
    });
  }
  if (refused !== undefined) {
    test('what is refused stays as it was typed', async () => {
      const form = await draw({ schema: formOf({ q: { ...schema, ...refused.schema } }, { required: ['q'] }) });
      await fill(form, '/q', refused.text);
      expect(shownAnswer(form)).toBe(refused.text);
      expect(errorAt(form, '/q')).not.toBeNull();
    });
  }
}
