// What the elements say of themselves, from the comments on their classes. In: source files. Out: a custom elements
// manifest, from which Storybook makes controls and tables of properties, events, parts and tokens.
import { readFileSync } from 'node:fs';
import ts from 'typescript';

/** A tag and where its class is, with those it extends and the sheets that say what can be set on it. */
export interface Source {
  readonly tag: string;
  readonly name: string;
  readonly files: readonly string[];
}

interface Told {
  readonly name: string;
  readonly description: string;
}

/** One element of a manifest. */
export interface Declaration {
  readonly kind: 'class';
  readonly customElement: true;
  readonly tagName: string;
  readonly name: string;
  readonly description: string;
  readonly members: readonly (Told & { readonly kind: 'field'; readonly type: { readonly text: string } })[];
  readonly events: readonly (Told & { readonly type: { readonly text: 'Event' } })[];
  readonly slots: readonly Told[];
  readonly cssParts: readonly Told[];
  readonly cssProperties: readonly Told[];
}

/** A manifest in the shape of custom-elements-manifest 1.0, with what Storybook reads of it. */
export interface Manifest {
  readonly schemaVersion: '1.0.0';
  readonly modules: readonly { readonly kind: 'javascript-module'; readonly path: string; readonly declarations: readonly Declaration[] }[];
}

/** Reads the elements. */
export function manifestOf(sources: readonly Source[]): Manifest {
  return { schemaVersion: '1.0.0', modules: sources.map((source) => ({ kind: 'javascript-module', path: source.files[0] ?? '', declarations: [declarationOf(source)] })) };
}

function declarationOf({ tag, name, files }: Source): Declaration {
  const statements = files.flatMap((file) => [...ts.createSourceFile(file, readFileSync(file, 'utf8'), ts.ScriptTarget.Latest, true).statements]);
  const classes = statements.filter(ts.isClassDeclaration);
  const tags = statements.flatMap((found) => ts.getJSDocTags(found));
  const told = (wanted: string): Told[] => tags.filter(({ tagName }) => tagName.text === wanted).map(({ comment }) => toldOf(ts.getTextOfJSDocComment(comment) ?? ''));
  return {
    kind: 'class', customElement: true, tagName: tag, name,
    description: tags.filter(({ tagName }) => tagName.text === 'summary').map(({ comment }) => ts.getTextOfJSDocComment(comment) ?? '').join(' '),
    members: classes.flatMap((found) => found.members.flatMap((member) => memberOf(member))),
    events: told('fires').map((event) => ({ ...event, type: { text: 'Event' } as const })),
    slots: told('slot'),
    cssParts: told('csspart'),
    cssProperties: told('cssproperty'),
  };
}

/** "name - what it is"; the default slot has no name. */
function toldOf(text: string): Told {
  const [, name = '', description = ''] = /^(\S*?)\s*-\s+(.*)$/s.exec(text.trim()) ?? [];
  return { name, description };
}

/** Properties that a page may set: declared, or written as a pair of accessors. */
function memberOf(member: ts.ClassElement): Declaration['members'] {
  const isProperty = ts.isPropertyDeclaration(member) && member.modifiers?.some(({ kind }) => kind === ts.SyntaxKind.DeclareKeyword);
  if ((!isProperty && !ts.isGetAccessorDeclaration(member)) || !ts.isIdentifier(member.name)) return [];
  const isHidden = ts.getCombinedModifierFlags(member) & (ts.ModifierFlags.Private | ts.ModifierFlags.Protected | ts.ModifierFlags.Static);
  if (isHidden) return [];
  const description = ts.getJSDocCommentsAndTags(member).map(({ comment }) => ts.getTextOfJSDocComment(comment as string) ?? '').join(' ');
  return [{ kind: 'field', name: member.name.text, description, type: { text: ('type' in member && member.type?.getText()) || 'unknown' } }];
}
