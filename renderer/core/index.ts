// The public list of the core: a form goes in, a model comes out; actions move a state; a view says what to show.
export { compile } from './compile.js';
export { createEngine, derive, type Derived, type Engine } from './derive.js';
export { update, initialState } from './update.js';
export { emit } from './data.js';
export { nodeAt, allFindings, type Finding, type Issue, type Validate, type Validators } from './findings.js';
export { SchemaError, type Fault } from './faults.js';
export type { Raised, Offer } from './alerts.js';
export type { ChecklistView, MeterView, StartView, SummaryEntry } from './aside-view.js';
export { contextFaults, type ContextFault } from './context.js';
export type { FormSpec, SchemaSpec, Level } from './form.js';
export type { Json, JsonObject } from './json.js';
export type { Model, Node, Option, Step } from './model.js';
export type { Action, Origin, State } from './state.js';
export type { FieldView, FormView, Problem, StepView } from './view.js';
