// The report of one application, for people. In: a verdict and the words of the form. Out: plain text.
import type { Raised } from '../../renderer/core/alerts.js';
import { nodeAt, type Finding } from '../../renderer/core/findings.js';
import type { Model, Node } from '../../renderer/core/model.js';
import { segments } from '../../renderer/core/pointer.js';
import { shortened, type Application } from './document.js';
import type { Verdict } from './verdict.js';
import { words } from './words.js';

/** Says what a finding means, in the form's language. */
export type Say = (finding: Finding, node: Node) => string;

/** The report of one application: a heading, then alerts and findings in the order of the form. */
export function writeReport(file: string, application: Application, verdict: Verdict, model: Model, say: Say): string {
  const { alerts, findings, submittable } = verdict;
  const heading = application.title === null ? file : `${file}: ${application.title}`;
  const facts = [
    words.today(application.today),
    words.submittable(submittable),
    words.counted(alerts.length, 'alert', 'alerts'),
    words.counted(findings.length, 'finding', 'findings'),
  ];
  const blocks = [
    `${heading}\n${facts.join(' · ')}`,
    ...alerts.map((alert) => writeAlert(alert, model)),
    ...findings.map((finding) => writeFinding(finding, model, say)),
  ];
  return `${blocks.join('\n')}\n\n`;
}

function writeAlert({ level, id, path, message, action, offer }: Raised, model: Model): string {
  return lines(`${level} ${id} ${placeOf(model, path)}`, [
    message,
    action === '' ? '' : `→ ${action}`,
    offer ? words.offer(offer.label, offer.path, shortened(offer.value)) : '',
  ]);
}

function writeFinding(finding: Finding, model: Model, say: Say): string {
  const node = nodeAt(model, finding.path);
  const sentence = finding.code === 'notAsked' ? words.notAsked : node ? say(finding, node) : '';
  return lines(`finding ${finding.code} ${placeOf(model, finding.path)}`, [sentence]);
}

/** A path with the labels a person knows it by: `/periodo/dataInizio (Periodo › Inizio del periodo)`. */
export function placeOf(model: Model, path: string): string {
  const labels: string[] = [];
  let node: Node | undefined = model.root;
  for (const part of segments(path)) {
    labels.push(node?.item ? words.row(Number(part) + 1) : (node?.byKey.get(part)?.label ?? part));
    node = node?.item ?? node?.byKey.get(part);
  }
  return labels.length === 0 ? '/' : `${path} (${labels.join(' › ')})`;
}

function lines(head: string, body: readonly string[]): string {
  return [`  ${head}`, ...body.filter((line) => line !== '').map((line) => `    ${line}`)].join('\n');
}
