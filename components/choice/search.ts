// One of many answers, found by typing: the combobox with a list of the ARIA authoring practices. What is typed filters
// the list; an answer is chosen from it, or by writing it out. In: a view. Out: a template.
import { html, nothing, type TemplateResult } from 'lit';
import { ifDefined } from 'lit/directives/if-defined.js';
import { live } from 'lit/directives/live.js';
import type { Option } from '../../renderer/core/model.js';
import type { FieldView } from '../../renderer/core/view.js';
import { autocompleteOf, field, isOpen, type ControlProps } from '../field.js';
import { local, type Change } from '../local.js';
import type { Act, Widget } from '../widget.js';
import { written } from '../written.js';
import { matching, named } from './match.js';

export { searchStyles } from './search.css.js';

/** So many answers are drawn at once; more are found by typing. */
const DRAWN = 100;
/** How far the page keys go. */
const PAGE = 10;

interface State {
  readonly isOpen: boolean;
  /** What is typed and not yet an answer; null when the control shows the answer. */
  readonly typed: string | null;
  /** Whether the person went on, leaving a text that is no answer: any answer that comes later takes its place. */
  readonly isLeft: boolean;
  /** The option that the arrow keys stand on; -1 for none. */
  readonly active: number;
}

const CLOSED: State = { isOpen: false, typed: null, isLeft: false, active: -1 };

/** Events that this file sends to the host, as against those of a person. */
const own = new WeakSet<Event>();

/** Draws a choice among many. */
export const searchChoice: Widget = (view, act) => field(view, act, (props) => html`${local(CLOSED, (state, change) => combobox(view, act, props, state, change))}`);

function combobox(view: FieldView, act: Act, props: ControlProps, state: State, change: Change<State>): TemplateResult {
  const { id } = props;
  const { words } = act;
  const all = view.options;
  const typed = state.isLeft && view.value !== undefined ? null : state.typed;
  const found = matching(all, typed ?? '');
  const drawn = found.slice(0, DRAWN);
  const shown = state.isOpen && isOpen(view, act) && drawn.length > 0;
  const active = drawn[state.active];
  const hands = handsOf(view, act, all, drawn, { ...state, typed }, change);
  // Its label is the frame's, and the list is worked from the control by keyboard: the linter sees neither.
  /* eslint-disable lit-a11y/accessible-name, lit-a11y/click-events-have-key-events */
  return html`<div class="combobox" @focusout=${hands.leave}>
    <input
      id=${id}
      part="control"
      type="text"
      role="combobox"
      autocomplete=${autocompleteOf(view)}
      autocapitalize="none"
      spellcheck="false"
      aria-autocomplete="list"
      aria-haspopup="listbox"
      aria-expanded=${shown ? 'true' : 'false'}
      aria-controls="${id}-list"
      aria-activedescendant=${shown && active ? `${id}-option-${state.active}` : nothing}
      aria-describedby=${ifDefined(props.describedBy)}
      aria-required=${ifDefined(props.required)}
      aria-invalid=${ifDefined(props.invalid)}
      ?readonly=${props.readonly}
      ?disabled=${props.disabled}
      .value=${live(typed ?? written(view, words))}
      @input=${hands.type}
      @keydown=${hands.key}
      @click=${hands.open}
    />
    <div class="popup" ?hidden=${!shown} @mousedown=${hold}>
      <ul role="listbox" id="${id}-list" aria-label=${view.node.label} @click=${hands.pick}>
        ${shown ? drawn.map((option, i) => row(option, i, id, i === state.active, String(option.value) === view.text)) : nothing}
      </ul>
      ${shown && drawn.length < found.length ? html`<p lang=${words.lang}>${words.moreResults(found.length - drawn.length)}</p>` : nothing}
    </div>
    ${typed !== null && found.length === 0 ? html`<p class="hint" lang=${words.lang}>${words.results(0)}</p>` : nothing}
  </div>`;
  /* eslint-enable lit-a11y/accessible-name, lit-a11y/click-events-have-key-events */
}

function row({ label, description }: Option, i: number, id: string, isActive: boolean, isChosen: boolean): TemplateResult {
  return html`<li role="option" id="${id}-option-${i}" data-option=${i} class=${isActive ? 'active' : nothing} aria-selected=${isChosen ? 'true' : 'false'}>
    ${label}${description ? html` <span class="hint">${description}</span>` : nothing}
  </li>`;
}

/** A press in the list leaves the focus in the control. */
function hold(event: Event): void {
  event.preventDefault();
}

interface Hands {
  type(event: Event): void;
  key(event: KeyboardEvent): void;
  pick(event: Event): void;
  open(): void;
  leave(event: FocusEvent): void;
}

/** What a person's hands do to the combobox. */
function handsOf(view: FieldView, act: Act, all: readonly Option[], drawn: readonly Option[], state: State, change: Change<State>): Hands {
  const isEditable = isOpen(view, act);
  const say = (count: number): void => act.say?.(act.words.results(count));

  function choose(control: HTMLInputElement, option: Option | undefined): void {
    if (option) answer(control, String(option.value));
    change({ isOpen: false, active: -1, ...(option ? { typed: null } : {}) });
  }

  function move(control: HTMLInputElement, to: number): void {
    if (!state.isOpen) say(drawn.length);
    change({ isOpen: true, active: Math.max(-1, Math.min(drawn.length - 1, to)) });
    control.parentElement?.querySelector('.active')?.scrollIntoView({ block: 'nearest' });
  }

  const chosen = drawn.findIndex(({ value }) => String(value) === view.text);
  const keys: Readonly<Record<string, (control: HTMLInputElement, event: KeyboardEvent) => boolean>> = {
    ArrowDown(control, { altKey }) {
      if (altKey) change({ isOpen: true });
      else move(control, state.isOpen ? (state.active + 1) % Math.max(1, drawn.length) : Math.max(0, chosen));
      return true;
    },
    ArrowUp(control, { altKey }) {
      if (altKey) change({ isOpen: false, active: -1 });
      else move(control, state.isOpen && state.active > 0 ? state.active - 1 : drawn.length - 1);
      return true;
    },
    PageDown: (control) => state.isOpen && (move(control, state.active + PAGE), true),
    PageUp: (control) => state.isOpen && (move(control, Math.max(0, state.active - PAGE)), true),
    // The caret is theirs, so they leave the list.
    Home: () => (change({ active: -1 }), false),
    End: () => (change({ active: -1 }), false),
    ArrowLeft: () => (change({ active: -1 }), false),
    ArrowRight: () => (change({ active: -1 }), false),
    Enter(control) {
      if (!state.isOpen) return false;
      choose(control, drawn[state.active]);
      return true;
    },
    Escape() {
      if (!state.isOpen && state.typed === null) return false;
      change(state.isOpen ? { isOpen: false, active: -1 } : { typed: null });
      return true;
    },
  };

  return {
    type(event) {
      const control = event.target as HTMLInputElement;
      if (own.has(event)) return;
      const typed = control.value;
      const option = typed === '' ? undefined : named(all, typed);
      const found = matching(all, typed);
      if (typed === '' || option) control.dataset['raw'] = option ? String(option.value) : '';
      else event.stopPropagation();
      change({ typed, isLeft: false, isOpen: true, active: -1 });
      say(found.length);
    },
    key(event) {
      if (!isEditable || event.isComposing) return;
      const handled = keys[event.key]?.(event.currentTarget as HTMLInputElement, event) ?? false;
      if (handled) event.preventDefault();
    },
    pick(event) {
      const at = (event.target as HTMLElement).closest<HTMLElement>('[data-option]')?.dataset['option'];
      const control = (event.currentTarget as HTMLElement).closest('.combobox')?.querySelector('input');
      if (at === undefined || !control) return;
      choose(control, drawn[Number(at)]);
      control.focus();
    },
    open() {
      if (isEditable && !state.isOpen) change({ isOpen: true, active: -1 });
    },
    leave(event) {
      const isInside = (event.currentTarget as HTMLElement).contains(event.relatedTarget as Node | null);
      if (isInside) return;
      const control = event.target as HTMLInputElement;
      const { typed } = state;
      const settled = typed === null || typed === '' || named(all, typed) !== undefined;
      // A text that is no answer takes the place of the answer that stood there; it stays to be seen and mended.
      if (!settled && view.value !== undefined) answer(control, '');
      change({ isOpen: false, active: -1, typed: settled ? null : typed, isLeft: true });
    },
  };
}

/** Tells the host an answer as a control does. */
function answer(control: HTMLInputElement, raw: string): void {
  const event = new InputEvent('input', { bubbles: true, composed: true });
  own.add(event);
  control.dataset['raw'] = raw;
  control.dispatchEvent(event);
}
