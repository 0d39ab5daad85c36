import { expect, it } from 'vitest';
import { fingerprintText, readFingerprint } from './fingerprint-text.ts';

const fingerprint = 'fe7aacd1'.repeat(8);

it('a fingerprint is printed in groups, and typed back in any', () => {
  expect(fingerprintText(fingerprint)).toBe(Array(8).fill('fe7aacd1').join(' '));
  expect(readFingerprint(` ${fingerprintText(fingerprint).toUpperCase()}\n`)).toBe(fingerprint);
  expect(readFingerprint(fingerprint.replaceAll(/(.{4})/g, '$1-').slice(0, -1))).toBe(fingerprint);
});

it('what is too short or has other letters is none', () => {
  expect(readFingerprint(fingerprint.slice(1))).toBeNull();
  expect(readFingerprint(fingerprint.replace('f', 'g'))).toBeNull();
});
