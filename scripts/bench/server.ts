// Serves the built pages on a free local port and keeps count of the script bytes that each page loads.
import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join, normalize } from 'node:path';
import { gzipSync } from 'node:zlib';
import { PUBLISHED } from './pages.js';

/** KiB of scripts, gzipped. */
export interface ScriptSize {
  readonly all: number;
  /** The part that is our published module, which is one file; what it loads later is counted in `all`. */
  readonly published: number;
}

/** A running server. */
export interface Site {
  readonly origin: string;
  /** The scripts served since the last call. */
  readonly takeScriptSize: () => ScriptSize;
  close(): Promise<void>;
}

const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html',
  '.js': 'text/javascript',
  '.css': 'text/css',
  '.json': 'application/json',
};

/** Serves `folder` on 127.0.0.1. */
export async function serve(folder: string): Promise<Site> {
  const scripts = new Map<string, number>();
  const server = createServer((request, response) => {
    const path = normalize(new URL(request.url ?? '/', 'http://localhost').pathname);
    const name = path.endsWith('/') ? `${path}index.html` : path;
    readFile(join(folder, name)).then(
      (body) => {
        if (extname(name) === '.js') scripts.set(name, gzipSync(body, { level: 9 }).length);
        response.writeHead(200, { 'content-type': TYPES[extname(name)] ?? 'application/octet-stream' }).end(body);
      },
      () => response.writeHead(404).end(),
    );
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    origin: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    takeScriptSize: () => {
      const size = (names: readonly string[]): number =>
        names.reduce((sum, name) => sum + (scripts.get(name) ?? 0), 0) / 1024;
      const names = [...scripts.keys()];
      const sizes = { all: size(names), published: size(names.filter((name) => name === PUBLISHED.url + PUBLISHED.module)) };
      scripts.clear();
      return sizes;
    },
    close: () =>
      new Promise((resolve, reject) => {
        server.close((error) => (error ? reject(error) : resolve()));
        server.closeAllConnections();
      }),
  };
}
