// How Storybook's pages are bundled. Apart from the house's own: that one serves examples/.
import { defineConfig } from 'vite';

export default defineConfig({
  base: './',
  build: { target: 'es2022', chunkSizeWarningLimit: 4000 },
  // One copy of Lit, served as it is: pre-bundled by entry point it would be loaded several times.
  optimizeDeps: { exclude: ['lit', 'lit-html', 'lit-element', '@lit/reactive-element', '@storybook/web-components'] },
});
