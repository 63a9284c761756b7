// The floor: the vanilla page with nothing that listens. What the browser alone spends on a key.
import type { Mount } from './contract.js';
import { draw } from './vanilla-form.js';

const mount: Mount = (place, { form, data }) => {
  const element = document.createElement('form');
  place.append(element);
  element.append(draw(form, data, '', { fields: new Map(), blocks: new Map() }));
};

window.benchMount = mount;
