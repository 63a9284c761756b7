// The public list of the host: classes and types; nothing is registered by importing it.
export { OmniaForm } from './omnia-form.js';
export { define, defineForm } from './define.js';
export type { OmniaAlertedEvent } from './alerted-event.js';
export { OmniaChangedEvent, OmniaFaultEvent, OmniaSteppedEvent, OmniaSubmitEvent } from './events.js';
export type { FormBundle } from './load-engine.js';
export type { Json, JsonObject } from '../core/json.js';
