import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { createServer, request, type Server } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, expect, it } from 'vitest';
import { serveBrowserEdition } from './browser-edition-server.ts';

/** Not the real port, so that the tests pass while the workbook is open. */
const port = 47_171;
let root = '';
const servers: Server[] = [];

beforeAll(async () => {
  root = await mkdtemp(join(tmpdir(), 'edition-'));
  await mkdir(join(root, 'assets'));
  await writeFile(join(root, 'index.html'), '<title>Workbook</title>');
});
afterAll(() => rm(root, { recursive: true }));
afterEach(async () => {
  for (const server of servers.splice(0)) {
    server.closeAllConnections();
    await new Promise((resolve) => server.close(resolve));
  }
});

async function serve(version = '1.2.3'): Promise<Awaited<ReturnType<typeof serveBrowserEdition>>> {
  const result = await serveBrowserEdition(root, version, port);
  if (result.kind === 'serving') servers.push(result.server);
  return result;
}

interface Reply {
  readonly status: number | undefined;
  readonly headers: Readonly<Record<string, unknown>>;
  readonly body: string;
}

/** Like `fetch`, which would not let the Host header be chosen. */
function get(path: string, host = `127.0.0.1:${port}`): Promise<Reply> {
  return new Promise((resolve, reject) => {
    request({ host: '127.0.0.1', port, path, headers: { host }, agent: false }, (response) => {
      let body = '';
      response.on('data', (chunk: Buffer) => (body += chunk.toString('utf8')));
      response.on('end', () => resolve({ status: response.statusCode, headers: response.headers, body }));
    })
      .on('error', reject)
      .end();
  });
}

it('serves the renderer with its security headers', async () => {
  await serve();
  const page = await get('/');
  expect(page.status).toBe(200);
  expect(page.body).toContain('Workbook');
  expect(page.headers['content-security-policy']).toContain("default-src 'none'");
});

it('keeps a connection longer than a browser keeps it idle', async () => {
  await serve();
  const page = await fetch(`http://127.0.0.1:${port}/`);
  await page.text();
  const seconds = Number(/timeout=(\d+)/.exec(page.headers.get('keep-alive') ?? '')?.[1]);
  expect(seconds).toBeGreaterThan(300);
});

it.each([`localhost:${port}`, '127.0.0.1', `evil.example:${port}`, `127.0.0.1:${port + 1}`])(
  'refuses a request for %s, because the origin names the database',
  async (host) => {
    await serve();
    const reply = await get('/', host);
    expect(reply.status).toBe(421);
    expect(reply.headers['x-content-type-options']).toBe('nosniff');
  },
);

it.each(['http://evil.example/', '//evil.example/'])('refuses the request target %s', async (target) => {
  await serve();
  expect((await get(target)).status).toBe(400);
});

it('listens on the loopback address only', async () => {
  const result = await serve();
  expect(result.kind === 'serving' && result.server.address()).toMatchObject({ address: '127.0.0.1', port });
});

it('a second start finds the first, and which version it is', async () => {
  await serve('1.2.3');
  expect(await serve('2.0.0')).toEqual({ kind: 'already serving', version: '1.2.3' });
});

it.each([
  ['answers with a page', () => 'hello'],
  ['answers with other JSON', () => '{"app":"something"}'],
])('a port that something else has is never exchanged for another: it %s', async (_what, body) => {
  const other = createServer((_request, response) => response.end(body()));
  servers.push(other);
  await new Promise<void>((resolve) => {
    other.listen(port, '127.0.0.1', resolve);
  });
  expect(await serve()).toEqual({ kind: 'port taken' });
});

it('waits for a port that is about to be free', async () => {
  const first = await serve();
  const second = serve();
  if (first.kind === 'serving') first.server.close();
  expect(['serving', 'already serving']).toContain((await second).kind);
});
