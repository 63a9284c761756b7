// Answers with their files, on the way out: nothing goes while a file is on its way or missing. In: who has the files, and
// whom to ask. Out: the page asked with the files, and then the sender; or what stands in the way, told.
import type { Session } from '../session.js';
import type { LastingWords } from '../words/lasting/words.js';
import type { FileDesk, Gathered } from './files.js';

/** Who is asked and told. */
export interface Asking {
  /** Asks the page to take the answers with these files, by id; false when it has. */
  ask(files: ReadonlyMap<string, File>): boolean;
  /** Sends what the page did not take. */
  send(): void;
  say(text: string): void;
  focus(id: string): void;
}

/** Asks the page and then sends, unless a file stands in the way. */
export async function submitFiles(session: Session, desk: FileDesk, words: LastingWords, { ask, send, say, focus }: Asking): Promise<void> {
  const gathered = await desk.gather();
  const { missing } = gathered;
  if (desk.isBusy) return void say(words.filesUnderway);
  if (missing.length === 0) return void (ask(asFiles(gathered)) && send());
  session.dispatch({ type: 'tell', findings: missing.map(({ pointer, name }) => ({ path: pointer, message: words.reattach(name) })) });
  say(words.unsent.toReattach);
  focus('summary');
}

/** Bytes as the page is given them; those that its uploader took it has. */
function asFiles({ files }: Gathered): ReadonlyMap<string, File> {
  return new Map([...files].flatMap(([id, { name, type, bytes, handedOn }]) => (handedOn ? [] : [[id, new File([bytes], name, { type })] as const])));
}
