// The module for pages: registers <omnia-form>, and gives what is needed to register a form of one's own.
import { define } from './define.js';

export * from './index.js';

define();
