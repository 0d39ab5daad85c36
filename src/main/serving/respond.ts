import { readFile, realpath } from 'node:fs/promises';
import { extname, join, sep } from 'node:path';
import { newNonce, noncePlaceholder, securityHeaders } from './security-headers.ts';

export interface Answer {
  readonly status: number;
  readonly headers: Record<string, string>;
  readonly body: Uint8Array<ArrayBuffer>;
}

/** What the built renderer consists of. Anything else is not handed out, source maps included. */
const contentTypes: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.woff': 'font/woff',
  '.woff2': 'font/woff2',
};

/** The worker that makes a key of a passphrase: nothing else runs WebAssembly, the page least of all. */
const wasmWorker = /^\/assets\/derive-key\.worker-[\w-]+\.js$/;

/**
 * Answers a request for the built renderer in `root`: the scheme handler of the desktop and the server of the
 * browser edition alike. Never leaves `root`; a page gets a fresh nonce.
 */
export async function respondTo(root: string, method: string, pathname: string): Promise<Answer> {
  const nonce = newNonce();
  const headers = securityHeaders(nonce, wasmWorker.test(pathname) ? 'wasm' : 'nothing');
  if (method !== 'GET' && method !== 'HEAD')
    return plain(405, 'Only GET and HEAD.', { ...headers, allow: 'GET, HEAD' });
  const file = await findFile(root, pathname === '/' ? '/index.html' : pathname);
  if (file === undefined) return plain(404, 'Not found.', headers);
  const bytes = await readFile(file.path);
  const isPage = file.extension === '.html';
  const body = isPage ? Buffer.from(bytes.toString('utf8').replaceAll(noncePlaceholder, nonce)) : bytes;
  return {
    status: 200,
    headers: {
      ...headers,
      'content-type': file.contentType,
      // Names of built assets carry a hash of their content.
      'cache-control': pathname.startsWith('/assets/') ? 'public, max-age=31536000, immutable' : 'no-store',
    },
    body: method === 'HEAD' ? new Uint8Array() : new Uint8Array(body),
  };
}

interface Found {
  readonly path: string;
  readonly extension: string;
  readonly contentType: string;
}

async function findFile(root: string, pathname: string): Promise<Found | undefined> {
  let decoded: string;
  try {
    decoded = decodeURIComponent(pathname);
  } catch {
    return undefined;
  }
  if (!/^\/[\w./-]+$/.test(decoded) || decoded.includes('..')) return undefined;
  const extension = extname(decoded);
  const contentType = contentTypes[extension];
  if (contentType === undefined) return undefined;
  try {
    const base = await realpath(root);
    const path = await realpath(join(base, decoded));
    return path.startsWith(base + sep) ? { path, extension, contentType } : undefined;
  } catch {
    return undefined;
  }
}

function plain(status: number, text: string, headers: Record<string, string>): Answer {
  return {
    status,
    headers: { ...headers, 'content-type': 'text/plain; charset=utf-8', 'cache-control': 'no-store' },
    body: new TextEncoder().encode(text),
  };
}
