// Ours, used as an integrator would: the published module, one tag defined from a bundled form, `.data` set once.
import { defineForm } from 'bench:omnia-forms';
import { validators } from 'bench:validators';
import type { Mount } from './contract.js';

const mount: Mount = async (place, { form, data }) => {
  defineForm('bench-form', { form, validators });
  const element = document.createElement('bench-form') as HTMLElement & {
    data: unknown;
    updateComplete?: Promise<unknown>;
  };
  place.append(element);
  element.data = data;
  await element.updateComplete;
  // A table comes in a part of its own: until its rows are there, the form is not drawn.
  const hasRows = Object.values(form.properties ?? {}).some(({ items }) => items);
  while (hasRows && !element.shadowRoot?.querySelector('tbody tr')) await frame();
};

const frame = (): Promise<number> => new Promise(requestAnimationFrame);

window.benchMount = mount;
window.benchOpen = async () => {
  const element = document.querySelector('bench-form');
  element?.shadowRoot?.querySelector<HTMLElement>('tbody button[aria-expanded="false"]')?.click();
  await (element as { updateComplete?: Promise<unknown> } | null)?.updateComplete;
};
