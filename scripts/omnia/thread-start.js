// Where a thread begins: it does not inherit the loader that reads TypeScript in the main thread.
// In: nothing. Out: thread.ts runs.
import { register } from 'tsx/esm/api';

register();
await import('./thread.ts');
