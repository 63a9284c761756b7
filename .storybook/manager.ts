// The frame around the stories: its name, and nothing that looks for news. Light or dark as the system is.
import { addons } from 'storybook/manager-api';
import { create, themes } from 'storybook/theming';

addons.setConfig({ theme: create({ ...themes.normal, base: themes.normal.base, brandTitle: 'OMNIA guided forms', brandTarget: '_self' }) });
