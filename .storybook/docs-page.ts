// What is around a page of docs: the landmark that it is read by, and light or dark as the toolbar says, else as the
// system does. In: the page. Out: the page in its frame.
import { DocsContainer, type DocsContainerProps } from '@storybook/addon-docs/blocks';
import { createElement, useEffect, useState, type PropsWithChildren, type ReactElement } from 'react';
import { GLOBALS_UPDATED, SET_GLOBALS } from 'storybook/internal/core-events';
import { themes } from 'storybook/theming';

interface Told {
  readonly globals: Readonly<Record<string, unknown>>;
}

/** The frame of a page of docs. */
export function DocsPage({ children, ...props }: PropsWithChildren<DocsContainerProps>): ReactElement {
  const { channel } = props.context;
  const [told, tell] = useState(() => ((channel.last(GLOBALS_UPDATED) ?? channel.last(SET_GLOBALS)) as readonly Told[] | undefined)?.[0]);
  useEffect(() => {
    channel.on(GLOBALS_UPDATED, tell);
    return () => channel.off(GLOBALS_UPDATED, tell);
  }, [channel]);
  const chosen = told?.globals['theme'];
  const theme = chosen === 'dark' ? themes.dark : chosen === 'light' ? themes.light : themes.normal;
  return createElement('main', null, createElement(DocsContainer, { ...props, theme }, children));
}
