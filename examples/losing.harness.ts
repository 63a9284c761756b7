// A network that loses what a test wants lost, between a page and the receiver of applications. In: the receiver. Out: a
// server to put in its place, and what it does to the next request.
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';

/** How a request is lost. */
export type Loss =
  /** The connection breaks while the request is on its way. */
  | 'uploading'
  /** The receiver has it; its answer never leaves. */
  | 'stored'
  /** Half of the answer arrives. */
  | 'answering';

type Pass = (request: IncomingMessage, response: ServerResponse) => void;

/** A receiver behind a network that can fail. */
export class Losing {
  /** What happens to the next request alone. */
  once: Loss | null = null;
  /** What happens to every request. A browser, too, tries some of them again by itself. */
  always: Loss | null = null;
  /** Requests that came, whole or not. */
  requests = 0;
  readonly server: Server;

  constructor(receiver: Server) {
    const pass: Pass = (request, response) => void receiver.emit('request', request, response);
    this.server = createServer((request, response) => {
      this.requests += 1;
      const loss = this.once ?? this.always;
      this.once = null;
      if (loss) WAYS[loss](request, response, pass);
      else pass(request, response);
    });
  }
}

const WAYS: Readonly<Record<Loss, (request: IncomingMessage, response: ServerResponse, pass: Pass) => void>> = {
  uploading: (request) => void request.once('data', () => request.destroy()),
  stored(request, response, pass) {
    response.end = () => {
      request.socket.destroy();
      return response;
    };
    pass(request, response);
  },
  answering(request, response, pass) {
    response.writeHead = () => response;
    response.end = (body?: unknown) => {
      const text = String(body);
      response.setHeader('content-type', 'application/json');
      response.setHeader('content-length', text.length);
      response.write(text.slice(0, text.length / 2), () => request.socket.destroy());
      return response;
    };
    pass(request, response);
  },
};
