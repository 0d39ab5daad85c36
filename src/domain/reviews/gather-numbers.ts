import type { Day } from '../core/day.ts';
import { addQuarters, type Quarter } from '../core/quarter.ts';
import { judgeMeasure, type Judged } from '../scorecard/judge-measure.ts';
import { quarterValue, type ScorecardRows, type Whose } from '../scorecard/quarter-values.ts';
import { tellStory } from '../scorecard/story.ts';
import type { NumberLine, NumbersPart } from './record.ts';

/** Of which quarter, whose, and on which day it is looked at: what still runs is not missed. */
export interface NumbersOf {
  readonly quarter: Quarter;
  readonly whose: Whose;
  readonly today: Day;
}

/** The scorecard of a quarter, each number beside its target and the quarter before. */
export function gatherNumbers(rows: ScorecardRows, of: NumbersOf, note: string): NumbersPart {
  const judged = judgedIn(rows, of);
  const lines = judged.map((one) => numberLine(rows, one, of));
  return { lines, story: storyOf(judged), note };
}

/** What a person's numbers came to; nothing of what was neither read nor aimed at. */
export const personNumbers = (rows: ScorecardRows, of: NumbersOf): readonly NumberLine[] =>
  judgedIn(rows, of)
    .map((one) => numberLine(rows, one, of))
    .filter(({ value, target }) => value !== null || target !== null);

const judgedIn = (rows: ScorecardRows, { quarter, whose, today }: NumbersOf): readonly Judged[] =>
  rows.measures
    .filter(({ archivedDay, name }) => archivedDay === null && name.trim() !== '')
    .filter(({ scope }) => whose === null || scope === 'person')
    .toSorted((a, b) => levelOrder[a.level] - levelOrder[b.level] || a.order - b.order)
    .map((measure) => judgeMeasure(rows, measure, quarter, whose, today));

const levelOrder = { do: 0, move: 1, get: 2 } as const;

function storyOf(judged: readonly Judged[]): string {
  if (judged.length === 0) return '';
  if (judged.every(({ value }) => value === null)) return 'Nothing was read in this quarter.';
  const standings = (level: NumberLine['level']) =>
    judged.filter(({ measure }) => measure.level === level).map(({ standing }) => standing);
  return tellStory({ do: standings('do'), move: standings('move'), get: standings('get') }).words;
}

function numberLine(
  rows: ScorecardRows,
  { measure, value, target, upTo, met }: Judged,
  { quarter, whose }: NumbersOf,
): NumberLine {
  const { id, name, level, unit, direction } = measure;
  const before = quarterValue(rows, measure, addQuarters(quarter, -1), whose) ?? null;
  return { measureId: id, name, level, unit, direction, value, target, upTo, before, met };
}
