// What the schema says about the answers. In: the state form of the data and the validators of its sections. Out:
// findings by section, of which only those are made anew whose section changed.
import type { Computed } from './computed.js';
import { isObject, own } from './data.js';
import { instances } from './instances.js';
import { escapeKey, type Ref } from './expression/value.js';
import type { Json, JsonObject } from './json.js';
import type { Model, Node, Section } from './model.js';
import { get } from './pointer.js';
import { isIrrelevant, type Relevance } from './relevance.js';
import { keptList, resultOf, resultsByRow, type ResultsByRow } from './results-by-row.js';
import type { RowTable } from './row-table.js';
import { keyPathOf } from './rows.js';
import type { State } from './state.js';

/** One thing a validator has to say; the shape that Ajv gives. */
export interface Issue {
  readonly instancePath: string;
  readonly keyword: string;
  readonly params: Readonly<Record<string, unknown>>;
}

/** Judges one section of the data in its state form. */
export type Validate = (data: unknown) => readonly Issue[];

/** Validators by path of the section, and of the rows of a list (`/list/*`); the empty path judges the fields of the root itself. */
export type Validators = Readonly<Record<string, Validate>>;

/** What the schema says about one path. `info` findings do not block sending. */
export interface Finding {
  readonly path: string;
  /** The schema keyword that is not met, or `unreadable`, `notAsked`, `told` (by a receiver, in its own words). */
  readonly code: string;
  readonly params: Readonly<Record<string, unknown>>;
  readonly level: 'error' | 'info';
}

/** What was found in one section. */
interface Judged {
  readonly data: Json | undefined;
  readonly irrelevant: ReadonlySet<string>;
  /** All paths of the form that are not asked and have an answer. */
  readonly idle: readonly string[];
  /** Of the section apart from its rows. */
  readonly own: readonly Finding[];
  /** Of the rows of each of its lists; `asked` leaves out what is not asked. */
  readonly rows: readonly { readonly judged: ResultsByRow<Finding>; readonly asked: ResultsByRow<Finding> }[];
  readonly list: readonly Finding[];
}

/** The findings of a state. */
export interface Findings {
  /** By section, in the order of the form. */
  readonly sections: readonly Judged[];
  /** Fields whose text cannot be read yet. */
  readonly unreadable: readonly Finding[];
  /** All of them; a field that cannot be read is not also reported as missing. */
  readonly all: readonly Finding[];
}

/** What findings are made of. */
export interface Facts {
  readonly model: Model;
  readonly validators: Validators;
  readonly state: State;
  readonly relevance: Relevance;
  readonly evaluation: Computed;
}

/** Everything the schema says. */
export function allFindings({ all }: Findings): readonly Finding[] {
  return all;
}

/** Judges all sections; one whose data and relevance did not change keeps its findings, as does a row. `before` are those of the state that the evaluation came from. */
export function findingsOf(facts: Facts, before: Findings | null): Findings {
  const { model, state, relevance } = facts;
  const sections = model.sections.map((section, i) => judge(section, facts, before?.sections[i]));
  const unreadable = Object.entries(state.raw).flatMap(([path, raw]) => (isIrrelevant(relevance.irrelevant, path) ? [] : unreadableAt(model, path, raw, state.editing !== path)));
  const known = before ? keep(before.unreadable, unreadable) : unreadable;
  if (before && known === before.unreadable && sections.every(({ list }, i) => list === before.sections[i]?.list)) return { sections, unreadable: known, all: before.all };
  const said = sections.flatMap(({ list }) => list);
  const covered = new Set(known.map((finding) => finding.path));
  return { sections, unreadable: known, all: covered.size === 0 ? said : [...known, ...said.filter((finding) => !covered.has(finding.path))] };
}

function judge(section: Section, facts: Facts, before: Judged | undefined): Judged {
  const { model, state, evaluation, relevance } = facts;
  const { irrelevant } = relevance;
  const data = get(state.data, section.path);
  const isUntouched = before?.irrelevant === irrelevant && before.data === data && section.lists.every((list) => evaluation.tables.get(list)?.change.kind === 'none');
  if (isUntouched && before.idle === relevance.idle) return before;
  const idle = relevance.idle.filter((path) => sectionOf(model, path) === section).map((path) => ({ path, code: 'notAsked', params: {}, level: 'info' }) as const);
  const asked = !isIrrelevant(irrelevant, section.path);
  const own = isUntouched ? before.own : keep(before?.own ?? [], asked ? judgeOwn(section, data, facts) : []);
  const rows = !asked ? [] : section.lists.map((list, i) => judgeRows(list, facts, before?.rows[i], before?.irrelevant === irrelevant));
  const list = keptList(before?.list, [...own, ...rows.flatMap(({ asked: { all } }) => all), ...idle]);
  return { data, irrelevant, idle: relevance.idle, own, rows, list };
}

/** What is to be said of a section, its rows apart. */
function judgeOwn(section: Section, data: Json | undefined, { validators, relevance: { irrelevant }, evaluation, state }: Facts): readonly Finding[] {
  const node = section.path === '' ? null : (section.nodes[0] as Node);
  const judged = node && (node.required || data !== undefined || node.kind.shape === 'list') ? complete(node, data, section.path, irrelevant) : data;
  const unanswered = node?.kind.shape === 'value' && node.required && !node.relevant && data === undefined ? [missing(section.path)] : [];
  const issues = judged === undefined ? [] : (validators[section.path]?.(judged) ?? []);
  const open = section.nodes.flatMap((child) => openGuarded(child, evaluation, null));
  const said = [...unanswered, ...issues.map((issue) => findingOf(section.path, issue)), ...open].map((finding) => ({ ...finding, path: keyPathOf(state.rows, finding.path) }));
  return unique(said).filter(({ path }) => !isIrrelevant(irrelevant, path));
}

/** What is to be said of the rows of a list that lies in no other, row by row. */
function judgeRows(list: Node, { validators, relevance: { irrelevant }, evaluation, state }: Facts, before: Judged['rows'][number] | undefined, sameRelevance: boolean): Judged['rows'][number] {
  const { refs, change, json, path } = evaluation.tables.get(list) as RowTable;
  const item = list.item as Node;
  const validate = validators[item.path];
  const task = { count: refs.length, change, same: isSame };
  const judged = resultsByRow<Finding>({
    ...task, before: before?.judged ?? null, isSound: true,
    compute: (i) => {
      const issues = validate?.(json[i]) ?? [];
      const open = openGuarded(item, evaluation, refs[i] as Ref);
      if (issues.length + open.length === 0) return [];
      return unique([...issues.map((issue) => findingOf(`${path}/${i}`, issue)), ...open].map((finding) => ({ ...finding, path: keyPathOf(state.rows, finding.path) })));
    },
  });
  const asked = resultsByRow<Finding>({ ...task, before: before?.asked ?? null, isSound: sameRelevance, compute: (i) => resultOf(judged, i).filter((finding) => !isIrrelevant(irrelevant, finding.path)) });
  return { judged, asked };
}

/** Required groups and lists that are not yet begun count as empty: what they require is found, and no rows are rows too. */
function complete(node: Node, value: Json | undefined, path: string, irrelevant: ReadonlySet<string>): Json | undefined {
  if (node.kind.shape === 'list' && !node.nullable) return value ?? [];
  if (node.kind.shape !== 'group' || node.nullable || (value !== undefined && !isObject(value))) return value;
  const object: JsonObject = value ?? {};
  let result = object;
  for (const child of node.children) {
    const given = own(object, child.key);
    const at = `${path}/${escapeKey(child.key)}`;
    if (!['group', 'list'].includes(child.kind.shape) || (!child.required && given === undefined) || isIrrelevant(irrelevant, at)) continue;
    const next = complete(child, given, at, irrelevant);
    if (next !== undefined && next !== given) result = { ...result, [child.key]: next };
  }
  return result;
}

/** Required fields whose asking depends on the answers: the validator does not know them, so the core reports them. Those of rows are looked for row by row. */
function openGuarded(node: Node, evaluation: Computed, row: Ref | null): readonly Finding[] {
  return guardedBelow(node, row !== null).flatMap((guarded) =>
    instances(guarded.parent as Node, evaluation, row).flatMap((ref) => (isExpected(ref) && own(ref.json, guarded.key) === undefined ? [missing(`${ref.path}/${escapeKey(guarded.key)}`)] : [])),
  );
}

const guardedOf = [new WeakMap<Node, readonly Node[]>(), new WeakMap<Node, readonly Node[]>()] as const;

/** The required fields, from a node on downwards, that are not always asked; without those of rows unless it lies in one. */
function guardedBelow(node: Node, isInRow: boolean): readonly Node[] {
  const memo = guardedOf[isInRow ? 1 : 0];
  const known = memo.get(node);
  if (known) return known;
  const inner = node.item && (isInRow || node.item.children.length === 0) ? [node.item] : [];
  const isGuarded = node.relevant && node.required && node.parent && node.kind.shape !== 'group';
  const found = [...(isGuarded ? [node] : []), ...[...node.children, ...inner].flatMap((child) => guardedBelow(child, isInRow))];
  memo.set(node, found);
  return found;
}

/** Whether a group is begun, or has to be. */
function isExpected({ json, node, parent }: Ref): boolean {
  return json !== undefined || (node.required && parent !== null && isExpected(parent));
}

function unreadableAt(model: Model, path: string, raw: string, finished: boolean): Finding[] {
  const node = nodeAt(model, path);
  const unreadable = node?.kind.parse(raw, node, model.lang, finished) === 'unreadable';
  return unreadable ? [{ path, code: 'unreadable', params: { kind: node.kind.name }, level: 'error' }] : [];
}

/** The section that judges a path. */
function sectionOf(model: Model, path: string): Section | undefined {
  const end = path.indexOf('/', 1);
  const first = end === -1 ? path : path.slice(0, end);
  return model.sections.find((section) => section.path === first) ?? model.sections[0];
}

/** The node that a path of the data belongs to. */
export function nodeAt(model: Model, path: string): Node | undefined {
  let node: Node | undefined = model.root;
  for (const part of path.split('/').slice(1)) node = node?.item ?? node?.byKey.get(part.replaceAll('~1', '/').replaceAll('~0', '~'));
  return node;
}

/** What a receiver said of an answer, as a finding. */
export function toldFinding(path: string, message: string): Finding {
  return { path, code: 'told', params: { message }, level: 'error' };
}

function missing(path: string): Finding {
  return { path, code: 'required', params: {}, level: 'error' };
}

function findingOf(section: string, { instancePath, keyword, params }: Issue): Finding {
  const missing = keyword === 'required' || keyword === 'dependentRequired' ? `/${escapeKey(String(params.missingProperty))}` : '';
  return { path: `${section}${instancePath}${missing}`, code: keyword, params, level: 'error' };
}

/** A field that is missing is said to be so once, whoever noticed. */
function unique(findings: readonly Finding[]): readonly Finding[] {
  return [...new Map(findings.map((finding) => [`${finding.path} ${finding.code}`, finding])).values()];
}

/** Equal findings keep their identity, and an equal list its own. */
function keep(before: readonly Finding[], after: readonly Finding[]): readonly Finding[] {
  if (before.length === 0 && after.length === 0) return before;
  const known = new Map(before.map((finding) => [`${finding.path} ${finding.code}`, finding]));
  return keptList(before, after.map((finding) => {
    const old = known.get(`${finding.path} ${finding.code}`);
    return old && isSame(old, finding) ? old : finding;
  }));
}

function isSame(a: Finding, b: Finding): boolean {
  return a.path === b.path && a.code === b.code && a.level === b.level && JSON.stringify(a.params) === JSON.stringify(b.params);
}
