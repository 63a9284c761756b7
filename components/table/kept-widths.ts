// The columns of a table keep their widths while one of its rows is worked on: nothing jumps under who types, and a key
// lays out a cell and not every row. In: whether they are kept. Out: nothing is drawn; the heads get lengths.
import { nothing } from 'lit';
import { directive, Directive, type ElementPart } from 'lit/directive.js';

class KeptWidths extends Directive {
  #isKept = false;
  /** A table that has more or less room than when it was measured lays itself out again. */
  #room: ResizeObserver | null = null;

  override render(_isKept: boolean): typeof nothing {
    return nothing;
  }

  override update({ element }: ElementPart, [isKept]: [boolean]): typeof nothing {
    if (isKept === this.#isKept) return nothing;
    this.#isKept = isKept;
    const table = element as HTMLElement;
    // What is inside is drawn after this, and measured once it is.
    queueMicrotask(() => {
      this.#room?.disconnect();
      this.#room = this.#isKept && keep(table) ? letGoWhenResized(table) : null;
      if (!this.#isKept) letGo(table);
    });
    return nothing;
  }
}

/** Put on a `<table>`; a table that has no room for columns keeps nothing. */
export const keptWidths = directive(KeptWidths);

const KEPT = 'kept';

function headsOf(table: HTMLElement): HTMLElement[] {
  return [...table.querySelectorAll<HTMLElement>('thead th')];
}

function widthOf(element: Element): number {
  return element.getBoundingClientRect().width;
}

function keep(table: HTMLElement): boolean {
  const heads = headsOf(table);
  const widths = heads.map(widthOf);
  if (!widths.every((width) => width > 0)) return false;
  heads.forEach((head, i) => (head.style.inlineSize = `${widths[i] ?? 0}px`));
  table.classList.add(KEPT);
  return true;
}

function letGo(table: HTMLElement): void {
  for (const head of headsOf(table)) head.style.inlineSize = '';
  table.classList.remove(KEPT);
}

/** Lets go of the widths once the room is another. */
function letGoWhenResized(table: HTMLElement): ResizeObserver {
  const measured = table.parentElement ? widthOf(table.parentElement) : 0;
  const observer = new ResizeObserver(([room]) => {
    if (!room || Math.abs(widthOf(room.target) - measured) < 1) return;
    observer.disconnect();
    letGo(table);
  });
  if (table.parentElement) observer.observe(table.parentElement);
  return observer;
}
