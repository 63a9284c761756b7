// @rjsf/core as its manual sets it up for messages while typing: the Ajv validator, compiled in the page.
import Form from '@rjsf/core';
import validator from '@rjsf/validator-ajv8';
import { createElement } from 'react';
import { flushSync } from 'react-dom';
import { createRoot } from 'react-dom/client';
import type { Mount } from './contract.js';

const mount: Mount = (place, { schema, uiSchema, data }) => {
  const root = createRoot(place);
  const form = createElement(Form, {
    schema,
    uiSchema: { ...uiSchema, 'ui:submitButtonOptions': { norender: true } },
    formData: data,
    validator,
    liveValidate: 'onChange',
    showErrorList: false,
    noHtml5Validate: true,
  });
  flushSync(() => {
    root.render(form);
  });
};

window.benchMount = mount;
