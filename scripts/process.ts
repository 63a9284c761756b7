// Runs another command of the house. In: the name of an npm script. Out: its exit code; its words go where ours go.
import { spawnSync } from 'node:child_process';

/** Runs `npm run <script>` and waits for it. */
export function npmRun(script: string, args: readonly string[] = []): number {
  const line = ['npm', 'run', '--silent', script, ...(args.length ? ['--', ...args] : [])].join(' ');
  return spawnSync(line, { shell: true, stdio: 'inherit' }).status ?? 1;
}
