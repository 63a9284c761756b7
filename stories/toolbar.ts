// The choices of the toolbar, laid over a state: what is not chosen is as the state has it.
import type { State } from './state.js';

/** A choice; the empty value leaves a state as it is. */
interface Choice {
  readonly description: string;
  readonly toolbar: { readonly title: string; readonly icon: 'calendar' | 'globe' | 'eye' | 'paintbrush' | 'form' | 'lock'; readonly dynamicTitle: true; readonly items: { readonly value: string; readonly title: string; readonly right?: string }[] };
}

/** What is chosen, by name. */
export type Chosen = Readonly<Record<string, string | undefined>>;

/** The days on which the examples turn: in time, the last days, late, a holiday, the next year. */
const DAYS = ['2026-08-31', '2026-09-02', '2026-11-16', '2026-11-22', '2026-11-25', '2026-12-01', '2026-12-09', '2027-01-04'];

/** The toolbar of Storybook. */
export const toolbar = {
  today: choice('Day on which rules are judged', 'calendar', 'Today', DAYS.map((day) => [day, day])),
  lang: choice('Language', 'globe', 'Language', [['it', 'Italiano'], ['de', 'Deutsch'], ['en', 'English']]),
  mode: choice('How it is drawn', 'form', 'Mode', [['edit', 'to fill in'], ['review', 'to be checked'], ['readonly', 'to be read'], ['disabled', 'out of use']]),
  density: choice('Space between things and height of controls (--omnia-space, --omnia-target)', 'eye', 'Density', [['compact', 'compact'], ['airy', 'airy']]),
  theme: choice('Light or dark', 'paintbrush', 'Theme', [['light', 'light'], ['dark', 'dark']]),
  policy: choice('Content security policy of a careful portal', 'lock', 'Policy', [['strict', 'strict, and counted']]),
} satisfies Readonly<Record<string, Choice>>;

/** A state with what was chosen laid over it. */
export function chosenOver(state: State, { today, lang, mode, theme }: Chosen): State {
  const around = { ...(lang && { lang: lang as 'it' }), ...(theme && { theme: theme as 'light' }), ...(today && { today }) };
  if (!mode) return { ...state, ...around };
  if (state.of === 'field') return { ...state, ...around, manner: mode as 'edit' };
  return { ...state, ...around, ...(mode === 'disabled' ? { disabled: true } : { mode: mode as 'edit' }) };
}

function choice(description: string, icon: Choice['toolbar']['icon'], title: string, items: readonly (readonly [value: string, title: string])[]): Choice {
  return { description, toolbar: { title, icon, dynamicTitle: true, items: [{ value: '', title, right: 'as the story has it' }, ...items.map(([value, name]) => ({ value, title: name }))] } };
}
