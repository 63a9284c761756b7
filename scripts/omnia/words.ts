// Every word that the `omnia` command itself says to people, in English; a form's own words come from the form.
// In: values. Out: sentences.
import { didYouMean } from '../../renderer/core/faults.js';

/** What `--help` says, by command; the empty name is the command as a whole. */
export const HELP: Readonly<Record<string, string>> = {
  '': `omnia: the forms from the command line.

  omnia check FORM FILE…         what the form says of these applications
  omnia check FORM --ndjson      the same for a stream of applications
  omnia check FORM --digest      the digest of the form's rules, as a submission carries it
  omnia lint [FILE…]             faults and doubts of forms
  omnia test [FORM]              the examples of a form
  omnia mutate FORM              changes of a form that its examples do not notice
  omnia translate FORM LANG      the texts of a form, for a translator to fill in
  omnia explain ALERT --data FILE [FORM]
                                 why a rule fires, or does not

FORM is a form.json or the folder that holds it. "omnia COMMAND --help" tells more.
Exit code: 0 all well; 1 something does not hold; 2 it could not be asked (wrong words, unreadable files, a broken form).`,
  check: `omnia check FORM FILE… [--today D] [--json]
omnia check FORM --ndjson [--jobs N] [--today D]

Judges applications: alerts, findings of the schema, and whether each may be sent.

FILE is the data as plain JSON, or wrapped: an object with "data" and, as it likes, "today", "context", "title",
"form" and "version" (then both must be the form's), "expected" (ignored here).
  --today D   the day of the judgement, YYYY-MM-DD; else the file's "today", else the present day in the form's time zone
  --json      one JSON array for all files, with values and words
Exit code 1 when an application may not be sent, 2 when a file cannot be read.

--ndjson reads one application a line from standard input and writes one line for each, in the same order:
  in   {"id", "today", "data", "context"?, "form"?, "version"?}      "today" may be left out when --today is given
  out  {"id", "submittable", "alerts": [{"id", "level", "path"}], "values": {…}, "findings": [{"path", "code"}]}
  values: all named values; null where there is no such value, or where answers that decide it are missing
A line that cannot be judged gives {"line": N, "error": "…"} (with its "id" when that could be read) in its place and a
message on standard error; the rest goes on, and the exit code is 1. Empty lines are passed over.
  --jobs N    so many threads; 1 without it`,
  lint: `omnia lint [FILE…] [--format stylish|json]

Faults and doubts of forms; without FILE those of all forms under schemas/.`,
  test: `omnia test [FORM]

Runs the examples that the rules of a form carry and the files of its examples/ folder; without FORM those of all forms
under schemas/. Alerts that a file expects of rules the form does not have are not asked for. Also lists the conditions
that were true, or false, in no example. Exit code 1 when an example does not hold.

What a file expects: "alerts" (all of them: id, level, path, and if it likes "says": words that are in it, "offers": the value
it proposes, or null), "values" by name, "asked": paths of fields, true or false; "beside": meters by title and needs of the
start page by their first words, true or false; "submittable". Files in examples/limits/ hold lists of the same, each with "base" (an example) and "changes".`,
  mutate: `omnia mutate FORM [--only RULE]

Changes every condition, value, function, offer and figure of a form in one place at a time (operators, bounds, names, constants)
and runs its examples. A change that no example notices is a line that no example proves: add one, or list the change in
unnoticed-changes.json beside the form ("*" in it stands for any text) with the reason why nothing can tell the difference. Takes minutes for a large form.
  --only RULE   only the conditions of this rule, or the value or function of this name
Exit code 1 when a change is neither noticed nor listed, or listed and noticed.`,
  translate: `omnia translate FORM LANG

Writes locales/LANG.json beside the form: every text that people read, with its translation or an empty one to fill in.
Translations that are there stay; what the form no longer says is left out. "omnia lint" tells what is missing.`,
  explain: `omnia explain ALERT --data FILE [--today D] [FORM]

Why a rule fires on an application, or does not, or what would decide it: its condition, every value and answer that
was looked at, its source, its message. FORM is schemas/cigo when left out.`,
};

/** The sentences of the command. */
export const words = {
  tryHelp: (command: string) => `Try "omnia ${command === '' ? '' : `${command} `}--help".`,
  unknownCommand: (word: string, known: readonly string[]) => `no command "${word}".${didYouMean(word, known)}`,
  unknownOption: (option: string, known: readonly string[]) => `no option "${option}".${didYouMean(option, known)}`,
  optionNeedsValue: (option: string) => `"${option}" needs a value.`,
  optionTakesNoValue: (option: string) => `"${option}" takes no value.`,
  missing: (what: string) => `${what} is missing.`,
  tooMany: (word: string) => `"${word}" is one word too many.`,
  notTogether: (one: string, other: string) => `${one} and ${other} do not go together.`,
  onlyWith: (one: string, other: string) => `"${one}" goes with "${other}" only.`,
  notOneOf: (option: string, value: string, known: readonly string[]) =>
    `"${option}" is ${known.join(' or ')}, not "${value}".${didYouMean(value, known)}`,
  notJobs: (value: string, most: number) => `"--jobs" is a whole number from 1 to ${most}, not "${value}".`,
  notALanguage: (word: string) => `"${word}" is no language tag; write "de" or "pt-BR".`,
  ownLanguage: (lang: string) => `the form is written in "${lang}"; translate it into another language.`,
  translated: (file: string, done: number, all: number) => `${file}: ${done} of ${all} texts translated`,
  coverage: (form: string, lang: string, done: number, all: number) =>
    `${form} in ${lang}: ${done} of ${all} texts translated (${Math.floor((100 * done) / Math.max(1, all))} %).`,
  unknownRule: (id: string, known: readonly string[]) => `the form has no rule "${id}".${didYouMean(id, known)}`,
  threadDied: (why: string) => `a thread stopped: ${why}`,
  unexpected: (why: string) => `omnia failed, which is a fault of its own: ${why}`,

  noFile: (file: string, near: readonly string[]) =>
    `${file}: there is no such file or folder.${didYouMean(file, near)}`,
  unreadableFile: (file: string, why: string) => `${file}: cannot be read (${why}).`,
  inFile: (file: string, what: string) => `${file}: ${what}`,
  tooLarge: (megabytes: number) => `larger than ${megabytes} MB, the most that one application may be.`,
  notUtf8: 'not UTF-8 text.',
  empty: 'empty.',
  notJson: (why: string) => `not JSON: ${why}.`,
  notJsonAt: (line: number | null, column: number, why: string) =>
    `not JSON: ${line === null ? '' : `line ${line}, `}column ${column}: ${why}`,
  unpairedSurrogate: (path: string) =>
    `the text at "${path}" holds half a character (an unpaired surrogate), which no text can hold.`,
  notAnObject: (what: string, found: string) => `${what} must be a JSON object, not ${found}.`,
  noData: '"data" is missing.',
  noDay: '"today" is missing, and no --today was given.',
  notADay: (name: string, value: string) => `"${name}" is not a day of the calendar (YYYY-MM-DD): ${value}.`,
  notAnId: '"id" must be a text or a number.',
  otherForm: (found: string, wanted: string) => `belongs to another form: ${found}, not "${wanted}".`,
  otherVersion: (found: string, wanted: string) =>
    `was made with another version of the form: ${found}, not "${wanted}". Check it with that version, or bring it up to this one first.`,
  otherConstant: (path: string, found: string, wanted: string) =>
    `holds ${found} at "${path}", where this version of the form always has ${wanted}: it was made for another one.`,
  notJudged: (why: string) => `could not be judged: ${why}`,
  notAForm: 'not a form: it has no "$id". FORM comes first, then the files.',

  today: (day: string) => `today ${day}`,
  submittable: (may: boolean) => (may ? 'may be sent' : 'may NOT be sent'),
  counted: (count: number, one: string, many: string) => `${count === 0 ? 'no' : count} ${count === 1 ? one : many}`,
  notAsked: 'Holds an answer although it is not asked; the answer is left as it is.',
  row: (position: number) => `row ${position}`,
  offer: (label: string, path: string, value: string) => `proposes "${label}": ${path} = ${value}`,
  badLine: (line: number, error: string) => `line ${line}: ${error}`,
  badLines: (bad: number, all: number) => `${bad} of ${all} lines could not be judged.`,

  examples: (form: string, files: number, ofRules: number) =>
    `${form}: ${files} example files, ${ofRules} examples of rules`,
  failed: (what: string, why: string) => `FAILED ${what}: ${why}`,
  expectedFires: (expected: boolean, found: string) =>
    `expected ${expected ? 'to fire' : 'not to fire'}, found ${found}`,
  alertMissing: (alert: string) => `expected alert ${alert}, found none`,
  alertUnexpected: (alert: string) => `found alert ${alert}, expected none`,
  unsaid: (alert: string, text: string, told: string) => `expected alert ${alert} to say "${text}", found: ${told}`,
  offersDiffer: (alert: string, value: string, told: string) =>
    `expected alert ${alert} to offer ${value === 'null' ? 'nothing' : value}, found: ${told}`,
  askedDiffers: (path: string, expected: boolean) =>
    `expected that ${path} ${expected ? 'is' : 'is not'} asked, found that it ${expected ? 'is not' : 'is'}`,
  asksNothing: (path: string) => `expects that "${path}" is asked or not, which the form does not have.`,
  besideDiffers: (text: string, expected: boolean) =>
    `expected "${text}" ${expected ? '' : 'not '}to be in sight, found that it ${expected ? 'is not' : 'is'}`,
  sendingDiffers: (expected: boolean, found: string) =>
    `expected ${expected ? 'that it may be sent' : 'that it may not be sent'}, found findings: ${found === '' ? 'none' : found}`,
  valueDiffers: (name: string, expected: string, found: string) =>
    `value ${name}: expected ${expected}, found ${found}`,
  notAnExample: 'not an example: it needs "data", and "expected" with the list of "alerts".',
  notLimits: 'not a list of limits: each needs "base" (an example file), "changes" and "expected".',
  noBase: (base: string, known: readonly string[]) => `no example file "${base}".${didYouMean(base, known)}`,
  changesNothing: (path: string) => `changes "${path}", which neither the form nor the example file has.`,
  expectsOtherRules: (ids: string) => `expected of rules that the form does not have, not asked for: ${ids}`,
  neverTrue: (rules: string) => `never seen true: ${rules}`,
  neverFalse: (rules: string) => `never seen false: ${rules}`,
  unnoticed: (change: string) => `no example notices ${change}`,
  noticedAfterAll: (change: string) => `listed as unnoticed, but an example notices it or it is gone: ${change}`,
  mutated: (all: number, noticed: number, known: number, fresh: number) =>
    `${all} changes: ${noticed} noticed, ${known} known to make no difference, ${fresh} not noticed`,
  passed: (passed: number, failed: number) => `${passed} passed, ${failed} failed`,

  outcome: {
    fires: 'FIRES',
    silent: 'does not fire',
    undecided: 'undecided: does not fire until it is known',
    unasked: 'holds, but nothing is asked there: does not fire',
  } as const,
  noTarget: 'no target: there is no row to judge',
  when: 'when',
  none: 'nothing',
  noSuchValue: 'no such value',
  awaits: (paths: string) => `not known yet (awaits ${paths})`,
  notAnswered: 'not answered',
  bundledText: '(bundled: the author’s text is not here)',
  headings: {
    awaits: 'would decide it',
    each: 'for each of',
    when: 'condition',
    source: 'source',
    values: 'values',
    reads: 'answers looked at',
    message: 'message',
    action: 'action',
  },
} as const;
