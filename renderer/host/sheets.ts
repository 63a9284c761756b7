// Sheets of style for a root, wherever it stands. In: constant sheets. Out: a root that has them: a constructed sheet
// belongs to one document, so a root that is taken into another needs its own.
import type { CSSResultOrNative } from 'lit';

const made = new WeakMap<Document, Map<CSSResultOrNative, CSSStyleSheet>>();

/** Gives a root these sheets, and only these; each is made once for a document. */
export function wear(root: ShadowRoot, sheets: readonly CSSResultOrNative[]): void {
  root.adoptedStyleSheets = sheets.flatMap((sheet) => sheetIn(root.ownerDocument, sheet) ?? []);
}

function sheetIn(home: Document, sheet: CSSResultOrNative): CSSStyleSheet | undefined {
  if (!('cssText' in sheet)) return sheet;
  const Sheet = home.defaultView?.CSSStyleSheet;
  if (home === document || !Sheet) return sheet.styleSheet;
  const known = made.get(home) ?? new Map<CSSResultOrNative, CSSStyleSheet>();
  made.set(home, known);
  let own = known.get(sheet);
  if (!own) {
    own = new Sheet();
    own.replaceSync(sheet.cssText);
    known.set(sheet, own);
  }
  return own;
}
