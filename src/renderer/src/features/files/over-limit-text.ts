import { maxCommitments } from '#domain/reviews/review.ts';
import { maxMeasures } from '#domain/scorecard/scorecard.ts';
import { maxPeople } from '#domain/team/person.ts';
import type { OverLimit } from '#domain/workbook/over-limits.ts';
import { quarterName } from '#workbook/format.ts';

/** What there is more of than fits, and what can be done about it. */
export function overLimitText(over: OverLimit): string {
  switch (over.kind) {
    case 'commitments': {
      const { quarter, fiscalStart, state } = over.review;
      const said = `${over.count} commitments in the review of ${quarterName(quarter, fiscalStart)}; ${maxCommitments} are the most.`;
      return state === 'draft'
        ? `${said} Delete the ones that matter least there, before you lock it.`
        : `${said} It is locked, so they stay; say there what became of each.`;
    }
    case 'people':
      return `${over.count} people, those who left included; the lists are made for ${maxPeople}. Nobody can be added until some are erased.`;
    case 'measures':
      return `${over.count} measures; a scorecard is made for ${maxMeasures}. None can be added.`;
    case 'open assessments':
      return `${over.count} unfinished self-assessments. “Know where you stand” shows one after the other: finish or discard the first, and the next is there.`;
  }
}
