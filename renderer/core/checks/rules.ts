// What is wrong with rules, apart from their expressions. In: a node. Out: faults.
import type { Fault } from '../faults.js';
import type { AlertSpec, Template } from '../form.js';
import type { Node } from '../model.js';
import { placeOf } from '../nodes.js';

/** The faults of the rules on one place. */
export function ruleFaults(node: Node): Fault[] {
  if (node.key === '*') return rowFaults(node);
  const at = placeOf(node, 'alerts');
  return (node.schema.alerts ?? []).flatMap((alert, i) => wording(alert, `${at}/${i}`));
}

/** A row is nobody's property: what is said of it stands on one of its fields, or on its list. */
function rowFaults(node: Node): Fault[] {
  const faults: Fault[] = [];
  if (node.schema.alerts) faults.push({ pointer: placeOf(node, 'alerts'), message: 'a rule stands on a field of the row, or on the list with "each".' });
  if (node.schema.relevant !== undefined) faults.push({ pointer: placeOf(node, 'relevant'), message: 'rows are asked whenever their list is; "relevant" stands on the list or on a field of the row.' });
  return faults;
}

function wording(alert: AlertSpec, at: string): Fault[] {
  const texts = [
    ['message', alert.message],
    ['action', alert.action],
    ['suggest/label', alert.suggest?.label],
  ] as const;
  const empty = (['id', 'message'] as const).filter((keyword) => Object.hasOwn(alert, keyword) && alert[keyword] === '');
  return [
    ...empty.map((keyword): Fault => ({ pointer: `${at}/${keyword}`, message: `an alert needs ${keyword === 'id' ? 'an' : 'a'} "${keyword}"; this is empty.` })),
    ...texts.flatMap(([keyword, text]) => strayBraces(text, `${at}/${keyword}`)),
  ];
}

/** A brace without its partner would be shown as it is. */
function strayBraces(template: Template | undefined, pointer: string): Fault[] {
  if (typeof template !== 'string') return [];
  const start = template.replace(/\{[^{}]*\}/g, (placeholder) => ' '.repeat(placeholder.length)).search(/[{}]/);
  if (start < 0) return [];
  return [{ pointer, message: 'a placeholder is written {expression}; this brace has no partner.', expression: { text: template, start, end: start + 1 } }];
}
