import * as v from 'valibot';
import { idField, instantField } from '../../core/fields.ts';
import { err, ok, type Result } from '../../core/result.ts';
import { formatName } from './format.ts';
import type { FileLimits } from './limits.ts';
import type { FileProblem } from './problems.ts';
import { scanText } from './scan-text.ts';
import { trapIn } from './traps.ts';

const count = v.pipe(v.number(), v.integer(), v.minValue(0));

/** Everything around the rows. It is the same in every version; what the rows are like is known to each version. */
const documentSchema = v.strictObject({
  format: v.literal(formatName),
  fileVersion: v.pipe(v.number(), v.integer(), v.minValue(1)),
  appVersion: v.pipe(v.string(), v.regex(/^[0-9A-Za-z][0-9A-Za-z.+-]{0,39}$/)),
  madeAt: instantField,
  datasetId: idField<'Dataset'>(),
  counts: v.record(v.string(), count),
  checksum: v.pipe(v.string(), v.regex(/^sha256:[0-9a-f]{64}$/)),
  tables: v.record(v.string(), v.array(v.unknown())),
});

/** A document as its file holds it: rows of the version in which it was written, unchecked. */
export type FiledDocument = v.InferOutput<typeof documentSchema>;

/** Turns the text of a file into a document, or says what it is instead. */
export function parseDocument(
  text: string,
  newest: number,
  limits: FileLimits,
): Result<FiledDocument, FileProblem> {
  const content = text.startsWith('\ufeff') ? text.slice(1) : text;
  // A file system that lost power can leave a file of its length in zeros.
  if (/^[\s\0]*$/.test(content)) return err({ kind: 'empty' });
  if (!/^\s*\{/.test(content)) return err({ kind: 'not a workbook' });
  const found = scanText(content, limits);
  if (found?.kind === 'cut short') return err(found);
  // What never names the format is another app's, whatever else is wrong with it.
  if (!content.includes(formatName)) return err({ kind: 'not a workbook' });
  if (found !== null) return err(found);
  const parsed = parseJson(content);
  return parsed.ok ? checkDocument(parsed.value, newest) : parsed;
}

function parseJson(text: string): Result<unknown, FileProblem> {
  try {
    return ok(JSON.parse(text));
  } catch {
    return err({ kind: 'damaged' });
  }
}

function checkDocument(parsed: unknown, newest: number): Result<FiledDocument, FileProblem> {
  if (typeof parsed !== 'object' || parsed === null) return err({ kind: 'not a workbook' });
  // Its fields are checked one by one from here on.
  const document = parsed as Readonly<Record<string, unknown>>;
  if (document['format'] !== formatName) return err({ kind: 'not a workbook' });
  const { fileVersion, appVersion } = document;
  if (typeof fileVersion === 'number' && Number.isSafeInteger(fileVersion) && fileVersion > newest) {
    const shown = v.is(documentSchema.entries.appVersion, appVersion) ? appVersion : null;
    return err({ kind: 'too new', fileVersion, appVersion: shown });
  }
  const { tables, ...header } = document;
  const trap = trapIn({ ...header, tables: namesOf(tables) });
  if (trap !== null) return err({ kind: trap, place: null });
  const checked = v.safeParse(documentSchema, document, { abortEarly: true });
  if (checked.success) return ok(checked.output);
  const field = checked.issues[0].path?.[0]?.key;
  const known = typeof field === 'string' && Object.hasOwn(documentSchema.entries, field);
  return err({ kind: 'wrong header', field: known ? field : null });
}

/** The names of the tables without their rows, which are looked through one by one later. */
const namesOf = (tables: unknown): unknown =>
  typeof tables === 'object' && tables !== null
    ? Object.fromEntries(Object.keys(tables).map((name) => [name, null]))
    : tables;
