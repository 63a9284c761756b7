// What a state is: a field, form or page as a designer wants to see it, as data. Types only. Storybook, the guards and
// the pictures are made from one list of them (states.ts).
import type { FormSpec, SchemaSpec } from '../renderer/core/form.js';
import type { Json } from '../renderer/core/json.js';
import type { KindName } from '../renderer/core/kinds/index.js';
import type { FieldAlert } from '../renderer/host/omnia-field.js';
import type { FormBundle } from '../renderer/host/load-engine.js';
import type { Manner } from '../components/widget.js';
import type { Mode } from '../renderer/host/mode.js';

/** What is around a state. What is absent is the usual: light, Italian, as wide as there is room. */
export interface Surroundings {
  readonly lang?: 'it' | 'de' | 'en';
  readonly theme?: 'light' | 'dark';
  /** Width of the room, px. */
  readonly width?: number;
  /** The system's high contrast; only a browser that is driven can be put into it. */
  readonly forcedColours?: true;
}

/** What is told of a kind or block in its docs. */
export interface Told {
  /** Unique; the first part of the ids of its states. */
  readonly name: string;
  readonly title: string;
  readonly does: string;
  readonly doNot: string;
}

/** What every state has. */
interface Named extends Surroundings {
  /** Unique and stable: addresses, reference pictures and reports use it. "text/empty". */
  readonly id: string;
  /** In the list of stories. */
  readonly title: string;
  /** What to look at, in one or two sentences. */
  readonly note?: string;
}

/** One field in `<omnia-field>`. */
export interface FieldState extends Named {
  readonly of: 'field';
  readonly kind: KindName;
  /** Null while it has not come yet. */
  readonly schema: SchemaSpec | null;
  readonly value?: Json;
  readonly required?: boolean;
  readonly manner?: Manner;
  readonly today?: string;
  readonly error?: string;
  readonly alerts?: readonly FieldAlert[];
  /** Its widget is on its way for ever. */
  readonly held?: true;
}

/** One form in `<omnia-form>`, or the CIGO in `<cigo-form>`. */
export interface FormState extends Named {
  readonly of: 'form';
  /** Where it stands in the list: a block of the page or a whole form. */
  readonly group: 'blocks' | 'sections' | 'whole';
  /** A form of its own; the CIGO when absent; null while it has not come yet. */
  readonly form?: FormSpec | FormBundle | null;
  readonly data?: Json;
  readonly context?: Json;
  readonly today?: string;
  readonly mode?: Mode;
  readonly step?: string;
  readonly disabled?: boolean;
  /** Selectors in the form's root that are pressed, one after the other, once there; or what is typed into one. */
  readonly acts?: readonly (string | { readonly into: string; readonly text: string })[];
  /** What has to be there before the state is whole. */
  readonly shows?: string;
  /** A draft that the browser holds already, as an earlier visit left it. */
  readonly draft?: Json;
  /** What the receiver of the application answers; `offline` when there is no network. */
  readonly receiver?: 'receives' | 'offline';
  /** What is on its way for ever: the form at its address, the guided parts, or what judges the answers. */
  readonly held?: 'address' | 'guide' | 'rules';
  /** A part does not come, which is what the state shows. */
  readonly loses?: true;
}

/** A state of the list. */
export type State = FieldState | FormState;
