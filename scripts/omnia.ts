// `npm run -s omnia -- <command> …`: the forms from the command line; scripts/omnia/ has one file a command.
// In: arguments, standard input. Out: a report; exit code 0 all well, 1 something does not hold, 2 it could not be asked.
import { run } from './omnia/run.js';

// Whoever reads may stop reading (`| head`): nothing is left to say then.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EPIPE') throw error;
  process.exit(0);
});

process.exitCode = await run(process.argv.slice(2), {
  input: process.stdin as AsyncIterable<Uint8Array>,
  output: process.stdout,
  errors: process.stderr,
});
