// What every story has: the choices of the toolbar, the widths, axe at hand, and the docs of the elements.
import { setCustomElementsManifest, type Preview } from '@storybook/web-components-vite';
import { toolbar } from '../stories/toolbar.js';
import { DocsPage } from './docs-page.js';

// Written by scripts/stories/write.ts, which runs before Storybook.
const manifests = import.meta.glob<object>('../stories/generated/custom-elements.json', { eager: true, import: 'default' });
setCustomElementsManifest(Object.values(manifests)[0]);

const widths = { phone: 360, tablet: 768, desk: 1280 };

const preview: Preview = {
  globalTypes: toolbar,
  initialGlobals: Object.fromEntries(Object.keys(toolbar).map((name) => [name, ''])),
  parameters: {
    layout: 'fullscreen',
    docs: { container: DocsPage },
    controls: { expanded: true, sort: 'requiredFirst' },
    options: { storySort: { order: ['Foundations', 'Components', 'Blocks', 'Forms', 'Try it'] } },
    viewport: { options: Object.fromEntries(Object.entries(widths).map(([name, width]) => [name, { name: `${width} px`, styles: { width: `${width}px`, height: '100%' } }])) },
    a11y: { test: 'error', options: { rules: { 'target-size': { enabled: true } } } },
  },
};

export default preview;
