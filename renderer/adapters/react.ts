// Types of the tags for React's JSX; nothing runs. In: the tags that HTMLElementTagNameMap knows as forms. Out: the same in
// JSX.IntrinsicElements, once a page's code says `import type {} from '@omnia/guided-forms/react'`.
import type { DetailedHTMLProps, HTMLAttributes } from 'react';
import type { Json, OmniaForm } from '../host/omnia-forms.js';

/** What a page may set; the attributes that are not the property's name are written as in HTML. */
type Settable = Partial<
  Pick<
    OmniaForm,
    | 'schema'
    | 'uiSchema'
    | 'context'
    | 'src'
    | 'today'
    | 'name'
    | 'mode'
    | 'step'
    | 'disabled'
    | 'required'
    | 'action'
    | 'telemetry'
    | 'uploader'
  >
> & { readonly data?: Json | undefined; readonly 'draft-key'?: string; readonly 'draft-days'?: number };

/** Listeners, by React's rule for the events of custom elements: `on` before the name. */
type Listeners<Form> = {
  readonly [Name in keyof HTMLElementEventMap as Name extends `omnia-${string}` ? `on${Name}` : never]?: (
    event: HTMLElementEventMap[Name] & { readonly currentTarget: Form },
  ) => void;
};

/** What JSX takes on the tag of a form. */
export type FormProps<Form extends OmniaForm = OmniaForm> = DetailedHTMLProps<HTMLAttributes<Form>, Form> &
  Settable &
  Listeners<Form>;

type Tags = {
  [Tag in keyof HTMLElementTagNameMap as HTMLElementTagNameMap[Tag] extends OmniaForm ? Tag : never]: FormProps;
};

declare module 'react' {
  // eslint-disable-next-line no-restricted-syntax, @typescript-eslint/no-namespace -- where React looks for the types of tags
  namespace JSX {
    // eslint-disable-next-line @typescript-eslint/no-empty-object-type -- it adds to React's own
    interface IntrinsicElements extends Tags {}
  }
}
