// A careful portal's policy, put on the page of a story. Once on it stays until the page is loaded anew. In: the room of a
// story. Out: a line in it that counts what the policy refused of the story; what it refuses of Storybook is not counted.
const POLICY = "script-src 'self'; style-src 'self'; connect-src 'self'; img-src 'self'; font-src 'self'; require-trusted-types-for 'script'";

interface Trusting {
  createPolicy(name: 'default', rules: { createHTML(html: string): string | null }): unknown;
}

/** Storybook clears its canvas by setting empty markup; nothing else is let through, of whomever. */
function letClear(): void {
  const { trustedTypes } = globalThis as { readonly trustedTypes?: Trusting };
  trustedTypes?.createPolicy('default', { createHTML: (html) => (html === '' ? '' : null) });
}

/** Puts the policy on, and a line into the room that counts. */
export function watchPolicy(room: HTMLElement): void {
  const line = document.createElement('p');
  line.className = 'story-policy';
  let refused = 0;
  const tell = (): void => void (line.textContent = `Strict policy on: ${refused} refused in this story. Load the page anew to switch it off.`);
  tell();
  room.prepend(line);
  // The event comes from the element that was refused, out of its shadow root.
  room.addEventListener('securitypolicyviolation', () => {
    refused += 1;
    tell();
  });
  if (document.head.querySelector('meta[data-policy]')) return;
  letClear();
  const meta = document.createElement('meta');
  meta.httpEquiv = 'Content-Security-Policy';
  meta.content = POLICY;
  meta.dataset['policy'] = '';
  document.head.append(meta);
}
