import { readCsv } from '#domain/core/csv.ts';
import { err, type Result } from '#domain/core/result.ts';
import type { FormLine } from '#domain/team/read-rating-form.ts';
import { readRatingForm } from '#domain/team/read-rating-form.ts';
import type { Wordings } from '#domain/team/wordings.ts';
import type { HandedFile } from '#platform/platform.ts';
import type { RatedSkill, SheetLine } from '#storage/commands/ratings.ts';
import { decodeText } from '#storage/transfer/decode-text.ts';
import { formProblemText } from './form-words.ts';

/** Whose answers, about whom, from which day. */
export type Who = Pick<RatedSkill, 'personId' | 'rater' | 'day'>;

/** Far more than any form has, and little enough to be read at once. Bytes. */
const largest = 2 * 1024 * 1024;

/** What a file would come to. Nothing is written. An error is what to say. */
export async function lookAtForm(
  file: HandedFile,
  wordings: Wordings,
  personId: Who['personId'],
): Promise<Result<readonly FormLine[], string>> {
  const say = (kind: Parameters<typeof formProblemText>[0]) => err(formProblemText(kind));
  if (file.kind !== 'file') return say({ kind: file.kind });
  if (file.content.size > largest) return say({ kind: 'too big' });
  const bytes = await file.content.arrayBuffer().catch(() => null);
  if (bytes === null) return say({ kind: 'unreadable' });
  const text = decodeText(new Uint8Array(bytes));
  if (!text.ok) return say({ kind: text.error });
  const rows = readCsv(text.value);
  if (!rows.ok) return say({ kind: rows.error });
  const lines = readRatingForm(rows.value, wordings, personId);
  return lines.ok ? lines : say(lines.error);
}

/** What is written of the lines that were looked at. */
export const linesToTake = (lines: readonly FormLine[]): readonly SheetLine[] =>
  lines.flatMap(({ fate }) =>
    fate.kind === 'taken'
      ? [
          {
            skillId: fate.skill.skillId,
            skillVersion: fate.skill.version,
            value: fate.value,
            evidence: fate.evidence,
          },
        ]
      : [],
  );
