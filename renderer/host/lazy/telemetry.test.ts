// Telemetry tells of steps and rules, and of nothing that anyone has typed.
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { after, engineOf, formOf } from '../../core/bench.harness.js';
import { derive } from '../../core/derive.js';
import type { Action } from '../../core/state.js';
import { telemetryOf } from './telemetry.js';

const engine = engineOf(
  formOf(
    {
      a: { type: 'string', alerts: [{ id: 'W', level: 'warning', when: "value != ''", message: 'You wrote {value}.' }] },
      rows: { type: 'array', items: { type: 'object', properties: { b: { type: 'string', alerts: [{ id: 'I', level: 'info', when: "value != ''", message: '{value}' }] } } } },
    },
    { steps: [{ id: 'one', title: 'One', properties: ['a'] }, { id: 'two', title: 'Two', properties: ['rows'] }] },
  ),
);
const edit = (path: string, raw: string): Action => ({ type: 'edit', path, raw });

function facts(before: readonly Action[], more: readonly Action[]): string[] {
  const [was, is] = [after(engine, before), after(engine, [...before, ...more])];
  return telemetryOf(engine.model, derive(engine, was), derive(engine, is), 5).map(({ fact, id, at }) => `${fact} ${id} ${at}`);
}

test('what is raised, read, resolved and shown is told by the names of rules and steps', () => {
  expect(facts([], [edit('/a', 'x')])).toEqual(['alertRaised W 5']);
  expect(facts([edit('/a', 'x')], [{ type: 'acknowledge', alert: 'W@/a' }])).toEqual(['alertAcknowledged W 5']);
  expect(facts([edit('/a', 'x')], [edit('/a', '')])).toEqual(['alertResolved W 5']);
  expect(facts([], [{ type: 'goTo', step: 1 }])).toEqual(['stepShown two 5']);
});

/** All that the events of a form hold in which a text was typed everywhere. */
function told(typed: string): string[] {
  const state = after(engine, [{ type: 'addRow', path: '/rows' }, edit('/a', typed), edit('/rows/0/b', typed), { type: 'acknowledge', alert: 'W@/a', reason: typed }, { type: 'goTo', step: 1 }]);
  return telemetryOf(engine.model, null, derive(engine, state), 1).map((event) =>
    JSON.stringify(Object.getOwnPropertyNames(event).map((name) => [name, (event as unknown as Record<string, unknown>)[name]])),
  );
}

test('no part of what was typed is in any event: the same is told whatever was typed', () => {
  const usual = told('§');
  expect(usual.length).toBeGreaterThan(2);
  fc.assert(fc.property(fc.string({ minLength: 1 }), (text) => {
    expect(told(`§${text}§`)).toEqual(usual);
  }), { numRuns: 100 });
});
