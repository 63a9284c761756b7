// A host page as an integrator would write it: one tag, its data and context set as properties, its events listened to.
import '../schemas/cigo/generated/cigo-form.js';
import { OmniaForm } from '../renderer/host/index.js';
import type { Json, JsonObject } from '../renderer/core/index.js';

interface Example {
  readonly title: string;
  readonly today: string;
  readonly data: JsonObject;
  readonly context?: Json;
}

/** What the portal knows of who is there, by the way of signing in. */
const ACCESS: Readonly<Record<string, Json>> = {
  SPID1: { identita: { metodo: 'SPID', livello: 1 } },
  SPID2: { identita: { metodo: 'SPID', livello: 2 } },
  CIE: { identita: { metodo: 'CIE' } },
};

const EVENTS = ['omnia-changed', 'omnia-stepped', 'omnia-alerted', 'omnia-saved', 'omnia-submit', 'omnia-fault'] as const;

/** So many events stay in the list. */
const KEPT = 50;

const files = import.meta.glob<Example>('../schemas/cigo/examples/*.json', { import: 'default' });
const examples = new Map(Object.entries(files).map(([file, load]) => [file.replace(/^.*\/|\.json$/g, ''), load]));

function part<T extends HTMLElement>(selector: string, kind: new () => T): T {
  const found = document.querySelector(selector);
  if (!(found instanceof kind)) throw new Error(`the page has lost ${selector}`);
  return found;
}

const form = part('cigo-form', OmniaForm);
const outcome = part('#outcome', HTMLElement);
const choice = part('#example', HTMLSelectElement);
const today = part('#today', HTMLInputElement);
const language = part('#language', HTMLSelectElement);
const mode = part('#mode', HTMLSelectElement);
const access = part('#access', HTMLSelectElement);
const theme = part('#theme', HTMLSelectElement);

/** Shows an example application on the day it was made for, or the empty form on today's. */
async function show(name: string): Promise<void> {
  const example = await examples.get(name)?.();
  today.value = example?.today ?? '';
  form.today = example?.today ?? null;
  form.context = ACCESS[access.value] ?? example?.context ?? null;
  form.data = example?.data ?? {};
  outcome.textContent = example
    ? `Oggi vale il ${new Intl.DateTimeFormat('it', { dateStyle: 'long', timeZone: 'UTC' }).format(new Date(example.today))}.`
    : '';
}

for (const [name, load] of examples) {
  const option = new Option(name, name);
  choice.append(option);
  void load().then(({ title }) => (option.textContent = `${name} – ${title}`));
}

/** Does what a control of the page says, now and whenever it changes; its first value may come from the address. */
function follow(control: HTMLInputElement | HTMLSelectElement, act: (value: string) => void): void {
  control.addEventListener('change', () => act(control.value));
  const asked = new URLSearchParams(location.search).get(control.id);
  if (asked === null) return;
  control.value = asked;
  act(control.value);
}

follow(access, (value) => (form.context = ACCESS[value] ?? null));
follow(choice, (value) => void show(value));
follow(today, (value) => (form.today = value === '' ? null : value));
follow(language, (value) => (form.lang = value));
follow(mode, (value) => form.setAttribute('mode', value));
follow(theme, (value) => (document.documentElement.dataset['theme'] = value));
const step = new URLSearchParams(location.search).get('step');
if (step !== null) form.step = step;
new MutationObserver(() => (mode.value = form.mode)).observe(form, { attributeFilter: ['mode'] });

let heard = 0;
for (const name of EVENTS) form.addEventListener(name, (event) => log(name, event));

/** Lists an event with what it says, newest first. None of them carries an answer, but the request to send: its data stay out. */
function log(name: string, event: Event): void {
  const { path, step: id, message } = event as Partial<Record<'path' | 'step' | 'message', string | null>>;
  const said = [path, id, message].filter((text) => text !== undefined && text !== null && text !== '').join(' ');
  const line = document.createElement('li');
  line.textContent = `${name} ${said}`.trim();
  const list = part('#events', HTMLElement);
  list.prepend(line);
  list.children[KEPT]?.remove();
  heard += 1;
  part('#count', HTMLElement).textContent = `(${heard})`;
}

form.addEventListener('omnia-submit', (event) => {
  event.preventDefault();
  outcome.textContent =
    'La domanda è completa. Questa pagina di prova non la invia: la riceve il portale che ospita il modulo.';
});
