import { useState } from 'react';
import type { Answer, AssessmentId } from '#domain/assessments/assessment.ts';
import { weeksHint, type PullWeek } from '#domain/assessments/pull-weeks.ts';
import type { Item } from '#domain/instruments/instrument.ts';
import { markWeeks } from '#storage/commands/answer-item.ts';
import { dayRange } from '#workbook/format.ts';
import { useWorkbook } from '#workbook/WorkbookContext.tsx';
import classes from './answer.module.css';

interface WeekStripProps {
  readonly assessmentId: AssessmentId;
  readonly item: Item;
  readonly value: Answer['value'];
  readonly weeks: readonly PullWeek[];
  readonly marked: readonly number[];
}

const lastThree = 3;

/** In which weeks of the quarter it happened, as far as one remembers. */
export function WeekStrip({ assessmentId, item, value, weeks, marked }: WeekStripProps) {
  const workbook = useWorkbook();
  // What is on screen leads: a quick second click must not build on a first that is still on its way to the disk.
  const [shown, setShown] = useState(marked);
  const [pointed, setPointed] = useState<PullWeek | null>(null);
  const set = (next: readonly number[]): void => {
    setShown(next);
    markWeeks(workbook, assessmentId, item.id, next).catch(() => undefined);
  };
  const toggle = (number: number): void =>
    set(shown.includes(number) ? shown.filter((other) => other !== number) : [...shown, number]);
  const setAll = (chosen: readonly PullWeek[]): void =>
    set(chosen.filter((week) => !week.before).map((week) => week.number));
  const hint = weeksHint(item.anchors, value, shown.length);
  return (
    <div className={classes.weeks} role="group" aria-label={`Weeks of the quarter: ${item.statement}`}>
      <span className={classes.weeksLabel}>
        In which weeks of the quarter, as far as you remember?
        {pointed !== null && (
          <span className={classes.weekDates} aria-hidden="true">
            Week {pointed.number}: {weekDates(pointed)}
          </span>
        )}
      </span>
      <div
        className={classes.weekRow}
        onPointerLeave={() => setPointed(null)}
        onBlur={() => setPointed(null)}
      >
        {weeks.map((week) => (
          <button
            key={week.number}
            type="button"
            className={classes.week}
            disabled={week.before}
            title={weekDates(week)}
            aria-pressed={shown.includes(week.number)}
            aria-label={`Week ${week.number}, ${weekDates(week)}`}
            onPointerEnter={() => setPointed(week)}
            onFocus={() => setPointed(week)}
            onClick={() => toggle(week.number)}
          >
            {week.number}
          </button>
        ))}
        <button type="button" className={classes.weekAll} onClick={() => setAll(weeks.slice(-lastThree))}>
          The last three
        </button>
        <button type="button" className={classes.weekAll} onClick={() => setAll(weeks)}>
          All
        </button>
      </div>
      <p role="status" className={classes.weeksHint}>
        {hint}
      </p>
    </div>
  );
}

const weekDates = ({ first, last, before }: PullWeek): string =>
  `${dayRange(first, last)}${before ? ', before you started' : ''}`;
