import * as v from 'valibot';
import { isTextField } from '../core/fields.ts';
import { canonicalText } from './file/canonical-text.ts';
import { tableSchemas, type TableName, type Tables } from './tables.ts';

/** What the schemas of the tables are made of, as far as a text can stand in it. */
type Part = v.GenericSchema & {
  readonly entries?: Readonly<Record<string, Part>>;
  readonly wrapped?: Part;
  readonly item?: Part;
  readonly options?: readonly Part[];
};

type Change = (text: string, field: string) => string;

/** A row with everything that somebody typed into it changed, whatever table it is of and however deep it lies. */
export function mapFreeTexts<Name extends TableName>(
  table: Name,
  row: Tables[Name],
  change: Change,
): Tables[Name] {
  const deep: Change = (text, field) =>
    table === 'reviewParts' && field === 'text'
      ? changedJson(text, (inner) => change(inner, field))
      : change(text, field);
  // Only texts were changed, and each into a text.
  return changed(tableSchemas[table] as Part, row, '', deep) as Tables[Name];
}

/** A text with the field of the row in which it stands. */
export interface FreeText {
  readonly field: string;
  readonly text: string;
}

/** Everything that somebody typed into a row, in the order of its fields. */
export function freeTextsOf<Name extends TableName>(table: Name, row: Tables[Name]): readonly FreeText[] {
  const found: FreeText[] = [];
  mapFreeTexts(table, row, (text, field) => {
    if (text !== '') found.push({ field, text });
    return text;
  });
  return found;
}

/** @param field the field of the row that this lies in; empty for the row itself */
function changed(part: Part, value: unknown, field: string, change: Change): unknown {
  if (typeof value === 'string') return isTextField(part) ? change(value, field) : value;
  if (typeof value !== 'object' || value === null) return value;
  if (part.wrapped !== undefined) return changed(part.wrapped, value, field, change);
  const { item, entries } = part;
  if (Array.isArray(value))
    return item === undefined ? value : value.map((one) => changed(item, one, field, change));
  if (entries !== undefined)
    return Object.fromEntries(
      Object.entries(value).map(([key, one]) => {
        const entry = entries[key];
        return [key, entry === undefined ? one : changed(entry, one, field === '' ? key : field, change)];
      }),
    );
  const option = part.options?.find((one) => v.is(one, value));
  return option === undefined ? value : changed(option, value, field, change);
}

/** A locked review's part is kept as JSON: what was typed stands in it with line breaks and quotes written as escapes. */
function changedJson(text: string, change: (text: string) => string): string {
  const value = parsed(text);
  if (value === undefined) return change(text);
  const after = changedIn(value, change);
  const written = canonicalText(after);
  return written === canonicalText(value) ? text : written;
}

/** Undefined for what is no object or list in JSON. */
function parsed(text: string): unknown {
  try {
    const value: unknown = JSON.parse(text);
    return typeof value === 'object' && value !== null ? value : undefined;
  } catch {
    return undefined;
  }
}

function changedIn(value: unknown, change: (text: string) => string): unknown {
  if (typeof value === 'string') return change(value);
  if (Array.isArray(value)) return value.map((one) => changedIn(one, change));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, one]) => [key, changedIn(one, change)]));
}
