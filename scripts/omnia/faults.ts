// The two ways in which the command cannot even be asked; both end it with exit code 2. In: a sentence. Out: an error.

/** The words on the command line are wrong. */
export class UsageError extends Error {
  override readonly name = 'UsageError';
}

/** What was to be read cannot be used: a file, a line, a form. */
export class InputError extends Error {
  override readonly name = 'InputError';
}
