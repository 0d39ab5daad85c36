import { afterEach, expect, it, vi } from 'vitest';
import { argon2 } from './argon2.ts';
import type { Kdf } from './derive-key.ts';

const kdf = (given: Partial<Kdf> = {}): Kdf => ({
  name: 'argon2id',
  memory: 19 * 1024,
  passes: 2,
  lanes: 1,
  salt: btoa('sixteen bytes ok'),
  ...given,
});

afterEach(() => vi.unstubAllGlobals());

it.each([kdf(), kdf({ passes: 3, memory: 20_000 }), kdf({ lanes: 4, salt: btoa('another sixteen!') })])(
  'gives the same key with and without WebAssembly: %o',
  async (one) => {
    const fast = await argon2('häfen lemon quiet ladder', one);
    vi.stubGlobal('WebAssembly', undefined);
    const slow = await argon2('häfen lemon quiet ladder', one);
    expect(fast).toHaveLength(32);
    expect(slow).toEqual(fast);
  },
);

it('gives another key for another passphrase, salt, or cost', async () => {
  const keys = await Promise.all([
    argon2('harbor', kdf()),
    argon2('harbour', kdf()),
    argon2('harbor', kdf({ salt: btoa('another sixteen!') })),
    argon2('harbor', kdf({ passes: 3 })),
  ]);
  expect(new Set(keys.map(String)).size).toBe(4);
});
