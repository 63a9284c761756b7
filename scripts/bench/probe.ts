// Runs inside the measured page: finds fields by their words, whoever drew them and in whichever root.
// It knows nothing of the contenders, so that none can pass by its own account.

/** What stands on the page. */
export interface Census {
  /** Native controls: `input, select, textarea`. */
  readonly controls: number;
  /** `<label>` elements that name a control. */
  readonly labels: number;
  /** Field titles that can be read on the page. */
  readonly titles: number;
  /** All elements under `body`. */
  readonly elements: number;
}

declare global {
  interface Window {
    benchProbe: typeof probe;
  }
}

const TITLE = /^\s*(Field \d{4})\b/;

const probe = {
  /** Resolves once two frames have been drawn. */
  settle: (): Promise<void> =>
    new Promise((resolve) =>
      requestAnimationFrame(() =>
        requestAnimationFrame(() => {
          resolve();
        }),
      ),
    ),

  /** Mounts the contender and waits until it has drawn; milliseconds from the call to the end of the second frame. */
  async mount(): Promise<number> {
    const place = document.querySelector<HTMLElement>('main');
    if (!place || !window.benchMount || !window.benchPayload)
      throw new Error('the page of the contender has not loaded');
    const start = performance.now();
    await window.benchMount(place, window.benchPayload);
    await probe.settle();
    return performance.now() - start;
  },

  census(): Census {
    const all = roots().map((root) =>
      [...root.querySelectorAll('*')].filter((element) => root !== document || document.body.contains(element)),
    );
    const elements = all.flat();
    return {
      controls: elements.filter((element) => element.matches('input, select, textarea')).length,
      labels: elements.filter((element) => element instanceof HTMLLabelElement && element.control !== null).length,
      titles: new Set(titles().map(([title]) => title)).size,
      elements: elements.length,
    };
  },

  /** The control of the field with this title; `which` picks among radio buttons (0 is "yes"). */
  control(title: string, which = 0): HTMLInputElement {
    const words = titles().find(([found]) => found === title)?.[1];
    if (!words) throw new Error(`"${title}" is not on the page`);
    const controls = [
      ...(words.getRootNode() as ParentNode & Node).querySelectorAll<HTMLInputElement>('input, select, textarea'),
    ];
    const found = controls.filter(
      (control) => words.compareDocumentPosition(control) & Node.DOCUMENT_POSITION_FOLLOWING,
    )[which];
    if (!found) throw new Error(`"${title}" has no control`);
    return found;
  },

  /** The visible texts that describe the control of this title: its hint, and its error while there is one. */
  described(title: string): string {
    const control = probe.control(title);
    const root = control.getRootNode() as Document | ShadowRoot;
    const ids = ['aria-describedby', 'aria-errormessage'].flatMap(
      (name) => control.getAttribute(name)?.split(/\s+/) ?? [],
    );
    const places = [...new Set(ids)]
      .map((id) => root.getElementById(id))
      .filter((element) => element?.checkVisibility({ visibilityProperty: true }));
    return places
      .map((element) => element?.textContent.trim())
      .filter(Boolean)
      .join(' | ');
  },
};

window.benchProbe = probe;

function roots(): (Document | ShadowRoot)[] {
  const found: (Document | ShadowRoot)[] = [document];
  for (const root of found)
    for (const element of root.querySelectorAll('*')) if (element.shadowRoot) found.push(element.shadowRoot);
  return found;
}

/** Texts that begin with a field's title and are drawn. */
function titles(): (readonly [string, Node])[] {
  return roots().flatMap((root) => {
    const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
    const found: (readonly [string, Node])[] = [];
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const title = TITLE.exec(node.nodeValue ?? '')?.[1];
      if (title && node.parentElement?.checkVisibility({ visibilityProperty: true })) found.push([title, node]);
    }
    return found;
  });
}
