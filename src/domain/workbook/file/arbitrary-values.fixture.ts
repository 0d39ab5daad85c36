import fc from 'fast-check';
import * as v from 'valibot';
import { addDays, asDay } from '../../core/day.ts';

/** What valibot's schemas and actions are made of, as far as the tables use it. */
interface Part {
  readonly type: string;
  readonly entries?: Readonly<Record<string, Part>>;
  readonly pipe?: readonly Part[];
  readonly wrapped?: Part;
  readonly item?: Part;
  readonly options?: readonly unknown[];
  readonly literal?: unknown;
  readonly requirement?: unknown;
  readonly message?: unknown;
}

const day = fc.oneof(
  fc.integer({ min: 0, max: 40 }).map((days) => addDays(asDay('2026-11-01'), days)),
  fc.integer({ min: 0, max: 109_571 }).map((days) => addDays(asDay('1900-01-01'), days)),
);
const quarter = fc
  .tuple(fc.integer({ min: 2020, max: 2030 }), fc.integer({ min: 1, max: 4 }))
  .map(([year, number]) => `${year}-Q${number}`);
/** Few enough that two rows often have the same. */
const instant = fc
  .tuple(day, fc.integer({ min: 0, max: 23 }))
  .map(([on, hour]) => `${on}T${String(hour).padStart(2, '0')}:00:00.000Z`);
/** Few, so that two rows often have the same. */
export const rowIds: readonly string[] = Array.from({ length: 10 }, (_, number) => `row-${number}`);
const id = fc.oneof(
  { weight: 3, arbitrary: fc.constantFrom(...rowIds) },
  { weight: 1, arbitrary: fc.stringMatching(/^[a-z0-9][a-z0-9-]{0,30}$/) },
);
const hardTexts = ['', '😀', '"\\/\b\n\t\u0000', '\u2028\ufeff', '{"format":1}', '__proto__', '=1+1', 'é'];
const text = fc.oneof(fc.constantFrom(...hardTexts), fc.string({ unit: 'binary', maxLength: 12 }));

/** Values that a schema of the tables accepts. @throws on a kind of schema that is new: teach it here */
export function arbitraryOf(schema: v.GenericSchema): fc.Arbitrary<unknown> {
  return madeOf(schema);
}

function madeOf(part: Part): fc.Arbitrary<unknown> {
  return valuesOf(part).filter((value) => v.is(part as unknown as v.GenericSchema, value));
}

function valuesOf(part: Part): fc.Arbitrary<unknown> {
  switch (part.type) {
    case 'strict_object':
      return fc.record(
        Object.fromEntries(Object.entries(part.entries ?? {}).map(([name, entry]) => [name, madeOf(entry)])),
        // Everything that comes from JSON has this prototype.
        { noNullPrototype: true },
      );
    case 'nullable':
      return fc.option(madeOf(part.wrapped ?? part), { nil: null });
    case 'literal':
      return fc.constant(part.literal);
    case 'picklist':
      return fc.constantFrom(...(part.options ?? []));
    case 'union':
      return fc.oneof(...(part.options ?? []).map((option) => madeOf(option as Part)));
    case 'array':
      return fc.array(madeOf(part.item ?? part), { maxLength: 3 });
    case 'boolean':
      return fc.boolean();
    case 'number':
      return fc.integer({ min: limitOf(part, 'min_value') ?? 0, max: limitOf(part, 'max_value') ?? 5_000 });
    case 'string':
      return stringOf(part);
    case 'custom':
      return customOf(part);
    default:
      throw new Error(`No values for ${part.type} yet`);
  }
}

function stringOf(part: Part): fc.Arbitrary<string> {
  const pattern = (part.pipe ?? []).find((action) => action.type === 'regex')?.requirement;
  if (pattern === undefined) return text;
  return pattern instanceof RegExp && pattern.source.includes('{64}')
    ? fc.stringMatching(/^[0-9a-f]{64}$/)
    : id;
}

function customOf({ message }: Part): fc.Arbitrary<string> {
  if (message === 'Not a quarter') return quarter;
  return message === 'Not an instant' ? instant : day;
}

function limitOf(part: Part, type: string): number | undefined {
  const limit = (part.pipe ?? []).find((action) => action.type === type)?.requirement;
  return typeof limit === 'number' ? limit : undefined;
}
