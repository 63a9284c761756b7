// `npm run size`: what a page downloads first, and what comes later, against the limits in size.json (bytes, gzip -9).
// A limit is changed by hand, in the same commit as what needs it.
import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { firstLoad, gzipped, total, type Weight } from './size/first-load.js';

const kib = (bytes: number): string => `${(bytes / 1024).toFixed(1)} KiB`.padStart(10);
const row = (name: string, bytes: number, note = ''): void =>
  console.log(`${name.padEnd(44)}${kib(bytes)}  ${note}`.trimEnd());

const limits = Object.entries(JSON.parse(readFileSync('size.json', 'utf8')) as Record<string, number>);
const absent = limits.map(([entry]) => moduleOf(entry)).filter((entry) => !existsSync(entry));
if (absent.length > 0) {
  console.error(`Not built: ${absent.join(', ')}. Run \`npm run build\` first.`);
  process.exit(1);
}

/** "module + part": what a page has once that part has followed the module by itself. */
function moduleOf(entry: string): string {
  return entry.split(' + ')[0] ?? entry;
}

function weightsOf(entry: string): Weight[] {
  const [module = entry, ...parts] = entry.split(' + ');
  const prefixes = parts.map((part) => `${basename(module, '.js')}.${part}-`);
  const folder = dirname(module);
  const followed = readdirSync(folder).filter((name) => prefixes.some((prefix) => name.startsWith(prefix)));
  if (followed.length < parts.length) throw new Error(`${entry}: no such part in ${folder}`);
  const all = [module, ...followed.map((name) => join(folder, name))].flatMap((file) => firstLoad(file));
  return [...new Map(all.map((weight) => [weight.file, weight])).values()];
}

const first = new Set<string>();
let over = 0;
for (const [entry, limit] of limits) {
  const weights = weightsOf(entry);
  const bytes = total(weights);
  const fits = bytes <= limit;
  if (!fits) over += 1;
  row(
    entry,
    bytes,
    `of ${kib(limit).trim()}: ${fits ? `${String(limit - bytes)} bytes left` : `OVER by ${String(bytes - limit)} bytes`}`,
  );
  for (const { file, gzip } of weights) {
    first.add(file);
    if (weights.length > 1) row(`  ${basename(file)}`, gzip);
  }
}

const later = [...new Set(limits.map(([entry]) => dirname(moduleOf(entry))))].flatMap((folder) =>
  readdirSync(folder)
    .filter((name) => name.endsWith('.js') && !first.has(join(folder, name)))
    .map((name): Weight => ({ file: name, gzip: gzipped(readFileSync(join(folder, name), 'utf8')) })),
);
console.log(`\nloaded when first needed: ${later.length === 0 ? 'nothing' : ''}`.trimEnd());
for (const { file, gzip } of later) row(`  ${file}`, gzip);

if (over > 0) console.error(`\n${over} over the limit of size.json.`);
process.exitCode = over > 0 ? 1 : 0;
