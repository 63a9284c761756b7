// From a state to a story: what Storybook draws, with controls laid over the state and the toolbar over both.
import { noteOf, show } from './show.js';
import type { FieldState, FormState, State } from './state.js';
import { stateOf } from './states.js';
import { chosenOver, type Chosen } from './toolbar.js';
import { watchPolicy } from './policy.js';

/** What the controls of a story give: properties of the element. */
type Args = Readonly<Record<string, unknown>>;

interface Context {
  readonly globals: Chosen;
}

/** A story, as Storybook takes it. */
export interface Story {
  readonly args: Args;
  readonly argTypes: object;
  readonly parameters: object;
  readonly render: (args: Args, context: Context) => HTMLElement;
}

/** Controls of what has few values, or is a text though its type has a name. */
const FIELD_CONTROLS = { manner: chosenFrom('edit', 'review', 'readonly', 'disabled'), error: { control: 'text' }, today: { control: 'text' } };
const FORM_CONTROLS = { mode: chosenFrom('edit', 'review', 'readonly'), step: { control: 'text' }, today: { control: 'text' }, src: { control: 'text' }, action: { control: 'text' }, name: { control: 'text' }, draftKey: { control: 'text' }, uploader: { control: false } };

/** The story of a state. */
export function storyOf(id: string): Story {
  const state = stateOf(id);
  return {
    args: argsOf(state),
    argTypes: state.of === 'field' ? FIELD_CONTROLS : FORM_CONTROLS,
    parameters: { docs: { description: { story: state.note ?? '' } } },
    render: (args, { globals }) => draw(chosenOver({ ...state, ...args }, globals), globals, beside(args, state)),
  };
}

/** Properties of the element that no state names. */
function beside(args: Args, state: State): Args {
  const own = argsOf(state);
  return Object.fromEntries(Object.entries(args).filter(([name, value]) => value !== undefined && !(name in own)));
}

function draw(state: State, { density, policy }: Chosen, properties: Args): HTMLElement {
  const { room, element, whole } = show(state);
  for (const [name, value] of Object.entries(properties)) Reflect.set(element, name, value);
  if (state.note) room.prepend(noteOf(state.note));
  if (density) room.dataset['density'] = density;
  if (policy) watchPolicy(room);
  // What does not come is told where a designer looks.
  requestAnimationFrame(() => void whole().catch((error: unknown) => room.prepend(noteOf(String(error)))));
  return room;
}

function chosenFrom(...options: readonly string[]): object {
  return { control: 'select', options };
}

/** What of a state is a control. */
function argsOf(state: State): Args {
  return state.of === 'field' ? fieldArgs(state) : formArgs(state);
}

function fieldArgs({ schema, value, required = false, manner = 'edit', error = '', alerts = [] }: FieldState): Args {
  return { schema, value, required, manner, error, alerts };
}

function formArgs({ data, mode = 'edit', step = '', disabled = false, today = '' }: FormState): Args {
  return { data, mode, step, disabled, today };
}
