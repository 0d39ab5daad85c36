import { addQuarters, type Quarter } from '../core/quarter.ts';
import { quarterValue, targetOf, type ScorecardRows, type Whose } from '../scorecard/quarter-values.ts';
import type { Measure } from '../scorecard/scorecard.ts';
import { meetsTarget, standingOf, type Standing } from '../scorecard/standing.ts';
import { tellStory } from '../scorecard/story.ts';
import type { NumberLine, NumbersPart } from './record.ts';

/** Whether the quarter stands better or worse than the one before is left to the chart: two points are no trend. */
const noTrend = 'unknown' as const;

/** The scorecard of a quarter for the team or a person, each number beside its target and the quarter before. */
export function gatherNumbers(
  rows: ScorecardRows,
  quarter: Quarter,
  whose: Whose,
  note: string,
): NumbersPart {
  const followed = rows.measures
    .filter(({ archivedDay, name }) => archivedDay === null && name.trim() !== '')
    .filter(({ scope }) => whose === null || scope === 'person')
    .toSorted((a, b) => levelOrder[a.level] - levelOrder[b.level] || a.order - b.order);
  const lines = followed.map((measure) => numberLine(rows, measure, quarter, whose));
  const standings = (level: NumberLine['level']): readonly Standing[] =>
    lines.filter((line) => line.level === level).map(({ met }) => standingOf(noTrend, met ?? undefined));
  const story =
    lines.length === 0
      ? ''
      : tellStory({ do: standings('do'), move: standings('move'), get: standings('get') }).words;
  return { lines, story, note };
}

const levelOrder = { do: 0, move: 1, get: 2 } as const;

function numberLine(rows: ScorecardRows, measure: Measure, quarter: Quarter, whose: Whose): NumberLine {
  const { id, name, level, unit, direction } = measure;
  const value = quarterValue(rows, measure, quarter, whose);
  const target = targetOf(rows, measure, quarter, whose);
  const upTo =
    rows.targets.find((row) => row.measureId === id && row.quarter === quarter && row.personId === whose)
      ?.upTo ?? null;
  const aim = target === undefined || upTo === null ? target : { from: target, to: upTo };
  return {
    measureId: id,
    name,
    level,
    unit,
    direction,
    value: value ?? null,
    target: target ?? null,
    upTo,
    before: quarterValue(rows, measure, addQuarters(quarter, -1), whose) ?? null,
    met: meetsTarget(value, aim, direction) ?? null,
  };
}
