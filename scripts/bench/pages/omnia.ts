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
};

window.benchMount = mount;
