// "Try it with your JSON": a section of the form and the tokens as texts, and beside them what they make. In: typing. Out:
// the form at once, or the mistakes with line and column; a link or a diff to hand over.
import { css, html, LitElement, nothing, type PropertyDeclarations, type TemplateResult } from 'lit';
import type { LocatedFault } from '../../renderer/host/events.js';
import '../../renderer/host/omnia-forms.js';
import type { OmniaForm } from '../../renderer/host/omnia-form.js';
import f02 from '../../schemas/cigo/examples/f02.json';
import { fileOf, formWith, sections, shortName, textOf } from './form-files.js';
import { hashOf, trialOf } from './link.js';
import { diffOf, patched, patchOf } from './patch.js';

/** After so many ms without a key the form is made anew. */
const PAUSE = 400;

/** So many mistakes are listed at most. */
const LISTED = 20;

const TOKENS = '--omnia-color-primary: #0059b3\n--omnia-space: 0.5rem\n--omnia-radius: 4px';
const TOKEN = /^\s*(--omnia-[\w-]+)\s*:\s*([^;]+?);?\s*$/;

/** The page of a trial. */
export class TryIt extends LitElement {
  static override readonly styles = css`
    :host { display: block; color: inherit; }
    .columns { display: grid; grid-template-columns: repeat(auto-fit, minmax(min(28rem, 100%), 1fr)); gap: 1.5rem; }
    .columns > * { min-inline-size: 0; }
    label { display: block; margin-block: 1rem 0.25rem; font-weight: 700; overflow-wrap: anywhere; }
    textarea { box-sizing: border-box; inline-size: 100%; min-block-size: 28rem; font: 0.8125rem/1.4 ui-monospace, monospace; white-space: pre; tab-size: 2; }
    .tokens { min-block-size: 6rem; }
    select, button { min-block-size: 44px; padding-inline: 1rem; font: inherit; }
    .faults { padding: 0.75rem 1rem 0.75rem 2rem; border-inline-start: 4px solid #b3142c; background: #fdf0f2; color: #17324d; }
    .faults button { min-block-size: 24px; border: 0; padding: 0; background: none; color: #0059b3; text-align: start; text-decoration: underline; }
  `;
  static override get properties(): PropertyDeclarations {
    return { section: {}, source: {}, tokens: {}, refusals: { attribute: false }, strangers: { attribute: false }, said: {} };
  }

  declare section: string;
  declare source: string;
  declare tokens: string;
  /** Why there is no form. */
  declare refusals: readonly LocatedFault[];
  /** What the engine would not read, and the command `omnia lint` refuses. */
  declare strangers: readonly LocatedFault[];
  declare said: string;

  #timer: ReturnType<typeof setTimeout> | undefined;

  constructor() {
    super();
    const trial = trialOf(location.hash);
    this.section = trial && sections.includes(trial.section) ? trial.section : 'periodo';
    this.source = trial?.patch ? patched(textOf(this.section), trial.patch) : textOf(this.section);
    this.tokens = trial?.tokens ?? TOKENS;
    this.refusals = [];
    this.strangers = [];
    this.said = '';
  }

  protected override firstUpdated(): void {
    this.#make();
  }

  protected override render(): TemplateResult {
    return html`<h2>Try it with your JSON</h2>
      <p>Change a section or a token; the form beside is made anew as you type. Nothing is stored, and nothing leaves this page.</p>
      <div class="columns">
        <div>
          <label for="section">Section</label>
          <select id="section" @change=${this.#choose}>${sections.map((name) => html`<option value=${name} ?selected=${name === this.section}>${name}</option>`)}</select>
          <label for="source">${fileOf(this.section)}</label>
          <textarea id="source" spellcheck="false" aria-describedby="faults" .value=${this.source} @input=${this.#write}></textarea>
          <div id="faults" role="status">${this.#faults.length === 0 ? nothing : this.#listed()}</div>
          <label for="tokens">Tokens, one a line</label>
          <textarea id="tokens" class="tokens" spellcheck="false" .value=${this.tokens} @input=${this.#writeTokens}></textarea>
          <p>
            <button type="button" @click=${() => void this.#copy(this.#link(), 'The link was copied.')}>Copy as link</button>
            <button type="button" @click=${() => void this.#copy(this.#diff(), 'The diff was copied.')}>Copy as diff</button>
            <span role="status">${this.said}</span>
          </p>
        </div>
        <div lang="it"><omnia-form .data=${f02.data} today=${f02.today} @omnia-fault=${this.#onFault}><p lang="en">${this.refusals.length === 0 ? 'The form is being made…' : 'The form is drawn again once the mistakes are mended.'}</p></omnia-form></div>
      </div>`;
  }

  #listed(): TemplateResult {
    // Those in the text at hand first: the others often follow from them.
    const faults = this.#faults.toSorted((a, b) => Number(this.#isOwn(b)) - Number(this.#isOwn(a)));
    return html`<ul class="faults">${faults.slice(0, LISTED).map((fault) => html`<li>${this.#placed(fault)} ${fault.message}</li>`)}</ul>`;
  }

  #isOwn({ file = '' }: LocatedFault): boolean {
    return shortName(file) === `sections/${this.section}.json`;
  }

  #placed(fault: LocatedFault): TemplateResult | typeof nothing {
    const { file = '', line, column } = fault;
    if (line === undefined || column === undefined) return nothing;
    const isOwn = this.#isOwn(fault);
    const place = `${isOwn ? '' : `${shortName(file)}, `}line ${line}, column ${column}:`;
    return isOwn ? html`<button type="button" @click=${() => this.#goTo(line, column)}>${place}</button>` : html`${place}`;
  }

  #goTo(line: number, column: number): void {
    const area = this.renderRoot.querySelector('textarea');
    if (!area) return;
    const at = this.source.split('\n').slice(0, line - 1).join('\n').length + (line > 1 ? 1 : 0) + column - 1;
    area.focus();
    area.setSelectionRange(at, at + 1);
  }

  #choose(event: Event): void {
    this.section = (event.target as HTMLSelectElement).value;
    this.source = textOf(this.section);
    this.#make();
  }

  #write(event: Event): void {
    this.source = (event.target as HTMLTextAreaElement).value;
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => this.#make(), PAUSE);
  }

  #writeTokens(event: Event): void {
    this.tokens = (event.target as HTMLTextAreaElement).value;
    this.#dress();
  }

  #make(): void {
    const form = this.#form();
    if (!form) return;
    this.refusals = [];
    form.src = formWith(this.section, this.source);
    form.step = this.section === 'elencoBeneficiari' ? 'lavoratori' : this.section;
    this.#dress();
    void this.#holdToDialect();
  }

  /** The engine reads what it knows; the meta-schema knows what there is to read. */
  async #holdToDialect(): Promise<void> {
    const { section, source } = this;
    const file = `sections/${section}.json`;
    const strangers = await import('./dialect.js').then(
      ({ dialectFaults }) => dialectFaults(file, source),
      (): LocatedFault[] => [{ pointer: '', message: 'Unknown keywords cannot be told here: load the page anew, with the strict policy off.' }],
    );
    if (section === this.section && source === this.source) this.strangers = strangers;
  }

  /** All mistakes; of what both refuse the engine's sentence. */
  get #faults(): readonly LocatedFault[] {
    const { refusals, strangers } = this;
    return [...refusals, ...strangers.filter(({ line, column }) => !refusals.some((known) => this.#isOwn(known) && known.line === line && known.column === column))];
  }

  /** Lays the tokens on the form. */
  #dress(): void {
    const form = this.#form();
    for (const name of form?.style ?? []) if (name.startsWith('--')) form?.style.removeProperty(name);
    for (const line of this.tokens.split('\n')) {
      const [, name, value] = TOKEN.exec(line) ?? [];
      if (name && value) form?.style.setProperty(name, value);
    }
  }

  #form(): OmniaForm | null {
    return this.renderRoot.querySelector('omnia-form');
  }

  #onFault(event: HTMLElementEventMap['omnia-fault']): void {
    this.refusals = event.faults.length > 0 ? event.faults : [{ pointer: '', message: event.message }];
  }

  #link(): string {
    const { section, tokens } = this;
    return location.href.replace(/#.*$/, '') + hashOf({ section, tokens, patch: patchOf(textOf(section), this.source) });
  }

  #diff(): string {
    const before = textOf(this.section);
    const patch = patchOf(before, this.source);
    const diff = patch ? diffOf(fileOf(this.section), before, patch) : '';
    return this.tokens === TOKENS ? diff : `Tokens:\n${this.tokens}\n\n${diff}`;
  }

  async #copy(text: string, said: string): Promise<void> {
    try {
      await navigator.clipboard.writeText(text);
      this.said = said;
    } catch {
      this.said = 'The browser does not let this page copy.';
    }
  }
}
