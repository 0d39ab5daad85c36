import type { Instant } from '../../core/day.ts';
import type { Person } from '../../team/person.ts';
import { personTables } from '../person-rows.ts';
import type { Rows } from '../tables.ts';
import { canonicalText } from './canonical-text.ts';
import { checksumOf } from './checksum.ts';
import { sortById, type Hash } from './format.ts';

/** How a file says that it holds what is held on a person. The same for ever. */
export const personFormatName = 'managers-workbook-person';
/** The version that is written. The rows are as in the workbook file of the same app. */
export const personFileVersion = 1;

export interface PersonFileMaking {
  readonly appVersion: string;
  readonly madeAt: Instant;
  /** Whether other people's names were taken out of the rows. */
  readonly isBlackedOut: boolean;
}

/**
 * The text of a file with everything that is held on a person. Equal rows, time and version give equal texts.
 * @param rows the rows about the person, and no others
 */
export async function writePersonFile(
  person: Pick<Person, 'id' | 'name'>,
  rows: Rows,
  { appVersion, madeAt, isBlackedOut }: PersonFileMaking,
  hash: Hash,
): Promise<string> {
  const content = {
    format: personFormatName,
    fileVersion: personFileVersion,
    appVersion,
    madeAt,
    person: { id: person.id, name: person.name },
    othersBlackedOut: isBlackedOut,
    counts: Object.fromEntries(personTables.map((name) => [name, rows[name].length])),
    tables: Object.fromEntries(
      personTables.map((name) => [name, sortById<{ readonly id: string }>(rows[name])]),
    ),
  };
  return canonicalText({ ...content, checksum: await checksumOf(content, hash) });
}
