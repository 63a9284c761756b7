// When two pictures of a state are alike, and where they are kept. References are made on the machine that compares: fonts
// and browsers differ from one to another, so none are in the repository.
import path from 'node:path';

/** Where references are; set by scripts/stories/pictures.ts. */
const REFERENCES = process.env['STORY_REFERENCES'] ?? '';

/** A pixel differs when its colour is further away than this, 0 to 1. */
const THRESHOLD = 0.1;

/** Part of the pixels that may differ: 1 in 5,000 is a few dozen in a field's picture, less than one letter. */
const TOLERATED = 1 / 5000;

interface Named {
  readonly arg: string;
  readonly ext: string;
}

/** How pictures are compared. */
export const likeness = {
  comparatorName: 'pixelmatch',
  comparatorOptions: { threshold: THRESHOLD, allowedMismatchedPixelRatio: TOLERATED },
  resolveScreenshotPath: ({ arg, ext }: Named) => path.join(REFERENCES, `${arg}${ext}`),
  resolveDiffPath: ({ arg, ext }: Named) => path.join(REFERENCES, '..', 'different', `${arg}${ext}`),
} as const;
