// Addresses that exist only in stories: what asks them is answered here, and nothing leaves the page. All else goes its way.
/** Answers a path. */
type Answer = (path: string) => Response | Promise<Response>;

const answers = new Map<string, Answer>();
const network = globalThis.fetch;

globalThis.fetch = (input, init) => {
  const asked = input instanceof URL ? input.pathname : typeof input === 'string' ? input : '';
  for (const [folder, answer] of answers) if (asked.includes(folder)) return Promise.resolve(answer(asked));
  return network(input, init);
};

/** Answers everything under a folder from now on. */
export function answerUnder(folder: string, answer: Answer): void {
  answers.set(folder, answer);
}
