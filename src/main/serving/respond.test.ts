import { mkdtemp, mkdir, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { respondTo } from './respond.ts';

let folder = '';
let root = '';

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'serving-'));
  root = join(folder, 'renderer');
  await mkdir(join(root, 'assets'), { recursive: true });
  await writeFile(
    join(root, 'index.html'),
    '<script nonce="__CSP_NONCE__"></script><link nonce="__CSP_NONCE__">',
  );
  await writeFile(join(root, 'assets', 'app-1a2b.js'), 'export {}');
  await writeFile(join(root, 'assets', 'app-1a2b.js.map'), '{}');
  await writeFile(join(root, 'assets', 'derive-key.worker-1a2b.js'), 'export {}');
  await writeFile(join(folder, 'secret.html'), 'secret');
  await symlink(join(folder, 'secret.html'), join(root, 'link.html'));
});

afterAll(() => rm(folder, { recursive: true }));

const textOf = (body: Uint8Array): string => new TextDecoder().decode(body);

describe('respondTo', () => {
  it('puts the policy’s nonce into the page, a new one each time', async () => {
    const [first, second] = await Promise.all([respondTo(root, 'GET', '/'), respondTo(root, 'GET', '/')]);
    const nonce = /'nonce-([^']+)'/.exec(first.headers['content-security-policy'] ?? '')?.[1] ?? '';
    expect(nonce.length).toBeGreaterThanOrEqual(22);
    expect(textOf(first.body).split(nonce)).toHaveLength(3);
    expect(textOf(first.body)).not.toContain('__CSP_NONCE__');
    expect(second.headers['content-security-policy']).not.toBe(first.headers['content-security-policy']);
    expect(first.headers['cache-control']).toBe('no-store');
  });

  it('allows nothing inline, nothing evaluated and no connection', async () => {
    const policy = (await respondTo(root, 'GET', '/')).headers['content-security-policy'] ?? '';
    expect(policy).toContain("default-src 'none'");
    expect(policy).toContain("connect-src 'none'");
    expect(policy).not.toMatch(/unsafe|https?:/);
  });

  it('allows WebAssembly to the worker that makes keys, and to nothing else', async () => {
    const policyOf = async (path: string): Promise<string> =>
      (await respondTo(root, 'GET', path)).headers['content-security-policy'] ?? '';
    expect(await policyOf('/assets/derive-key.worker-1a2b.js')).toContain(
      "script-src 'self' 'wasm-unsafe-eval';",
    );
    expect(await policyOf('/assets/app-1a2b.js')).toContain("script-src 'self';");
  });

  it('keeps hashed assets for a year', async () => {
    const asset = await respondTo(root, 'GET', '/assets/app-1a2b.js');
    expect(asset.status).toBe(200);
    expect(asset.headers['content-type']).toContain('text/javascript');
    expect(asset.headers['cache-control']).toContain('immutable');
  });

  it.each([
    '/../secret.html',
    '/%2e%2e/secret.html',
    '/..%2fsecret.html',
    '/..\\secret.html',
    '/%00',
    '/%',
    '/link.html',
    '/assets/app-1a2b.js.map',
    '/assets',
    '/nothing.html',
  ])('does not hand out %s', async (pathname) => {
    const answer = await respondTo(root, 'GET', pathname);
    expect(answer.status).toBe(404);
    expect(textOf(answer.body)).not.toContain('secret');
    expect(answer.headers['x-content-type-options']).toBe('nosniff');
  });

  it('refuses to be written to', async () => {
    expect((await respondTo(root, 'POST', '/')).status).toBe(405);
  });

  it('answers HEAD without a body', async () => {
    const answer = await respondTo(root, 'HEAD', '/');
    expect(answer.status).toBe(200);
    expect(answer.body).toHaveLength(0);
  });
});
