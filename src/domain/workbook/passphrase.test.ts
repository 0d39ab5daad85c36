import { expect, it } from 'vitest';
import { strengthOf } from './passphrase.ts';

it('counts characters and nothing else', () => {
  expect(strengthOf('')).toEqual({ kind: 'short', missing: 12 });
  expect(strengthOf('Passw0rd!')).toEqual({ kind: 'short', missing: 3 });
  expect(strengthOf('            ')).toEqual({ kind: 'short', missing: 12 });
  expect(strengthOf('plainletters')).toEqual({ kind: 'enough' });
  expect(strengthOf('harbor lemon quiet ladder')).toEqual({ kind: 'strong' });
});

it('counts what one sees: composed or not, and beyond the basic plane', () => {
  expect(strengthOf('é'.normalize('NFD').repeat(12))).toEqual({ kind: 'enough' });
  expect(strengthOf('𝒜'.repeat(11))).toEqual({ kind: 'short', missing: 1 });
});
