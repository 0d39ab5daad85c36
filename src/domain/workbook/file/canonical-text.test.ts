import fc from 'fast-check';
import { expect, it } from 'vitest';
import { canonicalText } from './canonical-text.ts';

it('is the same in whatever order the keys were written, and says the same as JSON does', () => {
  fc.assert(
    fc.property(fc.jsonValue({ maxDepth: 3, stringUnit: 'binary' }), (value) => {
      const text = canonicalText(value);
      expect(JSON.parse(text)).toEqual(JSON.parse(JSON.stringify(value)));
      expect(canonicalText(withKeysReversed(value))).toBe(text);
    }),
    { numRuns: 60 },
  );
});

it('sorts keys by their UTF-16 units, and writes numbers as ECMAScript does, as RFC 8785 has it', () => {
  // The example of the RFC, section 3.2.3.
  const keys = ['\u20ac', '\r', '\ufb33', '1', '\u{1f600}', '\u0080', '\u00f6'];
  const sorted = ['\r', '1', '\u0080', '\u00f6', '\u20ac', '\u{1f600}', '\ufb33'];
  const text = canonicalText(Object.fromEntries(keys.map((key) => [key, 0])));
  expect(text).toBe(`{${sorted.map((key) => `${JSON.stringify(key)}:0`).join(',')}}`);
  expect(canonicalText([333_333_333.333_333_3, 1e30, 4.5, 2e-3, -0, 1e-27])).toBe(
    '[333333333.3333333,1e+30,4.5,0.002,0,1e-27]',
  );
});

it('keeps letters as they were typed: an accent as a letter of its own is another text', () => {
  expect(canonicalText('Jos\u00e9')).not.toBe(canonicalText('Jose\u0301'));
});

it('leaves out what is undefined, as JSON does', () => {
  expect(canonicalText({ a: undefined, b: [1, { c: undefined }] })).toBe('{"b":[1,{}]}');
  expect(canonicalText({ 1: undefined, 2: { c: undefined } })).toBe('{"2":{}}');
});

function withKeysReversed(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(withKeysReversed);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value)
      .toReversed()
      .map(([key, one]) => [key, withKeysReversed(one)]),
  );
}

/** Some of them don't stay in an object where they are put. */
const key = fc.oneof(
  fc.constantFrom('9', '10', '-1', '__proto__', 'constructor', '', 'a', 'b', 'a\nb', 'b\na', '\n'),
  fc.string(),
);
const { value } = fc.letrec<{ value: unknown; list: unknown[]; fields: [string, unknown][] }>((tie) => ({
  value: fc.oneof(
    { maxDepth: 4 },
    fc.jsonValue({ maxDepth: 0 }),
    tie('list'),
    tie('fields').map((fields) => Object.fromEntries(fields)),
  ),
  list: fc.array(tie('value'), { maxLength: 4 }),
  fields: fc.array(fc.tuple(key, tie('value')), { maxLength: 4 }),
}));

it('an object is its fields in the order of their keys, whatever they are called and whatever stands beside it', () => {
  fc.assert(
    fc.property(fc.dictionary(key, value, { noNullPrototype: true }), (object) => {
      const fields = Object.keys(object)
        .toSorted()
        .map((name) => `${JSON.stringify(name)}:${canonicalText(object[name])}`);
      expect(canonicalText(object)).toBe(`{${fields.join(',')}}`);
    }),
  );
});

it('a list is its values in their order', () => {
  fc.assert(
    fc.property(fc.array(value), (list) => {
      expect(canonicalText(list)).toBe(`[${list.map((one) => canonicalText(one)).join(',')}]`);
    }),
  );
});

it('objects whose keys look alike, written one after the other, are not taken for one another', () => {
  expect(canonicalText([{ a: 1, b: 2 }, { 'a\nb': 3 }, { b: 4, a: 5 }])).toBe(
    '[{"a":1,"b":2},{"a\\nb":3},{"a":5,"b":4}]',
  );
  expect(
    canonicalText([
      { a: 1, 'b\nc': 2 },
      { 'a\nb': 3, c: 4 },
    ]),
  ).toBe('[{"a":1,"b\\nc":2},{"a\\nb":3,"c":4}]');
});
