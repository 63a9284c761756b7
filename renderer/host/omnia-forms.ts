// The module for pages: registers <omnia-form>, and gives what is needed to register a form of one's own.
import { define } from './define.js';
import type { OmniaForm } from './omnia-form.js';

export * from './index.js';

define();

declare global {
  interface HTMLElementTagNameMap {
    'omnia-form': OmniaForm;
  }
}
