// Prints the summary of an application. In: the ways of a form, as it stands. Out: the browser's own print dialog over a
// document that holds the summary alone; the form, its state and the page stay as they are.
import { render } from 'lit';
import type { Ways } from '../../ways.js';
import { guideWordsFor } from '../../words/guide/catalogues.js';
import { ruleSetDigest } from '../prepare.js';
import { printPageStyles } from './print-page.css.js';
import { summaryPage } from './summary-page.js';

/**
 * Prints. The summary stands in a frame without an address, which no policy forbids: nothing is loaded into it, and its
 * sheet is made in it.
 * @throws {Error} when the browser gives the frame no document
 */
export async function printSummary(ways: Ways, at = new Date()): Promise<void> {
  const { words, formLang, session } = ways;
  const guide = await guideWordsFor(words.lang);
  const digest = await ruleSetDigest(session.engine.model.form).catch(() => undefined);
  const frame = document.createElement('iframe');
  frame.className = 'print-frame';
  frame.setAttribute('aria-hidden', 'true');
  frame.tabIndex = -1;
  ways.look.host?.append(frame);
  const { contentDocument: page, contentWindow: view } = frame;
  if (!page || !view) throw new Error('the frame to print in has no document');
  page.documentElement.lang = formLang;
  page.title = session.engine.model.title;
  const sheet = new (view as Window & typeof globalThis).CSSStyleSheet();
  sheet.replaceSync(printPageStyles.cssText);
  page.adoptedStyleSheets = [sheet];
  render(summaryPage({ ways, guide }, { at, digest }), page.body);
  // The dialog blocks in most browsers; where it does not, the frame waits until the printing is over.
  view.addEventListener('afterprint', () => setTimeout(() => frame.remove()));
  view.focus();
  view.print();
}
