// What can be seen of a page, whatever is in it: colours and names as axe judges them, what is cut, what moves, where the
// focus is. In: a page. Out: what is wrong, in words; nothing when all is well.
import type axeCore from 'axe-core';
import type { Page } from 'playwright';

/** What axe says of the page, with no rule disabled and target-size (WCAG 2.2 AA), which it leaves off by itself. */
export async function findings(page: Page): Promise<readonly string[]> {
  return page.evaluate(async () => {
    // What scrolls by itself is unrolled: axe sees no colour under its edge.
    for (const { shadowRoot } of document.querySelectorAll('*')) {
      for (const element of shadowRoot?.querySelectorAll<HTMLElement>('*') ?? []) {
        if (element.scrollHeight > element.clientHeight + 1 && getComputedStyle(element).overflowY === 'auto') element.style.maxBlockSize = 'none';
      }
    }
    const { axe } = globalThis as unknown as { axe: typeof axeCore };
    const { violations, incomplete } = await axe.run(document, { rules: { 'target-size': { enabled: true } } });
    return [...violations, ...incomplete].flatMap(({ id, nodes }) => nodes.map(({ target, failureSummary }) => `${id}: ${target.flat().join(' ')} ${failureSummary ?? ''}`));
  });
}

/** What is cut off, or makes the page wider than its window. Runs in the page. */
export function cutOff(): string[] {
  const found = document.documentElement.scrollWidth > innerWidth + 1 ? [`the page is ${document.documentElement.scrollWidth} wide`] : [];
  const elements = [...document.querySelectorAll('*')].flatMap(({ shadowRoot }) => [...(shadowRoot?.querySelectorAll<HTMLElement>('*') ?? [])]);
  for (const element of elements) {
    if (element.closest('.visually-hidden, style') || !element.checkVisibility()) continue;
    const { left, right, width } = element.getBoundingClientRect();
    const style = getComputedStyle(element);
    const hides = element.scrollWidth > element.clientWidth + 1 && style.overflowX !== 'visible' && style.display !== 'inline' && !element.matches('input, select, textarea');
    if (width > 0 && (left < -1 || right > innerWidth + 1 || hides)) found.push(`${element.localName}.${element.className}`);
  }
  return [...new Set(found)];
}

/** What moves by itself or on its way. Runs in the page. */
export function movingParts(): string[] {
  const elements = [...document.querySelectorAll('*')].flatMap(({ shadowRoot }) => [...(shadowRoot?.querySelectorAll('*') ?? [])]);
  return elements
    .filter((element) => {
      const { animationName, transitionDuration } = getComputedStyle(element);
      return animationName !== 'none' || transitionDuration.split(',').some((duration) => parseFloat(duration) > 0.01);
    })
    .map((element) => `${element.localName}.${element.className}`);
}

/** What is wrong with the sight of the control in hand: that nobody sees it, or that it has the focus. Null at the body. Runs in the page. */
export function focusInSight(): { readonly id: string; readonly fault: string } | null {
  let root: Document | ShadowRoot = document;
  while (root.activeElement?.shadowRoot?.activeElement) root = root.activeElement.shadowRoot;
  const element = root.activeElement;
  if (!element || element === document.body) return null;
  // A hidden control is worked through its label, which shows the focus.
  const seen = element.matches('.visually-hidden') ? (element.nextElementSibling ?? element) : element;
  const { left, right, top, bottom } = seen.getBoundingClientRect();
  const points = [[(left + right) / 2, (top + bottom) / 2], [left + 3, top + 3], [right - 3, bottom - 3], [left + 3, bottom - 3]] as const;
  const isSeen = points.some(([x, y]) => {
    const hit = root.elementFromPoint(x, y);
    return hit !== null && (seen === hit || seen.contains(hit) || hit.contains(seen) === (hit.localName === 'label'));
  });
  const { outlineStyle, outlineWidth } = getComputedStyle(seen);
  const isMarked = outlineStyle !== 'none' && parseFloat(outlineWidth) >= 2;
  const text = seen.textContent.replaceAll(/\s+/g, ' ').trim().slice(0, 40);
  return { id: `${element.localName}#${element.id} ${text}`, fault: isSeen ? (isMarked ? '' : 'no mark') : 'not in sight' };
}
