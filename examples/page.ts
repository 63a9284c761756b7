// A host page as an integrator would write it: one tag, its data set as a property, its events listened to.
import '../schemas/cigo/generated/cigo-form.js';
import type { OmniaForm } from '../renderer/host/index.js';
import type { JsonObject } from '../renderer/core/index.js';

interface Example {
  readonly title: string;
  readonly today: string;
  readonly data: JsonObject;
}

const files = import.meta.glob<Example>('../schemas/cigo/examples/*.json', { import: 'default' });
const examples = new Map(Object.entries(files).map(([file, load]) => [file.replace(/^.*\/|\.json$/g, ''), load]));

const form = document.querySelector<OmniaForm>('cigo-form');
const choice = document.querySelector<HTMLSelectElement>('#example');
const outcome = document.querySelector<HTMLElement>('#outcome');
if (!form || !choice || !outcome) throw new Error('the page has lost its parts');

/** Shows an example application on the day it was made for, or the empty form on today's. */
async function show(name: string): Promise<void> {
  const example = await examples.get(name)?.();
  if (!form || !outcome) return;
  form.today = example?.today ?? null;
  form.data = example?.data ?? {};
  outcome.textContent = example ? `Oggi vale il ${new Intl.DateTimeFormat('it', { dateStyle: 'long', timeZone: 'UTC' }).format(new Date(example.today))}.` : '';
}

for (const [name, load] of examples) {
  const option = new Option(name, name);
  choice.append(option);
  void load().then(({ title }) => (option.textContent = `${name} – ${title}`));
}

const asked = new URLSearchParams(location.search).get('example') ?? '';
if (examples.has(asked)) {
  choice.value = asked;
  void show(asked);
}
choice.addEventListener('change', () => void show(choice.value));

form.addEventListener('omnia-submit', (event) => {
  event.preventDefault();
  outcome.textContent = 'La domanda è completa. Questa pagina di prova non la invia: la riceve il portale che ospita il modulo.';
});
