import { expect, test } from 'vitest';
import { omnia } from './command.harness.js';

test.each<[string, string[], string]>([
  ['an unknown command', ['chek'], 'no command "chek". Did you mean "check"?'],
  ['a command that every object has', ['constructor'], 'no command "constructor".'],
  ['an unknown option', ['check', 'f', 'a', '--tody', '2026-01-01'], 'no option "--tody". Did you mean "--today"?'],
  ['an unknown short option', ['check', 'f', 'a', '-x'], 'no option "-x".'],
  ['an option without its value', ['check', 'f', 'a', '--today'], '"--today" needs a value.'],
  ['an option whose value is another option', ['check', 'f', 'a', '--today', '--json'], '"--today" needs a value.'],
  ['a value where none goes', ['check', 'f', 'a', '--json=yes'], '"--json" takes no value.'],
  ['no form', ['check'], 'FORM is missing.'],
  ['no file', ['check', 'schemas/cigo'], 'FILE is missing.'],
  ['files and a stream', ['check', 'f', 'a', '--ndjson'], '"--ndjson" and FILE do not go together.'],
  ['two kinds of JSON', ['check', 'f', '--ndjson', '--json'], '"--ndjson" and "--json" do not go together.'],
  ['jobs for files', ['check', 'f', 'a', '--jobs', '2'], '"--jobs" goes with "--ndjson" only.'],
  ['jobs that are no number', ['check', 'f', '--ndjson', '--jobs', 'two'], 'not "two".'],
  ['no jobs at all', ['check', 'f', '--ndjson', '--jobs', '0'], 'not "0".'],
  [
    'a format that does not exist',
    ['lint', '--format', 'jsn'],
    '"--format" is stylish or json, not "jsn". Did you mean "json"?',
  ],
  ['two forms to test', ['test', 'a', 'b'], '"b" is one word too many.'],
  ['nothing to explain', ['explain'], 'ALERT is missing.'],
  ['nothing to explain it with', ['explain', 'R1'], '"--data FILE" is missing.'],
])('%s is refused with a way out', async (_name, args, sentence) => {
  const { code, output, errors } = await omnia(args);
  expect(errors).toContain(sentence);
  expect(errors).toMatch(/Try "omnia .*--help"\.\n$/);
  expect(code).toBe(2);
  expect(output).toBe('');
});

test.each(['check', 'lint', 'test', 'explain'])('omnia %s --help tells how it is used', async (command) => {
  const { code, output } = await omnia([command, '--help']);
  expect(output).toMatch(new RegExp(`^omnia ${command} `));
  expect(code).toBe(0);
});

test.each([[['--help']], [['-h']], [['help']]])('omnia %s lists the commands', async (args) => {
  const { code, output } = await omnia(args);
  expect(output).toContain('omnia check FORM FILE…');
  expect(code).toBe(0);
});

test('a day that the calendar does not have is refused before any file is read', async () => {
  const { code, errors } = await omnia(['check', 'nowhere', 'nothing.json', '--today', '2026-02-30']);
  expect(errors).toBe('"--today" is not a day of the calendar (YYYY-MM-DD): "2026-02-30".\n');
  expect(code).toBe(2);
});
