// What a screen reader would say of a page: which control has the focus, which fields are drawn. In: nothing, as these run
// in the page, each by itself. Out: plain objects. They only read.

/** What has the focus. */
export interface Focused {
  readonly name: string;
  readonly role: string;
  /** Key path of the field it stands in, as the host writes it into `data-path`. */
  readonly path: string | null;
  readonly text: string;
  readonly checked: boolean;
  /** Values of a select or of a set of radio buttons, in order, and the position of the chosen one. */
  readonly values: readonly string[];
  readonly chosen: number;
}

/** What has the focus, inside shadow roots too. */
export function readFocus(): Focused {
  let root: Document | ShadowRoot = document;
  while (root.activeElement?.shadowRoot?.activeElement) root = root.activeElement.shadowRoot;
  const element = root.activeElement as HTMLElement;
  const words = (node: Element | null | undefined): string => node?.textContent.replaceAll(/\s+/g, ' ').trim() ?? '';
  const tied = (element.getAttribute('aria-labelledby') ?? '').split(' ').filter(Boolean).map((id) => words(root.getElementById(id)));
  const labels = element instanceof HTMLInputElement || element instanceof HTMLSelectElement || element instanceof HTMLTextAreaElement ? [...(element.labels ?? [])].map(words) : [];
  const name = element.getAttribute('aria-label') ?? (tied.length > 0 ? tied.join(' ') : labels.length > 0 ? labels.join(' ') : words(element));
  const path = element.closest<HTMLElement>('[data-path]')?.dataset['path'] ?? null;
  const known = { name, path, text: '', checked: false, values: [] as string[], chosen: -1 };
  if (element instanceof HTMLSelectElement) return { ...known, role: 'listbox', values: [...element.options].map(({ value }) => value), chosen: element.selectedIndex };
  if (element instanceof HTMLTextAreaElement) return { ...known, role: 'textbox', text: element.value };
  if (!(element instanceof HTMLInputElement)) return { ...known, role: element.getAttribute('role') ?? (/^h\d$/.test(element.localName) ? 'heading' : element.localName) };
  if (element.type === 'radio') {
    const set = [...root.querySelectorAll<HTMLInputElement>('[type=radio]')].filter((other) => other.name === element.name);
    return { ...known, role: 'radio', values: set.map(({ value }) => value), chosen: set.findIndex(({ checked }) => checked) };
  }
  if (element.type === 'checkbox') return { ...known, role: 'checkbox', checked: element.checked, values: [element.value] };
  return { ...known, role: element.type === 'file' ? 'file' : (element.getAttribute('role') ?? 'textbox'), text: element.value };
}

/** Keys of the rows of a list that are drawn, in order; null while there are fewer than so many. */
export function drawnRows([list, atLeast]: readonly [list: string, atLeast: number]): string[] | null {
  const roots = [...document.querySelectorAll('*')].flatMap(({ shadowRoot }) => shadowRoot ?? []);
  const paths = roots.flatMap((root) => [...root.querySelectorAll<HTMLElement>('[data-path]')].map(({ dataset }) => dataset['path'] ?? ''));
  const keys = paths.filter((path) => path.startsWith(`${list}/`)).map((path) => path.slice(list.length + 1).split('/')[0] ?? '');
  const rows = [...new Set(keys)];
  return rows.length < atLeast ? null : rows;
}

/** Whether a form is drawn, and no part of it is still said to be on its way. */
export function isSettled(loading: string): boolean {
  const roots = [...document.querySelectorAll('*')].flatMap(({ shadowRoot }) => shadowRoot ?? []);
  const texts = roots.flatMap((root) => [...root.querySelectorAll('p')].map(({ textContent }) => textContent));
  return roots.some((root) => root.querySelector('section') !== null) && !texts.some((text) => text.includes(loading));
}
