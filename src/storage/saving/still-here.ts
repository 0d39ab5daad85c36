import type { PersonId } from '#domain/team/person.ts';
import type { Writer } from './writer.ts';

/** Those of the people who are still in the workbook, each once. Null when nobody named is left: naming nobody means everybody. */
export async function stillHere(writer: Writer, personIds: readonly PersonId[]): Promise<PersonId[] | null> {
  const here = new Set<string>((await writer.getMany('people', personIds)).map(({ id }) => id));
  const left = [...new Set(personIds)].filter((id) => here.has(id));
  return left.length === 0 && personIds.length > 0 ? null : left;
}
