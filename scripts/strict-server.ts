// A static server with the policy a careful portal sends: what works here works anywhere. For tests and screenshots.
import { readFile } from 'node:fs/promises';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import path from 'node:path';

/** The policy under which the product must work without a single violation. */
export const STRICT_POLICY =
  "default-src 'none'; script-src 'self'; style-src 'self'; connect-src 'self'; img-src 'self'; font-src 'self'; require-trusted-types-for 'script'";

const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.svg': 'image/svg+xml',
};

/** A running server. */
export interface StrictServer {
  readonly origin: string;
  close(): Promise<void>;
}

/**
 * Serves a folder on a free local port.
 * @param pages extra pages by path ("/test.html"), for tests that need a document of their own
 * @param receiver answers what is posted, whatever the path, from the same origin
 */
export async function serveStrictly(folder: string, pages: Readonly<Record<string, string>> = {}, receiver?: Server): Promise<StrictServer> {
  const root = path.resolve(folder);
  const server = createServer((request, response) => {
    if (request.method === 'POST' && receiver) return void receiver.emit('request', request, response);
    const asked = path.posix.normalize(new URL(request.url ?? '/', 'http://localhost').pathname);
    const name = asked.endsWith('/') ? `${asked}index.html` : asked;
    const headers = { 'content-type': TYPES[path.extname(name)] ?? 'application/octet-stream', 'content-security-policy': STRICT_POLICY, 'x-content-type-options': 'nosniff' };
    const page = pages[name];
    if (page !== undefined) return void response.writeHead(200, headers).end(page);
    readFile(path.join(root, name)).then(
      (body) => response.writeHead(200, headers).end(body),
      () => response.writeHead(404, headers).end(),
    );
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    origin: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    close: () =>
      new Promise((resolve, reject) => {
        server.close((error) => (error ? reject(error) : resolve()));
        // Browsers open connections ahead and ask nothing over them: those would be waited for.
        server.closeAllConnections();
      }),
  };
}
