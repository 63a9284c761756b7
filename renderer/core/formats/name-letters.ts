// The letters that a codice fiscale takes from a person's names. In: a code, which name, the name. Out: whether they agree.
/** Formats of codes that have letters of their person's names. */
export const PERSONAL_CODES: readonly string[] = ['codice-fiscale'];

const VOWELS = /[AEIOU]/;
/** Where the letters of each name stand. */
const PLACES = { surname: [0, 3], name: [3, 6] } as const;

/** Whether a codice fiscale has the letters of a surname or name; written as names are, accents and signs apart. */
export function hasLettersOf(code: string, part: keyof typeof PLACES, name: string): boolean {
  const letters = [...name.normalize('NFD').toUpperCase().matchAll(/[A-Z]/g)].map(([letter]) => letter);
  const consonants = letters.filter((letter) => !VOWELS.test(letter));
  // Of a name with many consonants the second is left out.
  const leading = part === 'name' && consonants.length > 3 ? consonants.toSpliced(1, 1) : consonants;
  const vowels = letters.filter((letter) => VOWELS.test(letter));
  return [...leading, ...vowels, 'X', 'X', 'X'].slice(0, 3).join('') === code.slice(...PLACES[part]).toUpperCase();
}
