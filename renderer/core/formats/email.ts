// The format `email`: an address that mail can be sent to over the internet.
// In: text. Out: whether it looks like one; whether it exists nobody can tell from the text.
import type { Format } from './format.js';

// Each expression walks one piece of the text once: no repetition inside a repetition.
const ATOM = /^[A-Za-z0-9!#$%&'*+/=?^_`{|}~-]+$/;
const LABEL = /^[A-Za-z0-9-]{1,63}$/;
const TOP_LABEL = /[A-Za-z]/;

function isDomainLabel(label: string): boolean {
  return LABEL.test(label) && !label.startsWith('-') && !label.endsWith('-');
}

/**
 * A dot-atom address of RFC 5321 and RFC 5322 with a domain of at least two labels; the limits of 254 and 64 characters are those of RFC 5321, section 4.5.3.1.
 * Quoted names, address literals such as `[127.0.0.1]` and letters beyond ASCII are refused: in a form they are mistakes.
 */
export const email: Format = {
  name: 'email',
  test: (text) => {
    if (text.length > 254) return false;
    const at = text.lastIndexOf('@');
    const name = text.slice(0, Math.max(at, 0));
    const labels = text.slice(at + 1).split('.');
    const top = labels[labels.length - 1] ?? '';
    return (
      name.length <= 64 &&
      name.split('.').every((atom) => ATOM.test(atom)) &&
      labels.length >= 2 &&
      labels.every(isDomainLabel) &&
      top.length >= 2 &&
      TOP_LABEL.test(top)
    );
  },
};
