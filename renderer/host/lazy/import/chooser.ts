// The first page of the import: a file is chosen or dropped, or cells are pasted; which columns it must have, and a model
// of it. In: a desk. Out: a template.
import { html, nothing, type TemplateResult } from 'lit';
import { allowedWords } from '../../../core/import/cells.js';
import { columnsOf, type Column } from '../../../core/import/columns.js';
import type { Source } from '../../../core/form.js';
import { download } from '../../download.js';
import type { Desk } from './import-state.js';
import { csv, listOf, readFile, readPasted } from './read.js';
import { modelLines } from './reasons.js';

/** Draws it. */
export function chooser(desk: Desk, led: (id: string) => void): TemplateResult {
  const { own, id, state, change } = desk;
  const list = listOf(desk);
  const { maxItems } = list.schema;
  const read = async (reading: Promise<void>): Promise<void> => {
    await reading;
    led('outcome');
  };
  const take = (file: File | undefined): void => {
    if (file) void read(readFile(file, desk));
  };
  const chosen = (event: Event): void => {
    const input = event.target as HTMLInputElement;
    take(input.files?.[0]);
    input.value = '';
  };
  const over = (event: DragEvent): void => event.preventDefault();
  const drop = (event: DragEvent): void => {
    event.preventDefault();
    take(event.dataTransfer?.files[0]);
  };
  return html`<div lang=${own.lang} @dragover=${over} @drop=${drop}>
    ${state.trouble === '' ? nothing : html`<p class="error" id="${id}-outcome" tabindex="-1">${state.trouble}</p>`}
    ${maxItems === undefined ? nothing : html`<p class="hint">${own.limits(maxItems)}</p>`}
    <div class="field">
      <label for="${id}-file">${own.file}</label>
      <p class="hint" id="${id}-file-hint">${own.fileHint}</p>
      <input type="file" id="${id}-file" accept=".csv,.txt,.tsv,text/csv" aria-describedby="${id}-file-hint" @change=${chosen} />
    </div>
    <div class="field">
      <label for="${id}-paste">${own.orPaste}</label>
      <p class="hint" id="${id}-paste-hint">${own.pasteHint}</p>
      <textarea id="${id}-paste" rows="3" spellcheck="false" autocomplete="off" aria-describedby="${id}-paste-hint" .value=${state.pasted} @input=${(event: Event) => change({ pasted: (event.target as HTMLTextAreaElement).value })}></textarea>
      <button type="button" class="secondary" aria-disabled=${state.isReading ? 'true' : nothing} @click=${() => (state.isReading ? undefined : void read(readPasted(desk)))}>${own.readPasted}</button>
    </div>
    ${layout(desk, columnsOf(list))}
    <p><button type="button" class="quiet" @click=${() => void saveModel(desk, led)}>${own.model}</button></p>
    ${list.ui.import?.source ? origin(list.ui.import.source, desk) : nothing}
  </div>`;
}

/** The name of a column, which a narrow page may break where its words end. */
export function columnName({ name }: Column): TemplateResult {
  const [first, ...others] = name.split('_');
  return html`<code>${first}${others.map((part) => html`_<wbr />${part}`)}</code>`;
}

function layout({ own, ways }: Desk, columns: readonly Column[]): TemplateResult {
  return html`<details class="import-layout">
    <summary>${own.layout}</summary>
    <table class="import-table">
      <thead><tr><th scope="col">${own.column}</th><th scope="col">${own.field}</th><th scope="col">${own.inFile}</th><th scope="col">${own.canBe}</th></tr></thead>
      <tbody>
        ${columns.map((column) => html`<tr>
          <th scope="row">${columnName(column)}</th>
          <td data-head=${own.field} lang=${ways.formLang}>${column.node.label}</td>
          <td data-head=${own.inFile}>${column.isNeeded ? own.needed : own.mayLack}</td>
          <td data-head=${own.canBe}>${allowedWords(column).join(', ') || column.spec.example || '–'}</td>
        </tr>`)}
      </tbody>
    </table>
  </details>`;
}

/** Where the layout comes from, and how sure that is. */
function origin({ norm, status, note }: Source, { ways }: Desk): TemplateResult {
  const { words, formLang } = ways;
  return html`<p class="source"><span lang=${words.lang}>${words.source}</span>: <span lang=${formLang}>${norm}</span> <span class="norm-status ${status}" lang=${words.lang}>${words.sourceStatus[status]}</span>${note === undefined ? nothing : html` <span lang=${formLang}>${note}</span>`}</p>`;
}

async function saveModel(desk: Desk, led: (id: string) => void): Promise<void> {
  const list = listOf(desk);
  try {
    const { writeTable } = await csv.come();
    download(`${list.key}-${desk.own.modelName}.csv`, writeTable(modelLines(list)), 'text/csv');
  } catch {
    desk.change({ trouble: desk.own.trouble.unavailable });
    led('outcome');
  }
}
