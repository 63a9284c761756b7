// Workers from a file, by the layout of the project: formats, checks of the file and of its rows, and the same application
// as when they are typed.
import { describe, expect, test } from 'vitest';
import { emit } from '../../renderer/core/data.js';
import { derive } from '../../renderer/core/derive.js';
import { nodeAt } from '../../renderer/core/findings.js';
import { columnsOf } from '../../renderer/core/import/columns.js';
import { planImport, type ImportPlan } from '../../renderer/core/import/plan.js';
import { readRows } from '../../renderer/core/import/read-rows.js';
import type { Json, JsonObject } from '../../renderer/core/json.js';
import type { Node } from '../../renderer/core/model.js';
import type { State } from '../../renderer/core/state.js';
import { initialState, update } from '../../renderer/core/update.js';
import { tableOf, type Table } from '../../renderer/host/lazy/import/csv.js';
import { modelLines } from '../../renderer/host/lazy/import/reasons.js';
import { loadEngine } from '../../scripts/omnia/load.js';
import f01 from './examples/f01.json' with { type: 'json' };

const { engine } = await loadEngine(import.meta.dirname);
const list = nodeAt(engine.model, '/lavoratori') as Node;
const HEAD = 'CODICE_FISCALE;COGNOME;NOME;QUALIFICA;TIPO_RAPPORTO;DATA_ASSUNZIONE;DATA_CESSAZIONE;DATA_ANZIANITA;GIORNI_LAVORO;ORARIO_SETTIMANALE;PART_TIME;ORE_RICHIESTE;TIPO_CONTRAZIONE;IN_SOLIDARIETA';
const ROSSI = 'RSSMRA85T10A562S;ROSSI;MARIO;OPERAIO;TEMPO_INDETERMINATO;04/03/2019;;;;40;;120,00;RIDUZIONE;N';
const without = (lavoratori: Json = []): State => initialState(engine, { today: f01.today, data: { ...(f01.data as unknown as JsonObject), lavoratori } });

function imported(text: string, state = without()): ImportPlan {
  const table = tableOf(text, list) as Table;
  return planImport(engine, state, { list, columns: table.header.columns, rows: readRows(list, table.header.columns, table.lines, 'it'), way: 'add' });
}

const workers = (plan: ImportPlan): Json => emit(engine.model.root, plan.taken().data).lavoratori as Json;
const told = ({ refused }: ImportPlan): (readonly [number, string | null, string])[] => refused.flatMap(({ line, problems }) => problems.map(({ column, reason }) => [line.number, column?.name ?? null, reason.kind === 'alert' ? reason.alert.id : reason.kind === 'finding' ? reason.finding.code : reason.kind] as const));

/** As it is exported: what may be null is. */
const mario = { codiceFiscale: 'RSSMRA85T10A562S', cognome: 'ROSSI', nome: 'MARIO', qualifica: 'OPERAIO', tipoRapporto: 'TEMPO_INDETERMINATO', dataAssunzione: '2019-03-04', orarioSettimanale: 40, oreRichieste: 120, tipoContrazione: 'RIDUZIONE', dataCessazione: null, percentualePartTime: null };

describe('the layout', () => {
  test('is the one of the dossier, and the model has its example', () => {
    expect(modelLines(list).map((cells) => cells.join(';'))).toEqual([HEAD, ROSSI]);
    expect(columnsOf(list).filter(({ isNeeded }) => !isNeeded).map(({ name }) => name)).toEqual(['DATA_CESSAZIONE', 'DATA_ANZIANITA', 'GIORNI_LAVORO', 'PART_TIME', 'IN_SOLIDARIETA']);
    expect(list.ui.import?.source?.status).toBe('project');
  });

  test.each([
    ['as in the dossier', `${HEAD}\n${ROSSI}\n`],
    ['a byte order mark, CRLF, blank lines', `\ufeff${HEAD}\r\n\r\n${ROSSI}\r\n;;;;\r\n`],
    ['commas', `${HEAD}\n${ROSSI.replace('120,00', '120.00')}`.replaceAll(';', ',')],
    ['commas and a quoted decimal comma', `${HEAD}\n${ROSSI}`.replaceAll(';', ',').replace('120,00', '"120,00"')],
    ['pasted cells', `${HEAD}\n${ROSSI}`.replaceAll(';', '\t')],
    ['small letters, quotes, another order, the other date', 'ore_richieste;Codice_Fiscale;"cognome";nome;qualifica;tipo_rapporto;data_assunzione;orario_settimanale;tipo_contrazione\n120.0;rssmra85t10a562s;"ROSSI";MARIO;operaio;Tempo indeterminato;2019-03-04;40,0;RIDUZIONE'],
  ])('%s', (_name, text) => {
    const plan = imported(text);
    expect(told(plan)).toEqual([]);
    expect(workers(plan)).toEqual([mario]);
  });

  test('a missing column refuses the file and is named; so do no rows and more than 5,000', () => {
    expect(tableOf(`${HEAD.replace('COGNOME;', '')}\n${ROSSI}`, list)).toEqual({ code: 'missing', names: ['COGNOME'] });
    expect(tableOf(`${HEAD}\n\n;;;\n`, list)).toEqual({ code: 'noRows' });
    expect(tableOf(`${HEAD}\n${`${ROSSI}\n`.repeat(5001)}`, list)).toEqual({ code: 'tooMany', count: 5001, max: 5000 });
    expect(tableOf(`${HEAD}\n${`${ROSSI}\n`.repeat(5000)}`, list)).toHaveProperty('lines.length', 5000);
  });
});

test('rows with an error of the schema or of a rule are left out with their reason, the others are taken', () => {
  const row = (code: string, change: (text: string) => string = (text) => text): string => change(ROSSI.replace('RSSMRA85T10A562S', code));
  const plan = imported([
    HEAD,
    row('RSSMRA85T10A562S'),
    row('RSSMRA85T10A562A'),
    row('VRDLGU80A01F205T', (text) => text.replace('OPERAIO', 'DIRIGENTE')),
    row('BNCLRA90D41H501L', (text) => text.replace('40;;120,00', '50;;0')),
    row('NREGPP85C03D612A', (text) => text.replace('04/03/2019', '21/12/2026')),
    row('GLLMTT92L15F839I', (text) => text.replace('ROSSI', '').replace('RIDUZIONE', 'MEZZA')),
    row('RSSMRA85T10A562S', (text) => text.replace('MARIO', 'MARIA')),
  ].join('\n'));
  expect(told(plan)).toEqual(expect.arrayContaining([[3, 'CODICE_FISCALE', 'R60'], [4, 'QUALIFICA', 'R62'], [5, 'ORE_RICHIESTE', 'R65'], [5, 'ORARIO_SETTIMANALE', 'maximum'], [7, 'COGNOME', 'required'], [7, 'TIPO_CONTRAZIONE', 'line'], [8, 'CODICE_FISCALE', 'twice']]));
  expect(told(plan).some(([line, column, id]) => line === 6 && column === null && id === 'R64')).toBe(true);
  expect([plan.added, workers(plan)]).toEqual([1, [mario]]);
});

test('an imported list makes the same application as a typed one: the same data, the same alerts in the same words', () => {
  const text = [HEAD, ROSSI, ROSSI.replace('RSSMRA85T10A562S', 'VRDLGU80A01F205T').replace('40;;120', '36;;200'), ROSSI.replace('RSSMRA85T10A562S', 'BNCLRA90D41H501L').replace('04/03/2019', '02/11/2026'), ROSSI.replace('RSSMRA85T10A562S', 'NREGPP85C03D612A').replace('RIDUZIONE', 'ZERO_ORE')].join('\n');
  const table = tableOf(text, list) as Table;
  const plan = imported(text);
  const readable = readRows(list, table.header.columns, table.lines, 'it').filter(({ line }) => !plan.refused.some((refused) => refused.line.number === line.number));
  expect(readable).toHaveLength(4);
  let typed = without();
  for (const [i, { values }] of readable.entries()) {
    typed = update(engine, typed, { type: 'addRow', path: '/lavoratori' });
    for (const [key, value] of Object.entries(values)) {
      const path = `/lavoratori/${i}/${key}`;
      const node = nodeAt(engine.model, path) as Node;
      if (key === 'inContrattoSolidarieta') continue;
      typed = update(engine, update(engine, typed, { type: 'edit', path, raw: node.kind.write(value, node, 'it') }), { type: 'leave', path });
    }
  }
  const state = plan.taken();
  const said = (of: State): unknown => derive(engine, of).raised.map(({ key, level, message, action }) => [key, level, message, action]);
  expect(state.data).toEqual(typed.data);
  expect(said(state)).toEqual(said(typed));
});

test('the answer about solidarity is kept for when it is asked', () => {
  const state = imported(`${HEAD}\n${ROSSI.replace(/N$/, 'S')}`).taken();
  const asked = update(engine, state, { type: 'edit', path: '/unitaProduttiva/contrattoSolidarietaInCorso', raw: 'true' });
  expect((asked.data.lavoratori as readonly JsonObject[])[0]?.inContrattoSolidarieta).toBe(true);
  expect(derive(engine, asked).raised.map(({ id }) => id)).toContain('R49');
});

test('names that are not those of the code are told, and taken; seniority does not begin after the hiring', () => {
  const plan = imported([HEAD, ROSSI.replace('ROSSI;MARIO', 'BIANCHI;MARIO'), ROSSI.replace('RSSMRA85T10A562S', 'VRDLGU80A01F205T').replace('ROSSI;MARIO', 'VERDI;LUIGI').replace('2019;;;;', '2019;;05/03/2019;;')].join('\n'));
  expect(plan.notices.map(({ line, column }) => [line.number, column.name])).toEqual([[2, 'COGNOME']]);
  expect(told(plan)).toEqual([[3, 'DATA_ANZIANITA', 'line']]);
  expect(plan.added).toBe(1);
});
