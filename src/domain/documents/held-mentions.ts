import type { Day } from '../core/day.ts';
import type { PlanSubject } from '../plans/plan.ts';
import type { PersonId } from '../team/person.ts';
import { rowNamer } from '../workbook/file/row-name.ts';
import type { Mention } from '../workbook/person-rows.ts';
import type { Rows, TableName, Tables } from '../workbook/tables.ts';

/** A place where somebody's name stands in a text about others: what it is called, and what it belongs to. */
export interface NamedPlace extends Mention {
  readonly words: string;
  readonly day: Day | null;
  /** The person whose it is; null for the manager's and the team's. */
  readonly personId: PersonId | null;
  /** Whose plan it is in, with the focus. */
  readonly plan: { readonly subject: PlanSubject; readonly focusId: string } | null;
  /** The sitting or the skill that it belongs to; its own id where it belongs to nothing. */
  readonly belongsTo: string;
  /** In a locked review: it can't be changed. */
  readonly isLocked: boolean;
}

/** The places of mentions, in words. `rows` are those in which the mentions were found. */
export function namedPlaces(rows: Rows, mentions: readonly Mention[]): readonly NamedPlace[] {
  const nameOf = rowNamer(rows);
  const subjects = new Map(rows.plans.map(({ id, subject }) => [id, subject]));
  const sittings = new Map(rows.assessments.map(({ id, sittingId }) => [id, sittingId]));
  const locked = new Set(rows.reviews.filter(({ state }) => state === 'locked').map(({ id }) => id));
  const placeIn = <Name extends TableName>(
    table: Name,
    own: readonly Tables[Name][],
    mention: Mention,
  ): readonly NamedPlace[] => {
    const row = own.find(({ id }) => id === mention.id);
    if (row === undefined) return [];
    const subject = 'planId' in row ? subjects.get(row.planId) : undefined;
    return [
      {
        ...mention,
        ...nameOf(table, row),
        personId: 'personId' in row ? row.personId : null,
        plan: subject === undefined ? null : { subject, focusId: 'focusId' in row ? row.focusId : row.id },
        belongsTo: belongsTo(row),
        isLocked:
          table === 'reviewParts' ||
          table === 'addenda' ||
          (table === 'reviews' && locked.has(row.id as never)),
      },
    ];
  };
  const belongsTo = (row: Tables[TableName]): string => {
    if ('assessmentId' in row) return sittings.get(row.assessmentId) ?? row.id;
    return 'anchor1' in row ? row.skillId : row.id;
  };
  return mentions.flatMap((mention) => placeIn(mention.table, rows[mention.table], mention));
}
