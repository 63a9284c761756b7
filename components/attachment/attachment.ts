// Files that go with the answers: chosen or dropped, each a row with name, size and state, and what is asked about it.
// The widget reads no byte and keeps none: the host does (`act.files`). In: the view of a list. Out: a template.
import { html, nothing, type TemplateResult } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import type { FileSpec } from '../../renderer/core/form.js';
import type { FieldView } from '../../renderer/core/view.js';
import { alerts, controlId, error, isOpen } from '../field.js';
import { countOf, listFrame, list, rowName } from '../list/list.js';
import { NO_REMOVAL, remove, removedLine, type Removal } from '../list/removed.js';
import { coming } from '../late.js';
import { local, type Change } from '../local.js';
import type { Act, Files, FileStatus, Widget } from '../widget.js';
import { byHand } from './by-hand.js';

export { attachmentStyles } from './attachment.css.js';

/** Draws a list of files; without anyone to take them, a list of their descriptions. */
export const attachment: Widget = (view, act) => {
  const { file } = view.node.ui;
  const { files } = act;
  if (!file || !files) return list(view, act);
  if (files === 'coming') return coming(view, act);
  if (files === 'lost') return byHand(view, act);
  return listFrame(view, act, html`${local(NO_REMOVAL, (state, change) => filesOf({ view, act, files, file }, state, change))}`);
};

/** What every part of the widget is drawn from. */
interface Drawn {
  readonly view: FieldView;
  readonly act: Act;
  readonly files: Files;
  readonly file: FileSpec;
}

function filesOf(drawn: Drawn, state: Removal, change: Change<Removal>): TemplateResult {
  const { view, act, files } = drawn;
  const { words } = act;
  const mayChange = isOpen(view, act);
  const rows = view.pieces.flat();
  const underway = mayChange ? files.underway(view.path) : [];
  return html`${countOf(view) + underway.length === 0
      ? html`<p class="empty" lang=${words.lang}>${mayChange ? words.noFiles : words.unanswered}</p>`
      : html`<ul class="files">
          ${repeat(
            rows,
            ({ path }) => path,
            (row) => fileRow(row, drawn, mayChange, change),
          )}
          ${underway.map((file) => html`<li class="row file ${file.state}">${fileHead(file.name, '', file, act)}</li>`)}
        </ul>`}
  ${mayChange ? html`${removedLine(state, act, change)}${chooser(drawn, change)}` : nothing}`;
}

function chooser({ view, act, files, file }: Drawn, change: Change<Removal>): TemplateResult {
  const { words } = act;
  const id = controlId(view.path);
  const accept = acceptOf(file);
  const take = (taken: FileList | null | undefined): void => {
    if (!taken || taken.length === 0) return;
    change(NO_REMOVAL);
    files.attach(view.path, [...taken]);
  };
  const over = (event: DragEvent, isOver: boolean): void => {
    event.preventDefault();
    (event.currentTarget as HTMLElement).classList.toggle('over', isOver);
  };
  const drop = (event: DragEvent): void => {
    over(event, false);
    take(event.dataTransfer?.files);
  };
  const told = words.acceptedFiles(
    Object.keys(file.formats ?? {}).map((format) => formatName(view, file, format)),
    file.maxBytes,
  );
  return html`<div class="drop" lang=${words.lang} @dragover=${(event: DragEvent) => over(event, true)} @dragleave=${(event: DragEvent) => over(event, false)} @drop=${drop}>
      <input class="visually-hidden" type="file" id="${id}-add" multiple accept=${accept === '' ? nothing : accept} aria-describedby=${told === '' ? nothing : `${id}-accepted`} @input=${stop} @change=${(event: Event) => take(taken(event))} />
      <label class="secondary" for="${id}-add">${words.chooseFiles}<span class="visually-hidden">: ${view.node.label}</span></label>
      <span>${words.dropFiles}</span>
      ${told === '' ? nothing : html`<p class="hint" id="${id}-accepted">${told}</p>`}
    </div>
    ${files.refused(view.path).map(({ name, reason }) => html`<p class="error" part="alert"><span><span class="visually-hidden" lang=${words.lang}>${words.level.error}: </span>${name}: ${reason}</span></p>`)}`;
}

function fileRow(row: FieldView, { view, act, files, file }: Drawn, mayChange: boolean, change: Change<Removal>): TemplateResult {
  const { words } = act;
  const id = controlId(row.path);
  const fields = row.pieces.flat();
  const owned = new Set([file.id, file.name, file.size, file.format, file.digest]);
  const of = (key: string | undefined): FieldView | undefined => fields.find(({ node }) => node.key === key);
  const name = of(file.name)?.text || rowName(row);
  const bytes = of(file.size)?.value;
  const told = [typeof bytes === 'number' ? words.fileSize(bytes) : '', formatName(view, file, of(file.format)?.text ?? '')].filter(Boolean).join(', ');
  const status = files.status(row.path);
  const { state, reason, note } = status;
  const asked = fields.filter(({ node }) => !owned.has(node.key));
  const replace = (event: Event): void => {
    const [chosen] = taken(event) ?? [];
    if (chosen) files.attach(view.path, [chosen], row.path);
  };
  return html`<li class="row file ${state}" id=${id} tabindex="-1" data-path=${row.path}>
    ${fileHead(name, told, status, act)} ${note === undefined ? nothing : html`<p class="hint" lang=${words.lang}>${note}</p>`}
    ${reason === undefined ? nothing : html`<p class="error" part="alert"><span><span class="visually-hidden" lang=${words.lang}>${words.level.error}: </span>${reason}</span></p>`}
    ${error(row, act, id)} ${alerts(row, act)} ${fields.filter(({ node, ...told }) => owned.has(node.key) && (told.error !== null || told.alerts.length > 0)).map((field) => trouble(field, act))}
    ${act.draw([asked])}
    ${mayChange
      ? html`<div class="tools" lang=${words.lang}>
          <span>
            <input class="visually-hidden" type="file" id="${id}-replace" accept=${acceptOf(file) || nothing} @input=${stop} @change=${replace} />
            <label class="tool" for="${id}-replace">${words.replaceFile}<span class="visually-hidden">: ${name}</span></label>
          </span>
          <button type="button" class="tool" aria-label="${words.removeRow}: ${name}" @click=${() => remove(row.path, name, act, change)}>${words.removeRow}</button>
        </div>`
      : nothing}
  </li>`;
}

/** What a file is called, how it stands and how far it is. */
function fileHead(name: string, told: string, { state, progress, stop }: FileStatus, { words }: Act): TemplateResult {
  const said = words.fileState[state];
  const end = (event: Event): void => {
    // The button goes with what it ended: the focus stays among the files.
    (event.currentTarget as HTMLElement).closest('.list')?.querySelector<HTMLElement>('.drop input')?.focus();
    stop?.();
  };
  return html`<p class="file-head"><strong>${name}</strong> <span class="hint">${told}</span> <span class="file-state" lang=${words.lang}>${said}</span></p>
    ${progress === undefined ? nothing : html`<progress aria-label="${said} ${name}" max="1" .value=${progress}></progress>`}
    ${stop ? html`<button type="button" class="tool" lang=${words.lang} aria-label="${words.stopFile}: ${name}" @click=${end}>${words.stopFile}</button>` : nothing}`;
}

/** What a file dialog offers. */
function acceptOf({ formats = {} }: FileSpec): string {
  return Object.values(formats).flatMap(({ extensions = [], types = [] }) => [...extensions, ...types]).join(',');
}

/** The title of a format where the form asks for it, else the constant that stands for it. */
function formatName({ node }: FieldView, { format }: FileSpec, constant: string): string {
  const options = format === undefined ? [] : (node.item?.byKey.get(format)?.options ?? []);
  return options.find(({ value }) => value === constant)?.label ?? constant;
}

/** What is wrong with something that the file itself says, where nobody can type: mended by another file. */
function trouble(field: FieldView, act: Act): TemplateResult {
  const id = controlId(field.path);
  return html`<div id=${id} tabindex="-1" role="group" aria-label=${field.node.label} data-path=${field.path}>${error(field, act, id)} ${alerts(field, act)}</div>`;
}

/** The chosen files; the control forgets them, so that the same may be chosen again. */
function taken(event: Event): FileList | null {
  const control = event.target as HTMLInputElement;
  const transfer = new DataTransfer();
  for (const file of control.files ?? []) transfer.items.add(file);
  control.value = '';
  return transfer.files;
}

/** A file is no answer: the host must not read it as one. */
function stop(event: Event): void {
  event.stopPropagation();
}
