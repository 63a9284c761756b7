// Reading a file, or pasted cells, and planning what would become of its rows. In: a desk and what a person gave. Out: its
// next state: a preview, or what is wrong with the file. Nothing of it is kept or told to anybody.
import { planImport, type ImportPlan, type ImportWay } from '../../../core/import/plan.js';
import { readRows } from '../../../core/import/read-rows.js';
import type { Node } from '../../../core/model.js';
import { nodeAt } from '../../../core/findings.js';
import { once } from '../../../../components/late.js';
import { countOf } from '../../../../components/list/list.js';
import type { ImportWords } from '../../words/import/words.js';
import type { Table, TableRefusal } from './csv.js';
import type { Desk, Reading } from './import-state.js';

/** No file of rows is as large as this. */
const MEGABYTES = 20;

/** What cuts files into cells comes with the first file. */
export const csv = once(() => import('./csv.js'));

/** Reads a file that a person chose. */
export async function readFile(file: File, desk: Desk): Promise<void> {
  const { own, change } = desk;
  if (file.size > MEGABYTES * 1_000_000) return void change({ trouble: own.trouble.tooLarge(MEGABYTES) });
  await read(file.name, desk, async ({ decode }) => decode(await file.arrayBuffer()));
}

/** Reads cells that a person pasted. */
export async function readPasted(desk: Desk): Promise<void> {
  await read(desk.own.pasted, desk, () => ({ text: desk.state.pasted, isOther: false }));
}

type Csv = typeof import('./csv.js');
type Given = ReturnType<Csv['decode']>;

async function read(source: string, desk: Desk, give: (csv: Csv) => Given | Promise<Given>): Promise<void> {
  const { own, change, view } = desk;
  change({ isReading: true, trouble: '' });
  try {
    const part = await csv.come();
    const { text, isOther } = await give(part);
    // The page says that it reads before it is busy with it.
    await painted();
    const list = listOf(desk);
    const table = part.tableOf(text, list);
    if ('code' in table) return void change({ isReading: false, trouble: troubleText(table, own) });
    const way = countOf(view) === 0 || list.ui.rowKey === undefined ? 'add' : 'update';
    change({ isReading: false, reading: { source, table, isOther, ...planned(desk, table, way) } });
  } catch {
    // Whatever it was, the answers are as before; what went wrong may hold some of them and is told to nobody.
    change({ isReading: false, trouble: own.trouble.unavailable });
  }
}

/** What would become of a table. */
export function planned(desk: Desk, { header: { columns }, lines }: Table, way: ImportWay): Pick<Reading, 'way' | 'plan' | 'of'> {
  const { engine, state } = desk.ways.session;
  const list = listOf(desk);
  const plan: ImportPlan = planImport(engine, state, { list, columns, rows: readRows(list, columns, lines, engine.model.lang), way });
  return { way, plan, of: state };
}

/** The list as the form in hand has it. */
export function listOf({ ways, view }: Desk): Node {
  return nodeAt(ways.session.engine.model, view.path) ?? view.node;
}

function troubleText(refusal: TableRefusal, { trouble }: ImportWords): string {
  if ('names' in refusal) return trouble[refusal.code](refusal.names);
  return 'max' in refusal ? trouble.tooMany(refusal.count, refusal.max) : trouble[refusal.code];
}

function painted(): Promise<void> {
  return new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve)));
}
