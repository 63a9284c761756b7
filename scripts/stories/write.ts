// Writes what Storybook reads, from the list of states: a file of stories for every kind, block and form, and the manifest
// of the elements, into stories/generated (not kept). Run before Storybook; a state that is added needs it again.
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { pages } from '../../stories/page-list.js';
import type { FormState, State, Told } from '../../stories/state.js';
import { blocks } from '../../stories/states/blocks.js';
import { samples } from '../../stories/states/samples.js';
import { states } from '../../stories/states.js';
import { elements } from './elements.js';

const ROOT = path.join(import.meta.dirname, '..', '..');
const OUT = path.join(ROOT, 'stories', 'generated');

/** Groups of whole forms, and what they are called. */
const FORMS: readonly (readonly [group: FormState['group'], title: string])[] = [['sections', 'Sections of the CIGO'], ['whole', 'The CIGO from first visit to receipt']];

/** One file of stories. */
interface StoryFile {
  readonly name: string;
  readonly title: string;
  readonly component?: string;
  readonly docs?: string;
  /** Each story in the docs has a page of its own: dialogs and bars that stay in sight would cover the others. */
  readonly apart?: true;
  readonly from: 'storyOf' | 'pageOf';
  readonly stories: readonly Pick<State, 'id' | 'title'>[];
}

function text({ title, component, docs, apart, from, stories }: StoryFile): string {
  const module = from === 'storyOf' ? '../story.js' : '../pages.js';
  const meta = JSON.stringify({ title, ...(component && { component }), ...(docs && { tags: ['autodocs'], parameters: { docs: { description: { component: docs }, ...(apart && { story: { inline: false, height: '30rem' } }) } } }) }, null, 2);
  return `// Written by scripts/stories/write.ts from the list of states; do not edit.
import { ${from} } from '${module}';

export default ${withPlainNames(meta)};

${stories.map(({ id, title: name }) => `export const ${exportName(id)} = { ...${from}('${id}'), name: ${JSON.stringify(name)} };`).join('\n')}
`;
}

/** Storybook's index reads names of properties only where they are not quoted. */
function withPlainNames(json: string): string {
  return json.replaceAll(/^(\s*)"(\w+)":/gm, '$1$2:');
}

/** "text/alert-error" → "AlertError". */
function exportName(id: string): string {
  return (id.split('/')[1] ?? id).split('-').map((word) => word.charAt(0).toUpperCase() + word.slice(1)).join('');
}

/** A file with docs: what it is for, what is better left out, and the tables of its element. */
function toldFile({ name, title, does, doNot }: Told, folder: string, component: string, own: readonly State[]): StoryFile {
  return { name, title: `${folder}/${title}`, component, docs: `**Do.** ${does}\n\n**Don't.** ${doNot}`, from: 'storyOf', stories: own };
}

const files: readonly StoryFile[] = [
  ...samples.map((sample) => toldFile(sample, 'Components', 'omnia-field', states.filter(({ id }) => id.startsWith(`${sample.name}/`)))),
  ...blocks.map((block): StoryFile => ({ ...toldFile(block, 'Blocks', 'omnia-form', block.states), apart: true })),
  ...FORMS.map(([group, title]): StoryFile => ({ name: group, title: `Forms/${title}`, component: 'cigo-form', from: 'storyOf', stories: states.filter((state) => state.of === 'form' && state.group === group) })),
  ...pages.map(({ id, title, group }): StoryFile => ({ name: id.replace('/', '-'), title: `${group}/${title}`, from: 'pageOf', stories: [{ id, title }] })),
];

rmSync(OUT, { recursive: true, force: true });
mkdirSync(OUT, { recursive: true });
for (const file of files) writeFileSync(path.join(OUT, `${file.name}.stories.ts`), text(file));
writeFileSync(path.join(OUT, 'custom-elements.json'), `${JSON.stringify(elements(), null, 2)}\n`);
console.log(`${files.reduce((sum, { stories }) => sum + stories.length, 0)} stories in ${files.length} files`);
