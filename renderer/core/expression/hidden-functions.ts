// Functions of CEL and of other languages that are not here, and what to write instead. In: a name. Out: a hint.

const INSTEAD: Readonly<Record<string, string>> = {
  has: 'write x != null',
  matches: 'put a "pattern" into the schema, or use valid(text, format)',
  timestamp: "dates are written date('2026-12-31')",
  duration: 'days are plain numbers: today + 7',
  int: 'numbers need no conversion',
  uint: 'numbers need no conversion',
  double: 'numbers need no conversion',
  string: 'in a message, {x} writes any value',
  bool: 'compare: x == true',
  dyn: 'types come from the schema',
  type: 'types come from the schema',
  bytes: 'there are texts, numbers, dates and yes/no',
  now: 'the day is called today',
  isEmpty: 'write size(x) == 0, or x == null',
  length: 'write size(x)',
  count: 'write size(list), or list.count(x, condition)',
  concat: 'write a + b',
};

/** ` Here: …`, or nothing when the name is not one that people expect. */
export function insteadOf(name: string): string {
  return Object.hasOwn(INSTEAD, name) ? ` Here ${INSTEAD[name] ?? ''}.` : '';
}
