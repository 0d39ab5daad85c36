import type { PersonId } from '#domain/team/person.ts';
import { blackOut } from '#domain/workbook/black-out.ts';
import { writePersonFile } from '#domain/workbook/file/person-file.ts';
import type { OpenWorkbook } from '../open-workbook.ts';
import { heldOn } from '../queries/held.ts';
import { sha256 } from './sha256.ts';

/**
 * The bytes of a file with everything that is held on a person, with other people's names or without. Null when the
 * person is not in the workbook any more.
 * @throws StorageProblem when what was typed last can't be saved, or the workbook can't be read
 */
export async function exportPerson(
  { db, drafts, surroundings }: Pick<OpenWorkbook, 'db' | 'drafts' | 'surroundings'>,
  id: PersonId,
  { appVersion, withOthers }: { readonly appVersion: string; readonly withOthers: boolean },
): Promise<Uint8Array<ArrayBuffer> | null> {
  await drafts.flush();
  const held = await heldOn(id)(db);
  if (held === null) return null;
  const { person, others } = held;
  const rows = withOthers ? held.rows : blackOut(held.rows, others);
  const making = { appVersion, madeAt: surroundings.now(), isBlackedOut: !withOthers };
  return new TextEncoder().encode(await writePersonFile(person, rows, making, sha256));
}
