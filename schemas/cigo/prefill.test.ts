// What the page knows fills the form in: identity, delega, company, unit. The data of a unit follow its code.
import { expect, test } from 'vitest';
import { get } from '../../renderer/core/pointer.js';
import { initialState, update } from '../../renderer/core/update.js';
import { loadEngine } from '../../scripts/omnia/load.js';

const { engine } = await loadEngine(import.meta.dirname);

const sede = {
  indirizzo: 'Via dei Campioni 12',
  cap: '40127',
  comune: 'Bologna',
  codiceCatastale: 'A944',
  provincia: 'BO',
};
const stabilimento = {
  codice: '1',
  denominazione: 'Stabilimento',
  tipo: 'STABILIMENTO',
  indirizzo: sede,
  lavoratoriInForza: 38,
  giorniSettimana: 5,
};
const filiale = {
  codice: '2',
  denominazione: 'Filiale',
  tipo: 'FILIALE',
  indirizzo: { ...sede, cap: '40128' },
  lavoratoriInForza: 4,
  giorniSettimana: 6,
};
const context = {
  identita: {
    metodo: 'SPID',
    livello: 2,
    codiceFiscale: 'RSSMRA85T10A562S',
    cognome: 'Rossi',
    nome: 'Mario',
    email: 'rossi@impresa.example',
  },
  delega: { presente: true, dataDecorrenza: '2024-01-01' },
  impresa: {
    denominazione: 'Meccanica Campione S.r.l.',
    codiceFiscale: '99999010376',
    matricolaInps: '9901000001',
    settoreArt10: 'A',
    numeroDipendenti: 42,
    sedeLegale: sede,
  },
  oreAutorizzateBiennio: 1400,
};

test('identity and company are known; a delega only counts for who needs one', () => {
  const employer = initialState(engine, { today: '2026-11-16', context });
  expect(employer.data).toMatchObject({
    richiedente: { codiceFiscale: 'RSSMRA85T10A562S', cognome: 'Rossi', nome: 'Mario', email: 'rossi@impresa.example' },
    datoreLavoro: context.impresa,
    prestazione: { tipo: 'CIGO' },
    storicoCig: { oreAutorizzateBiennio: 1400 },
  });
  expect(get(employer.data, '/richiedente/delega')).toBeUndefined();
  const agent = update(engine, employer, { type: 'edit', path: '/richiedente/ruolo', raw: 'INTERMEDIARIO' });
  expect(get(agent.data, '/richiedente/delega')).toEqual(context.delega);
});

test('the only unit is chosen; among several the code chooses', () => {
  const alone = initialState(engine, { today: '2026-11-16', context: { ...context, unitaProduttive: [stabilimento] } });
  expect(alone.data['unitaProduttiva']).toEqual(stabilimento);
  const several = initialState(engine, {
    today: '2026-11-16',
    context: { ...context, unitaProduttive: [stabilimento, filiale] },
  });
  expect(several.data['unitaProduttiva']).toBeUndefined();
  const second = update(engine, several, { type: 'edit', path: '/unitaProduttiva/codice', raw: '2' });
  expect(second.data['unitaProduttiva']).toEqual(filiale);
  const unknown = update(engine, second, { type: 'edit', path: '/unitaProduttiva/codice', raw: '9' });
  expect(unknown.data['unitaProduttiva']).toEqual({ codice: '9' });
});
