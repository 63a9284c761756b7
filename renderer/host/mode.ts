// What a form is on the page for. In: the attribute. Out: one of three modes.

/** `edit` to fill it in, `review` to check all answers at once, `readonly` for who reads and may change nothing. */
export type Mode = 'edit' | 'review' | 'readonly';

const MODES: readonly string[] = ['edit', 'review', 'readonly'] satisfies readonly Mode[];

/** The mode that a page asks for; anything that is none is `edit`, as on a native control. */
export function modeOf(asked: string | null): Mode {
  return asked !== null && MODES.includes(asked) ? (asked as Mode) : 'edit';
}
