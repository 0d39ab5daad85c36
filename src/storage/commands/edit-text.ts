import {
  isNeeded,
  textLimit,
  type EditableField,
  type EditableTable,
} from '#domain/workbook/editable-texts.ts';
import type { Tables } from '#domain/workbook/tables.ts';
import { cleanText } from '../saving/clean-text.ts';
import { runSetting, type CommandContext } from '../saving/run-command.ts';
import type { ContentTable, Writer } from '../saving/writer.ts';
import { blankAnswer } from './answer-item.ts';
import { isUsed, wordingTables } from './skills.ts';

export type { EditableField, EditableTable };

/**
 * Writes one text of one row. Text beyond the limit is cut, half a character is replaced. A row that is gone
 * (removed in another window) takes no text: nothing is written. Nor is an empty text where one is needed.
 * @throws StorageProblem
 */
export async function editText(
  context: CommandContext,
  table: EditableTable,
  id: string,
  field: EditableField,
  text: string,
): Promise<void> {
  const limit = textLimit(table, field);
  if (limit === undefined) return;
  const clean = cleanText(text, limit);
  if (isNeeded(table, field) && clean.trim() === '') return;
  await runSetting(context, null, lookedAt[table] ?? [table], async (writer) => {
    // Evidence can be the first thing that is said about an item.
    const row =
      (await writer.get(table, id)) ?? (table === 'answers' ? await blankAnswer(writer, id) : undefined);
    if (row === undefined || (await isSettled(writer, row))) return;
    // `textLimit` has shown that the field is a text of this table.
    await writer.put(table, { ...row, [field]: clean });
  });
}

/** What has to be looked at to know whether a text may still change. */
const lookedAt: { readonly [Name in EditableTable]?: readonly ContentTable[] } = {
  answers: ['answers', 'assessments'],
  ownSkills: wordingTables,
  personReviews: ['personReviews', 'reviews'],
  commitments: ['commitments', 'reviews'],
};

/** What is said in a locked review, the words of a skill that was rated on, answers of a completed assessment and texts of a held check-in stay as they were. */
async function isSettled(writer: Writer, row: Tables[EditableTable]): Promise<boolean> {
  if ('heldDay' in row) return row.heldDay !== null;
  if ('anchor1' in row) return isUsed(writer, row);
  if ('fingerprint' in row) return row.state === 'locked';
  if ('reviewId' in row) return (await writer.get('reviews', row.reviewId))?.state !== 'draft';
  if (!('assessmentId' in row)) return false;
  const assessment = await writer.get('assessments', row.assessmentId);
  return assessment === undefined || assessment.completedDay !== null;
}
