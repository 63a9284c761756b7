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
  readonly parameters: object;
  readonly render: (args: Args, context: Context) => HTMLElement;
}

/** The story of a state. */
export function storyOf(id: string): Story {
  const state = stateOf(id);
  return {
    args: argsOf(state),
    parameters: { docs: { description: { story: state.note ?? '' } } },
    render: (args, { globals }) => draw(chosenOver({ ...state, ...args }, globals), globals),
  };
}

function draw(state: State, { density, policy }: Chosen): HTMLElement {
  const { room, whole } = show(state);
  if (state.note) room.prepend(noteOf(state.note));
  if (density) room.dataset['density'] = density;
  if (policy) watchPolicy(room);
  // What does not come is told where a designer looks.
  requestAnimationFrame(() => void whole().catch((error: unknown) => room.prepend(noteOf(String(error)))));
  return room;
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
