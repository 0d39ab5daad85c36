import { createServer, type IncomingMessage, type Server } from 'node:http';
import { setTimeout as delay } from 'node:timers/promises';
import { respondTo, type Answer } from '#main/serving/respond.ts';
import { newNonce, securityHeaders } from '#main/serving/security-headers.ts';
import { browserHost, browserPort } from '#shared/origins.ts';

/** By this a second start tells our server from something else on the port. */
const identityPath = '/.well-known/managers-workbook';
const identity = 'managers-workbook';

/** Longer than any browser keeps an idle connection. Milliseconds. */
const keepAlive = 10 * 60_000;

export type ServeResult =
  | { readonly kind: 'serving'; readonly server: Server }
  /** This app serves there already, in that version. */
  | { readonly kind: 'already serving'; readonly version: string }
  /** Something else has the port. */
  | { readonly kind: 'port taken' };

/**
 * Serves the built renderer in `root` on 127.0.0.1 at its one port. The origin names the database, so there is never
 * another port, and a request under another name (`localhost`, or one that was rebound to this address) is refused.
 * @throws what listening throws, other than a taken port
 */
export async function serveBrowserEdition(
  root: string,
  version: string,
  port = browserPort,
): Promise<ServeResult> {
  const server = createServer((request, response) => {
    void answer(request, { root, version, host: `${browserHost}:${port}` })
      .catch(() => plain(500, 'The page could not be read.'))
      .then(({ status, headers, body }) => response.writeHead(status, headers).end(body));
  });
  // A browser uses a connection again for five minutes; one that is closed as it does fails a request.
  server.keepAliveTimeout = keepAlive;
  for (let attempt = 1; ; attempt += 1) {
    try {
      await listen(server, port);
      return { kind: 'serving', server };
    } catch (error) {
      // EACCES: Windows has set the port aside for something else.
      const code = error instanceof Error && 'code' in error ? error.code : undefined;
      if (code === 'EACCES') return { kind: 'port taken' };
      if (code !== 'EADDRINUSE') throw error;
      const other = await whoServes(port);
      if (other !== 'nobody') return other;
      if (attempt === 10) return { kind: 'port taken' };
      // Whoever had it has just ended: the port is about to be free.
      await delay(200);
    }
  }
}

interface Site {
  readonly root: string;
  readonly version: string;
  readonly host: string;
}

async function answer({ headers, method = 'GET', url = '' }: IncomingMessage, site: Site): Promise<Answer> {
  if (headers.host !== site.host) return plain(421, `This address answers to ${site.host} only.`);
  // A request target may also be a whole address, or one that starts with two slashes.
  const target = URL.canParse(url, `http://${site.host}`) ? new URL(url, `http://${site.host}`) : undefined;
  if (target?.host !== site.host) return plain(400, 'Bad request.');
  if (target.pathname !== identityPath) return respondTo(site.root, method, target.pathname);
  return plain(
    200,
    JSON.stringify({ app: identity, version: site.version, pid: process.pid }),
    'application/json',
  );
}

const plain = (status: number, text: string, contentType = 'text/plain'): Answer => ({
  status,
  headers: {
    ...securityHeaders(newNonce()),
    'content-type': `${contentType}; charset=utf-8`,
    'cache-control': 'no-store',
  },
  body: new TextEncoder().encode(text),
});

function listen(server: Server, port: number): Promise<void> {
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, browserHost, () => {
      server.off('error', reject);
      resolve();
    });
  });
}

async function whoServes(port: number): Promise<Exclude<ServeResult, { kind: 'serving' }> | 'nobody'> {
  try {
    const response = await fetch(`http://${browserHost}:${port}${identityPath}`, {
      redirect: 'error',
      signal: AbortSignal.timeout(3000),
    });
    const body: unknown = await response.json();
    const isOurs = typeof body === 'object' && body !== null && 'app' in body && body.app === identity;
    if (!isOurs) return { kind: 'port taken' };
    return { kind: 'already serving', version: 'version' in body ? String(body.version) : 'unknown' };
  } catch (error) {
    const cause = error instanceof Error ? error.cause : undefined;
    const isRefused = cause instanceof Error && 'code' in cause && cause.code === 'ECONNREFUSED';
    return isRefused ? 'nobody' : { kind: 'port taken' };
  }
}
