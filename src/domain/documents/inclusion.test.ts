import { describe, expect, it } from 'vitest';
import { partsCode, partsOf, partsOfCode, usualParts, type DocumentKind } from './inclusion.ts';

// The keys of the record.
const kinds = Object.keys(partsOf) as readonly DocumentKind[];

describe.each(kinds)('what is included in the %s', (kind) => {
  it('has a code of its own for every choice, which leads back to it', () => {
    const codes = new Set<string>();
    for (let bits = 0; bits < 2 ** partsOf[kind].length; bits += 1) {
      const included = new Set(partsOf[kind].filter((_, index) => Math.floor(bits / 2 ** index) % 2 === 1));
      const code = partsCode(kind, included);
      // What the address of a print page may hold.
      expect(code).toMatch(/^[a-z-]+$/);
      expect(partsOfCode(kind, code)).toEqual(included);
      codes.add(code);
    }
    expect(codes.size).toBe(2 ** partsOf[kind].length);
  });
});

it('leaves out notes to oneself, closing pull and others’ names, unless the manager says otherwise', () => {
  expect(partsCode('plan', usualParts.plan)).toBe('obstacle-history');
  expect(partsCode('assessment', usualParts.assessment)).toBe('evidence-words');
  expect(partsCode('held', usualParts.held)).toBe('none');
  expect(partsCode('person-plan', usualParts['person-plan'])).toBe('history');
  expect(partsCode('coaching-log', usualParts['coaching-log'])).toBe('talks');
});

it.each(['', 'notes-', 'notes-notes', 'none-notes', 'words', 'notes-secrets'])('“%s” is no code', (code) => {
  expect(partsOfCode('plan', code)).toBeNull();
});
