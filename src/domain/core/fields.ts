import * as v from 'valibot';
import type { Branded } from './brand.ts';
import { isDay, isInstant, type Day, type Instant } from './day.ts';
import { isQuarter, type Quarter } from './quarter.ts';

/** The building blocks of entity schemas. */

export type Id<Name extends string> = Branded<Name>;

export const idField = <Name extends string>(maxLength = 80): v.GenericSchema<string, Id<Name>> =>
  v.pipe(
    v.string(),
    v.regex(/^[a-z0-9][a-z0-9:-]*$/),
    v.maxLength(maxLength),
    v.transform((text) => text as Id<Name>), // the check above is the proof
  );

export const dayField: v.GenericSchema<Day> = v.custom<Day>(isDay, 'Not a day');
export const instantField: v.GenericSchema<Instant> = v.custom<Instant>(isInstant, 'Not an instant');
/** 1910 to 2189: what is stored has days, and quarters around it, that are in the calendar too. */
const storedQuarter = /^(19[1-9]\d|20\d\d|21[0-8]\d)-Q[1-4]$/;
export const quarterField: v.GenericSchema<Quarter> = v.custom<Quarter>(
  (value) => isQuarter(value) && storedQuarter.test(value),
  'Not a quarter',
);

/** Text as typed, at most `maxLength` UTF-16 units. Lone surrogates are refused: they can't be written to a file. */
export const textField = (maxLength: number): v.GenericSchema<string> =>
  v.pipe(
    v.string(),
    v.maxLength(maxLength),
    v.check((text) => text.isWellFormed(), 'Text with half a character'),
    v.metadata({ freeText: true }),
  );

/** Whether a schema is one of `textField`'s: what somebody typed, and no id, day or word of ours. */
export const isTextField = (schema: v.GenericSchema): boolean => v.getMetadata(schema)['freeText'] === true;

/** A rating of 1 to 5. */
export const levelField = v.picklist([1, 2, 3, 4, 5]);
