import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { editableTexts, isNeeded, textLimit } from './editable-texts.ts';
import { wholeSample } from './file/file.fixture.ts';
import { tableSchemas } from './tables.ts';

const rows = wholeSample();
const texts = Object.entries(editableTexts).flatMap(
  ([table, fields]) =>
    Object.entries(fields).map(([field, limit]: readonly [string, number]) => ({
      table: table as keyof typeof editableTexts,
      field,
      limit,
    })), // its own keys
);

describe.each(texts)('$table $field', ({ table, field, limit }) => {
  const accepts = (text: string): boolean =>
    v.safeParse(tableSchemas[table], { ...rows[table][0], [field]: text }).success;

  it('may be empty where nothing is needed, and as long as its limit says', () => {
    expect(textLimit(table, field)).toBe(limit);
    expect(accepts('')).toBe(!isNeeded(table, field));
    expect(accepts('x'.repeat(limit))).toBe(true);
  });

  it('is refused by its schema one character later', () => {
    expect(accepts('x'.repeat(limit + 1))).toBe(false);
  });

  it('is refused with half a character in it', () => {
    expect(accepts('\ud83d')).toBe(false);
    expect(accepts('😀')).toBe(true);
  });
});

describe('the limit of a text', () => {
  it.each([
    ['answers', 'value'],
    ['answers', 'toString'],
    ['answers', '__proto__'],
    ['toString', 'length'],
    ['__proto__', 'toString'],
    ['constructor', 'name'],
    ['profile', 'teamSize'],
    ['', ''],
  ])('%s.%s has none: it is not edited in place', (table, field) => {
    expect(textLimit(table, field)).toBeUndefined();
  });
});
