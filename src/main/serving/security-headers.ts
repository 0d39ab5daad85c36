import { randomBytes } from 'node:crypto';

/** The word that the build leaves in the page where the nonce goes (`html.cspNonce` in the Vite config). */
export const noncePlaceholder = '__CSP_NONCE__';

export const newNonce = (): string => randomBytes(16).toString('base64');

/** What a file may do beyond the others: `wasm`, compile WebAssembly that it brings along. */
export type Allowance = 'wasm' | 'nothing';

/** The same on both hosts. Styles that Mantine adds at run time carry the nonce; nothing is allowed inline. */
export function contentSecurityPolicy(nonce: string, allowed: Allowance): string {
  return [
    "default-src 'none'",
    // Compiles what the script holds; it evaluates no text.
    allowed === 'wasm' ? "script-src 'self' 'wasm-unsafe-eval'" : "script-src 'self'",
    `style-src 'self' 'nonce-${nonce}'`,
    "font-src 'self'",
    "img-src 'self' data: blob:",
    "connect-src 'none'",
    "worker-src 'self'",
    "manifest-src 'self'",
    "base-uri 'none'",
    "form-action 'none'",
    "frame-ancestors 'none'",
    "object-src 'none'",
  ].join('; ');
}

/** Headers of every answer, on both hosts. */
export function securityHeaders(nonce: string, allowed: Allowance = 'nothing'): Record<string, string> {
  return {
    'content-security-policy': contentSecurityPolicy(nonce, allowed),
    'cross-origin-opener-policy': 'same-origin',
    'cross-origin-resource-policy': 'same-origin',
    'permissions-policy':
      'accelerometer=(), camera=(), display-capture=(), geolocation=(), gyroscope=(), hid=(), microphone=(), midi=(), payment=(), serial=(), usb=()',
    'referrer-policy': 'no-referrer',
    'x-content-type-options': 'nosniff',
    'x-frame-options': 'DENY',
  };
}
