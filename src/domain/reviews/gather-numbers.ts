import type { Day } from '../core/day.ts';
import { addQuarters, type Quarter } from '../core/quarter.ts';
import { judgeMeasure, judgeTarget, type Aimed, type Judged } from '../scorecard/judge-measure.ts';
import type { Measure } from '../scorecard/scorecard.ts';
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
  const judged = measuresOf(rows, of).map((measure) =>
    judgeMeasure(rows, measure, of.quarter, of.whose, of.today),
  );
  const lines = judged.map((one) => numberLine(rows, one, of));
  return { lines, story: storyOf(judged), note };
}

/** What a person's numbers came to; nothing of what was neither read nor aimed at. */
export const personNumbers = (rows: ScorecardRows, of: NumbersOf): readonly NumberLine[] =>
  measuresOf(rows, of)
    .map((measure) => judgeTarget(rows, measure, of.quarter, of.whose, of.today))
    .map((one) => numberLine(rows, one, of))
    .filter(({ value, target }) => value !== null || target !== null);

const measuresOf = (rows: ScorecardRows, { whose }: NumbersOf): readonly Measure[] =>
  rows.measures
    .filter(({ archivedDay, name }) => archivedDay === null && name.trim() !== '')
    .filter(({ scope }) => whose === null || scope === 'person')
    .toSorted((a, b) => levelOrder[a.level] - levelOrder[b.level] || a.order - b.order);

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
  { measure, value, target, upTo, met }: Aimed,
  { quarter, whose }: NumbersOf,
): NumberLine {
  const { id, name, level, unit, direction } = measure;
  const before = quarterValue(rows, measure, addQuarters(quarter, -1), whose) ?? null;
  return { measureId: id, name, level, unit, direction, value, target, upTo, before, met };
}
