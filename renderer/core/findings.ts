// What the schema says about the answers. In: the state form of the data and the validators of its sections. Out:
// findings by section, of which only those are made anew whose section changed.
import { isObject, own } from './data.js';
import { instances, type Evaluation } from './evaluation.js';
import { escapeKey, type Ref } from './expression/value.js';
import type { Json, JsonObject } from './json.js';
import type { Model, Node, Section } from './model.js';
import { get } from './pointer.js';
import { isIrrelevant } from './relevance.js';
import { keyPathOf, valueAt } from './rows.js';
import type { State } from './state.js';

/** One thing a validator has to say; the shape that Ajv gives. */
export interface Issue {
  readonly instancePath: string;
  readonly keyword: string;
  readonly params: Readonly<Record<string, unknown>>;
}

/** Judges one section of the data in its state form. */
export type Validate = (data: unknown) => readonly Issue[];

/** Validators by path of the section; the empty path judges the fields of the root itself. */
export type Validators = Readonly<Record<string, Validate>>;

/** What the schema says about one path. `info` findings do not block sending. */
export interface Finding {
  readonly path: string;
  /** The schema keyword that is not met, or `unreadable`, `notAsked`. */
  readonly code: string;
  readonly params: Readonly<Record<string, unknown>>;
  readonly level: 'error' | 'info';
}

interface Judged {
  readonly data: Json | undefined;
  readonly irrelevant: ReadonlySet<string>;
  readonly list: readonly Finding[];
}

/** The findings of a state. */
export interface Findings {
  /** By section, in the order of the form. */
  readonly sections: readonly Judged[];
  /** Fields whose text cannot be read yet. */
  readonly unreadable: readonly Finding[];
}

/** Everything the schema says; a field that cannot be read is not also reported as missing. */
export function allFindings({ sections, unreadable }: Findings): readonly Finding[] {
  const said = sections.flatMap((section) => section.list);
  if (unreadable.length === 0) return said;
  const covered = new Set(unreadable.map((finding) => finding.path));
  return [...unreadable, ...said.filter((finding) => !covered.has(finding.path))];
}

/** Judges all sections; one whose data and relevance did not change keeps its findings. */
export function findingsOf(model: Model, state: State, validators: Validators, irrelevant: ReadonlySet<string>, evaluation: Evaluation, before: Findings | null): Findings {
  const sections = model.sections.map((section, i) => {
    const data = get(state.data, section.path);
    const old = before?.sections[i];
    if (old && old.data === data && old.irrelevant === irrelevant) return old;
    const list = judge(model, section, data, state, validators[section.path], irrelevant, evaluation);
    return { data, irrelevant, list: old ? keep(old.list, list) : list };
  });
  const unreadable = Object.entries(state.raw).flatMap(([path, raw]) => (isIrrelevant(irrelevant, path) ? [] : unreadableAt(model, path, raw, state.editing !== path)));
  return { sections, unreadable: before ? keep(before.unreadable, unreadable) : unreadable };
}

function judge(model: Model, section: Section, data: Json | undefined, state: State, validate: Validate | undefined, irrelevant: ReadonlySet<string>, evaluation: Evaluation): Finding[] {
  const node = section.path === '' ? null : (section.nodes[0] as Node);
  const judged = node && (node.required || data !== undefined || node.kind.shape === 'list') ? complete(node, data, section.path, irrelevant) : data;
  const asked = !isIrrelevant(irrelevant, section.path);
  const unanswered = node?.kind.shape === 'value' && node.required && !node.relevant && data === undefined ? [missing(section.path)] : [];
  const issues = asked && validate && judged !== undefined ? validate(judged) : [];
  const open = asked ? section.nodes.flatMap((child) => openGuarded(child, evaluation)) : [];
  const said = [...unanswered, ...issues.map((issue) => findingOf(section.path, issue)), ...open].map((finding) => ({ ...finding, path: keyPathOf(state.rows, finding.path) }));
  const idle = [...irrelevant]
    .filter((path) => sectionOf(model, path) === section && holdsAnswer(valueAt(state, path)))
    .map((path) => ({ path, code: 'notAsked', params: {}, level: 'info' }) as const);
  return [...unique(said).filter((finding) => !isIrrelevant(irrelevant, finding.path)), ...idle];
}

/** A list without rows says nothing. */
function holdsAnswer(value: Json | undefined): boolean {
  return value !== undefined && !(Array.isArray(value) && value.length === 0);
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

/** Required fields whose asking depends on the answers: the validator does not know them, so the core reports them. */
function openGuarded(node: Node, evaluation: Evaluation): Finding[] {
  const below = [...node.children, ...(node.item ? [node.item] : [])].flatMap((child) => openGuarded(child, evaluation));
  if (!node.relevant || !node.required || !node.parent || node.kind.shape === 'group') return below;
  const open = instances(node.parent, evaluation).filter((ref) => isExpected(ref) && own(ref.json, node.key) === undefined);
  return [...open.map((ref) => ({ path: `${ref.path}/${escapeKey(node.key)}`, code: 'required', params: {}, level: 'error' }) as const), ...below];
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
  const known = new Map(before.map((finding) => [`${finding.path} ${finding.code}`, finding]));
  const kept = after.map((finding) => {
    const old = known.get(`${finding.path} ${finding.code}`);
    return old && JSON.stringify(old.params) === JSON.stringify(finding.params) ? old : finding;
  });
  return kept.length === before.length && kept.every((finding, i) => finding === before[i]) ? before : kept;
}
