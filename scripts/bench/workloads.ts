// The forms that are measured. A name goes in, a deterministic form with valid answers comes out:
// no randomness, so that two runs months apart draw the same page.
import type { FormSpec, SchemaSpec } from '../../renderer/core/form.js';
import type { Json, JsonObject } from '../../renderer/core/json.js';

/** A closed conditional block, named by the title of the yes/no field that opens it. */
export interface Gate {
  readonly title: string;
  /** How many fields the block adds when it opens. */
  readonly fields: number;
}

/** One form to measure, with answers that raise no finding. */
export interface Workload {
  readonly name: string;
  readonly about: string;
  readonly form: FormSpec;
  readonly data: JsonObject;
  /** Title of the text field in the middle of the page, with `minLength` 3, that receives the keys. */
  readonly typed: string;
  readonly gate?: Gate;
  /** How many rows a list of it has. Then ours draws a page of a table and one open row; everybody else draws all. */
  readonly rows?: number;
  /** Titles of the fields drawn at the start. */
  readonly drawn: readonly string[];
}

type Maker = (title: string, help: string) => SchemaSpec;

const CHOICES = ['north', 'south', 'east', 'west', 'centre'].map((name) => ({ const: name, title: `Area ${name}` }));

/** The five kinds in turn, each with an answer that satisfies it. */
const KINDS: readonly (readonly [Maker, Json])[] = [
  [(title, help) => ({ type: 'string', title, minLength: 3, maxLength: 200, ui: { help } }), 'abcdef'],
  [(title, help) => ({ type: 'number', title, minimum: 1, maximum: 100_000, ui: { help } }), 42],
  [(title, help) => ({ type: 'string', format: 'date', title, ui: { help } }), '2026-03-16'],
  [(title, help) => ({ type: 'string', oneOf: CHOICES, title, ui: { help, widget: 'select' } }), 'east'],
  [(title, help) => ({ type: 'boolean', title, ui: { help, widget: 'radio' } }), false],
];

const TEXT = 0;
const YES_NO = 4;

/** Hands out fields with running numbers and cycling kinds. */
class Fields {
  #count = 0;

  /** The next field of a kind: its key, title, schema and a valid answer. */
  next(kind = this.#count % KINDS.length): { key: string; title: string; schema: SchemaSpec; answer: Json } {
    this.#count += 1;
    const number = String(this.#count).padStart(4, '0');
    const [make, answer] = KINDS[kind] ?? unreachable(`kind ${kind}`);
    const title = `Field ${number}`;
    return { key: `field${number}`, title, schema: make(title, `Hint for field ${number}`), answer };
  }

  /** An object of `size` fields, every second one required. */
  group(title: string, size: number): { schema: SchemaSpec; answers: JsonObject; titles: string[] } {
    const fields = Array.from({ length: size }, (_, index) => this.next(index % KINDS.length));
    return {
      schema: {
        type: 'object',
        title,
        properties: Object.fromEntries(fields.map(({ key, schema }) => [key, schema])),
        required: fields.filter((_, index) => index % 2 === 0).map(({ key }) => key),
      },
      answers: Object.fromEntries(fields.map(({ key, answer }) => [key, answer])),
      titles: fields.map((field) => field.title),
    };
  }
}

/** A flat form of `size` fields without steps. */
export function flat(size: number): Workload {
  const { schema, answers, titles } = new Fields().group(`Flat form of ${size} fields`, size);
  const middle = Math.floor(size / 2 / KINDS.length) * KINDS.length + TEXT;
  return {
    name: `B-${size}`,
    about: `flat form, ${size} fields`,
    form: {
      ...schema,
      $id: `https://example.org/bench/flat-${size}`,
      version: '1',
      title: `Flat form of ${size} fields`,
      lang: 'en',
    },
    data: answers,
    typed: titles[middle] ?? unreachable('no field in the middle'),
    drawn: titles,
  };
}

const BLOCKS = 20;

/** An application: 20 yes/no fields that guard 20 blocks of 4 fields, and 5 groups of 10 fields; every second block is open. */
export function application(): Workload {
  const fields = new Fields();
  const properties: Record<string, SchemaSpec> = {};
  const data: Record<string, Json> = {};
  const drawn: string[] = [];
  let typed = '';
  let gate: Gate | undefined;
  for (let index = 1; index <= BLOCKS; index += 1) {
    const number = String(index).padStart(2, '0');
    const open = index % 2 === 1;
    const yesNo = fields.next(YES_NO);
    properties[`gate${number}`] = yesNo.schema;
    data[`gate${number}`] = open;
    drawn.push(yesNo.title);
    const block = fields.group(`Block ${number}`, 4);
    properties[`block${number}`] = { ...block.schema, relevant: `gate${number} == true` };
    if (open) {
      data[`block${number}`] = block.answers;
      drawn.push(...block.titles);
    } else if (index === BLOCKS / 2) gate = { title: yesNo.title, fields: block.titles.length };
    if (index % 4 === 0) {
      const group = fields.group(`Group ${number}`, 10);
      properties[`group${number}`] = group.schema;
      data[`group${number}`] = group.answers;
      drawn.push(...group.titles);
      if (index === 12) typed = group.titles[TEXT] ?? unreachable('an empty group');
    }
  }
  return {
    name: 'A',
    about: 'application, 150 fields, 20 conditional blocks',
    form: {
      $id: 'https://example.org/bench/application',
      version: '1',
      title: 'Application',
      lang: 'en',
      type: 'object',
      properties,
    },
    data,
    typed,
    ...(gate && { gate }),
    drawn,
  };
}

const COLUMNS = 8;

/** A list of `count` rows of 8 fields; keys go into the first text of the first row. */
export function rows(count: number): Workload {
  const { schema, answers, titles } = new Fields().group('Row', COLUMNS);
  return {
    name: `C-${count}`,
    about: `a list of ${count} rows of ${COLUMNS} fields`,
    form: {
      $id: `https://example.org/bench/rows-${count}`,
      version: '1',
      title: `${count} rows`,
      lang: 'en',
      type: 'object',
      properties: {
        rows: { type: 'array', title: 'Rows', items: schema, ui: { widget: 'table', columns: Object.keys(answers) } },
      },
    },
    data: { rows: Array.from({ length: count }, () => ({ ...answers })) },
    typed: titles[TEXT] ?? unreachable('no text in a row'),
    drawn: titles,
    rows: count,
  };
}

/** Every workload of a run, in the order of the report. */
export function workloads(): readonly Workload[] {
  return [application(), flat(50), flat(200), flat(800), flat(3200), rows(10), rows(1000), rows(5000)];
}

function unreachable(what: string): never {
  throw new RangeError(`bench workload: ${what}`);
}
