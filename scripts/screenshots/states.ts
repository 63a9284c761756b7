// The states of stories/states.ts as subjects: fields together by kind, forms one by one. In: the list of states. Out:
// subjects.
import type { Page } from 'playwright';
import type { State, Surroundings } from '../../stories/state.js';
import { states } from '../../stories/states.js';
import type { SheetName, Size, SizeName, Subject, Theme } from './subject.js';
import { until } from './until.js';

/** Opens the gallery once a page, draws there. */
async function draw(page: Page, gallery: string, ids: readonly string[], over: Surroundings = {}): Promise<void> {
  if (page.url() !== gallery) await page.goto(gallery);
  await until(page, 'globalThis.gallery');
  await page.evaluate(`gallery.draw(${JSON.stringify(ids)}, ${JSON.stringify(over)})`);
}

async function look(page: Page, size: Size, theme: Theme, several: boolean): Promise<void> {
  const columns = several ? size.columns : 1;
  await page.setViewportSize({ width: several ? columns * (size.width + 24) : size.width, height: size.height });
  await page.evaluate(`gallery.look(${size.width}, ${columns}, '${theme}')`);
}

/** High contrast is looked at on a phone; its two schemes differ in the system's colours alone. */
const HIGH_CONTRAST = { forcedColours: true, sizes: ['360'], isOnSheet: (_size: SizeName, theme: Theme) => theme === 'light' } as const;

/** What is made for one size or theme is seen there alone. */
function seen({ width, theme, forcedColours }: State): Pick<Subject, 'sizes' | 'themes' | 'forcedColours' | 'isOnSheet'> {
  return {
    ...(width !== undefined && { sizes: ['360'] as const }),
    ...(theme !== undefined && { themes: [theme] }),
    ...(forcedColours && { ...HIGH_CONTRAST, themes: ['light', 'dark'] as const }),
  };
}

const GROUPS: Readonly<Record<'blocks' | 'sections' | 'whole', SheetName>> = { blocks: 'blocks', sections: 'steps', whole: 'pages' };

function formSubject(state: Extract<State, { of: 'form' }>): Subject {
  return {
    name: state.id,
    sheet: state.forcedColours ? 'forced-colours' : GROUPS[state.group],
    open: (page, { gallery }) => draw(page, gallery, [state.id]),
    look: (page, size, theme) => look(page, size, theme, false),
    inWindow: state.shows?.includes('dialog') ?? false,
    ...seen(state),
  };
}

/** The states that are on the sheets of all sizes and themes; the others are on that of the phone. */
const MAIN = ['empty', 'long', 'filled', 'shown', 'error', 'alert-warning', 'review'];

function isMain({ id }: State): boolean {
  return MAIN.includes(id.slice(id.indexOf('/') + 1));
}

function kindSubjects(): Subject[] {
  const fields = states.filter(({ of }) => of === 'field');
  const kinds = [...new Set(fields.map(({ id }) => id.split('/')[0] ?? ''))];
  const subject = (name: string, sheet: SheetName, shown: readonly State[], more: Partial<Subject>): Subject => ({
    name,
    sheet,
    open: (page, { gallery }) => draw(page, gallery, shown.map(({ id }) => id)),
    look: (page, size, theme) => look(page, size, theme, true),
    ...more,
  });
  return kinds.flatMap((kind) => {
    const own = fields.filter(({ id }) => id.startsWith(`${kind}/`));
    const usual = own.filter(({ forcedColours }) => !forcedColours);
    const others = usual.filter((state) => !isMain(state));
    return [
      subject(kind, 'widgets', usual.filter(isMain), {}),
      ...(others.length === 0 ? [] : [subject(`${kind}, other states`, 'widgets', others, { isOnSheet: (size, theme) => size === '360' && theme === 'light' })]),
      subject(`${kind}/forced-colours`, 'forced-colours', own.filter(({ forcedColours }) => forcedColours), HIGH_CONTRAST),
    ];
  });
}

/** What is seen in German too: sections and blocks that have the most words, by the ids of their states. */
const IN_GERMAN = ['blocks/gathered', 'blocks/meters-over', 'blocks/why', 'blocks/review', 'sections/inizio', 'sections/causale', 'sections/periodo', 'sections/lavoratori', 'sections/allegati', 'sections/riepilogo', 'whole/blocked', 'whole/sent', 'whole/offline'];
const GERMAN_SIZES: readonly SizeName[] = ['360', '1280'];

function german(): Subject[] {
  return states.filter(({ id }) => IN_GERMAN.includes(id)).map((state) => ({
    name: `${state.id}, German`,
    sheet: 'german',
    open: (page, { gallery }) => draw(page, gallery, [state.id], { lang: 'de' }),
    look: (page, size, theme) => look(page, size, theme, false),
    inWindow: state.id === 'blocks/why',
    sizes: GERMAN_SIZES,
    themes: ['light'],
  }));
}

/** All states as subjects. */
export function stateSubjects(): readonly Subject[] {
  return [...kindSubjects(), ...states.filter((state) => state.of === 'form').map(formSubject), ...german()];
}
