// Labels of named values: people read words where expressions give constants.
import { expect, test } from 'vitest';
import { asideOf } from './aside-view.js';
import { engineOf, formOf } from './bench.harness.js';
import { derive } from './derive.js';
import type { FormSpec } from './form.js';
import { initialState } from './update.js';

const TYPES = [
  { const: 'PLAN', title: 'Plan of the site' },
  { const: 'DEED', title: 'Deed' },
];

const FORM: FormSpec = {
  ...formOf({
    size: {
      type: 'number',
      alerts: [
        { id: 'A', level: 'info', when: 'size(papers) > 0', message: 'Bring: {papers}. Fee: {fee}. Urgent: {urgent}.' },
      ],
    },
    files: { type: 'array', items: { type: 'object', properties: { type: { type: 'string', oneOf: TYPES } } } },
  }),
  lang: 'en',
  values: {
    papers: { pick: { PLAN: 'size != null', DEED: 'size != null' }, labels: 'files.type' },
    urgent: { expr: 'size > 1', labels: { true: 'yes', false: 'no' } },
    fee: { expr: "size == null ? 'NONE' : 'FULL'", title: 'Fee', labels: { FULL: 'full', NONE: 'none' } },
  },
  summary: ['papers', 'fee'],
};

test('messages and the summary say the labels, of lists too', () => {
  const engine = engineOf(FORM);
  const state = initialState(engine, { today: '2026-11-16', data: { size: 2 } });
  const { raised, evaluation } = derive(engine, state);
  expect(raised.map(({ message }) => message)).toEqual(['Bring: Plan of the site and Deed. Fee: full. Urgent: yes.']);
  expect(asideOf(engine.model, state, evaluation, null).summary.map(({ text }) => text)).toEqual([
    'Plan of the site and Deed',
    'full',
  ]);
});

test('labels of a place that is no choice are refused', () => {
  const form = {
    ...FORM,
    values: { ...FORM.values, papers: { pick: { PLAN: 'size != null' }, labels: 'files.kind' } },
  };
  expect(() => engineOf(form)).toThrow('"files.kind" is no choice of the form');
});
