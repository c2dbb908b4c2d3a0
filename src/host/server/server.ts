import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { type AddressInfo } from 'node:net';
import { dirname, join } from 'node:path';
import sirv from 'sirv';

export interface ServerOptions {
  /** 0 for any free port. */
  readonly port: number;
  /** Folder of the project. */
  readonly root: string;
  /** Folder of the built add-in, if not `dist`. */
  readonly addIn?: string;
  /** Path under which its manifest says it is served, if not `/`. */
  readonly addInPath?: string;
}

export interface RunningServer {
  readonly address: string;
  readonly close: () => Promise<void>;
}

type Handler = ReturnType<typeof sirv>;

/**
 * Serves the host's page, the built add-in and Microsoft's office.js, to this machine only. Throws what
 * `server.listen` throws (EADDRINUSE when the port is taken).
 */
export async function startServer(options: ServerOptions): Promise<RunningServer> {
  const folder = (path: string) => sirv(path, { dev: true, etag: true });
  const office = join(dirname(require.resolve('@microsoft/office-js/package.json')), 'dist');
  const addIn = folder(options.addIn ?? join(options.root, 'dist'));
  const routes: readonly (readonly [string, Handler])[] = [
    ['/host/', folder(join(options.root, 'dist-host'))],
    ['/office-js/', folder(office)],
    ...[options.addInPath ?? '/', '/'].map(path => [path, addIn] as const),
  ];
  const server = createServer((request, response) => answer(routes, request, response));
  await listen(server, options.port);
  const { port } = server.address() as AddressInfo;
  return { address: `http://localhost:${port}/`, close: () => close(server) };
}

function answer(
  routes: readonly (readonly [string, Handler])[],
  request: IncomingMessage,
  response: ServerResponse,
): void {
  const url = rewrite(request.url ?? '/');
  const route = routes.find(([prefix]) => url.startsWith(prefix));
  const notFound = () => {
    response.statusCode = 404;
    response.end();
  };
  if (!route) {
    notFound();
    return;
  }
  const [prefix, handler] = route;
  request.url = url.slice(prefix.length - 1);
  handler(request, response, notFound);
}

/** The host's page and its service worker live at the root: the worker serves only what is below it. */
function rewrite(url: string): string {
  const [path = '/'] = url.split('?');
  if (path === '/') return '/host/index.html';
  return path === '/serviceWorker.js' ? '/host/serviceWorker.js' : url;
}

function listen(server: Server, port: number): Promise<void> {
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, 'localhost', () => resolve());
  });
}

function close(server: Server): Promise<void> {
  return new Promise(resolve => {
    server.close(() => resolve());
    server.closeAllConnections();
  });
}
