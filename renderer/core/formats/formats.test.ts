// Behaviour of every format: a table of what has it and what has not.
import { expect, test } from 'vitest';
import { formats } from './index.js';

const long = (length: number): string => 'a'.repeat(length);

const table: Readonly<Record<string, { readonly valid: readonly string[]; readonly wrong: readonly string[] }>> = {
  date: {
    valid: ['2026-11-09', '2028-02-29', '0001-01-01', '9999-12-31'],
    wrong: [
      '2026-02-30',
      '2026-02-29',
      '1900-02-29',
      '9/11/2026',
      '2026-1-1',
      '2026-11-09T00:00:00Z',
      ' 2026-11-09',
      '2026-11-09\n',
      '২০২৬-১১-০৯',
    ],
  },
  email: {
    valid: [
      'mario.rossi@example.it',
      'a@b.co',
      'rossi+cigo@pec.example.it',
      "o'neil_x-1@sub.example-site.com",
      'te~st@example.com',
      '~test@example.com',
      'a@xn--bcher-kva.xn--p1ai',
      `${long(64)}@example.it`,
      `a@${long(63)}.it`,
      '1@2.3com',
    ],
    wrong: [
      'mario.rossi',
      '@example.it',
      'mario@',
      'mario@example',
      'mario@@example.it',
      'a@b@example.it',
      '.mario@example.it',
      'mario.@example.it',
      'ma..rio@example.it',
      'mario rossi@example.it',
      'mario@exa mple.it',
      'mario@-example.it',
      'mario@example-.it',
      'mario@example..it',
      'mario@.it',
      'mario@example.it.',
      'mario@example.i',
      'mario@127.0.0.1',
      'mario@[127.0.0.1]',
      '"mario"@example.it',
      'mario@exa_mple.it',
      'josé@example.it',
      'mario@example.it ',
      ' mario@example.it',
      'mario@example.it\n',
      'Mario <mario@example.it>',
      'a@b.it,c@d.it',
      `${long(65)}@example.it`,
      `a@${long(64)}.it`,
      `${long(60)}@${`${long(60)}.`.repeat(4)}it`,
      '',
      '@',
      `${'a.'.repeat(100_000)}@example.it`,
      'a@' + 'b-'.repeat(100_000),
    ],
  },
  'codice-fiscale': {
    valid: [
      'RSSMRA85T10A562S',
      'BBNLPA80B02L781R',
      'CLTRGR75D14L117R',
      'CMPLTR98D70C351Q',
      'RSSMRA85T10A56NH',
      'RSSMRAURTMLARSNL', // omocodia, one and seven digits
      'RSSMRA85T00A562R',
      'RSSMRA85T99A562U',
      'RSSMRA85T41Z404N', // the day is not judged
    ],
    wrong: [
      'rssmra85t10a562s',
      'RSSMRA85T10A562T',
      'RSSMRA85T10A562',
      'RSSMRA85T10A562SX',
      ' RSSMRA85T10A562S',
      'RSSMRA85T10A562S ',
      'RSSMRA85T10A562S\n',
      'RSSMRA85F10A562S',
      'RSSMRA85T10A5625',
      'RSSMRA8AT10A562S',
      'RSSMRA85T10A56NS',
      '12345678903',
      '',
    ],
  },
  'partita-iva': {
    valid: ['12345678903', '00743110157'],
    wrong: [
      '12345678901',
      '00743110158',
      '00000000000',
      '1234567890',
      '123456789030',
      'IT12345678903',
      '12345678903 ',
      '1234567890a',
      '21345678903',
      '',
    ],
  },
  iban: {
    valid: [
      'IT60X0542811101000000123456',
      'GB82WEST12345698765432',
      'DE89370400440532013000',
      'NO9386011117947',
      'MT84MALT011000012345MTLCAST001S',
      'SM86U0322509800000000270100',
    ],
    wrong: [
      'IT60X0542811101000000123457',
      'IT60X0542811101000000124356',
      'it60x0542811101000000123456',
      'IT60 X054 2811 1010 0000 0123 456',
      'IT60X054281110100000012345',
      'IT60',
      'X0542811101000000123456',
      'IT60X0542811101000000123456 ',
      `IT60X05428111010000001234560000000000`,
      '',
    ],
  },
  cap: { valid: ['40121', '00100'], wrong: ['4012', '401211', '4012A', ' 40121', '40121\n', '٤٠١٢١', ''] },
  'codice-belfiore': {
    valid: ['A944', 'Z404'],
    wrong: ['A94', 'A9444', 'a944', '9444', 'AA44', ' A944', 'A944\n', 'A٩٤٤', ''],
  },
};

test('the formats are exactly these', () => {
  expect([...formats.keys()].sort()).toEqual(Object.keys(table).sort());
});

const cases = Object.entries(table).flatMap(([name, { valid, wrong }]) => [
  ...valid.map((text) => [name, text, true] as const),
  ...wrong.map((text) => [name, text, false] as const),
]);

test.each(cases.map(([name, text, expected]) => [name, text.slice(0, 40), expected, text] as const))(
  '%s %j: %s',
  (name, _shown, expected, text) => {
    expect(formats.get(name)?.test(text)).toBe(expected);
  },
);

test('check digits that only look right by remainder are refused in an iban', () => {
  // 97 and 00, 98 and 01, 99 and 02 leave the same remainder; ISO 7064 makes 02 to 98.
  const iban = formats.get('iban');
  const withCheck = (check: string, account: string): string => `GB${check}WEST${account}`;
  const accounts = Array.from({ length: 300 }, (_, index) => String(12345600000000 + index));
  const madeBy = (check: string): string | undefined =>
    accounts.find((account) => iban?.test(withCheck(check, account)));
  for (const [made, alias] of [
    ['97', '00'],
    ['98', '01'],
    ['02', '99'],
  ] as const) {
    const account = madeBy(made);
    expect(account, made).toBeDefined();
    expect(iban?.test(withCheck(alias, account ?? ''))).toBe(false);
  }
});

test('one wrong or two swapped characters are noticed', () => {
  const iban = 'IT60X0542811101000000123456';
  for (let at = 0; at < iban.length; at++) {
    const wrong = iban.slice(0, at) + (iban.charAt(at) === '7' ? '8' : '7') + iban.slice(at + 1);
    expect(formats.get('iban')?.test(wrong), wrong).toBe(false);
  }
  const partitaIva = '12345678903';
  for (let at = 0; at < partitaIva.length; at++) {
    const wrong = partitaIva.slice(0, at) + String((Number(partitaIva.charAt(at)) + 3) % 10) + partitaIva.slice(at + 1);
    expect(formats.get('partita-iva')?.test(wrong), wrong).toBe(false);
  }
});
