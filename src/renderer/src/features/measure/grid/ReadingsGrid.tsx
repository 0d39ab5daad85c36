import { useLayoutEffect, useRef, useState, type ClipboardEvent, type KeyboardEvent } from 'react';
import type { Quarter } from '#domain/core/quarter.ts';
import { isBlock, readPastedBlock } from '#domain/scorecard/pasted-block.ts';
import { periodsOf } from '#domain/scorecard/periods.ts';
import { quarterValue } from '#domain/scorecard/quarter-values.ts';
import { readingId, targetId } from '#domain/scorecard/scorecard-ids.ts';
import type { Measure } from '#domain/scorecard/scorecard.ts';
import type { PersonId } from '#domain/team/person.ts';
import { setReading, setReadings, setTarget } from '#storage/commands/readings.ts';
import { count } from '#workbook/format.ts';
import { notDoneText, refusalWords } from '#workbook/problem-words.ts';
import { useSetting } from '#workbook/use-setting.ts';
import { useToday } from '#workbook/use-today.ts';
import { useUndoToast } from '#workbook/use-undo-toast.ts';
import { valueOrDash } from '#workbook/value-text.ts';
import { useWorkbook } from '#workbook/WorkbookContext.tsx';
import { periodHead, periodName } from '#workbook/measure-text.ts';
import type { ScorecardData } from '#workbook/use-scorecard.ts';
import { moveOf } from './move-of.ts';
import { ReadingCell, TargetCell } from './MeasureCells.tsx';
import { placeBlock, targetColumn, type PlacedBlock } from './place-block.ts';
import classes from '../measure.module.css';

interface ReadingsGridProps {
  readonly measure: Measure;
  readonly data: ScorecardData;
  readonly quarter: Quarter;
}

/** A line of the grid: a person, or the team as one. */
interface Line {
  readonly personId: PersonId | null;
  readonly name: string;
}

const leftWords = (left: number): string =>
  `${count(left, 'cell')} did not fit: below or beside the grid, or in a time that has not begun. ${left === 1 ? 'It was' : 'They were'} left out.`;

/** People by periods, a cell a reading; before them what they come to, and the target of the quarter. */
export function ReadingsGrid({ measure, data, quarter }: ReadingsGridProps) {
  const workbook = useWorkbook();
  const today = useToday();
  const change = useSetting();
  const sayDone = useUndoToast();
  const table = useRef<HTMLTableElement>(null);
  const [problem, setProblem] = useState<string | null>(null);
  const periods = periodsOf(quarter, data.fiscalStart, measure.cadence);
  const lines: readonly Line[] =
    measure.scope === 'person'
      ? data.team.map(({ id, name }) => ({ personId: id, name }))
      : [{ personId: null, name: 'The team' }];
  const values = new Map(data.readings.map((reading) => [reading.id, reading.value]));
  const targets = new Map(data.targets.map((target) => [target.id, target]));

  // The week to type is the one that runs, and a quarter of weeks is wider than the screen.
  useLayoutEffect(() => {
    table.current?.querySelector('[data-now]')?.scrollIntoView({ block: 'nearest', inline: 'end' });
  }, []);

  const onPaste = (event: ClipboardEvent<HTMLDivElement>): void => {
    const text = event.clipboardData.getData('text/plain');
    const from = placeOf(event.target);
    if (from === null || !isBlock(text)) return;
    event.preventDefault();
    const block = readPastedBlock(text, measure.unit);
    if (block.kind === 'no number') {
      setProblem(`“${block.text}” is no number that fits here, so nothing was pasted.`);
      return;
    }
    const placed = placeBlock(block.cells, from, lines.length, periods, today);
    setProblem(placed.left === 0 ? null : leftWords(placed.left));
    paste(placed).catch((error: unknown) => setProblem(notDoneText(error, 'Not pasted')));
  };
  const paste = async ({ readings, targets: pastedTargets }: PlacedBlock): Promise<void> => {
    const before = workbook.history.latest;
    const whoseIn = (line: number) => ({ measureId: measure.id, personId: lines[line]?.personId ?? null });
    const pasted = await setReadings(
      workbook,
      readings.map(({ line, start, value }) => ({ ...whoseIn(line), start, value })),
      pastedTargets.map(({ line, value }) => ({ ...whoseIn(line), quarter, value })),
    );
    if (pasted.ok) sayDone(`${count(readings.length + pastedTargets.length, 'cell')} pasted.`, before);
    else setProblem(refusalWords[pasted.error]);
  };
  const onKeyDown = (event: KeyboardEvent<HTMLDivElement>): void => {
    const from = placeOf(event.target);
    if (from === null || !(event.target instanceof HTMLInputElement)) return;
    const to = moveOf(event, event.target, from);
    if (to === null) return;
    const next = table.current?.querySelector<HTMLInputElement>(
      `input[data-line="${to.line}"][data-column="${to.column}"]`,
    );
    if (next === null || next === undefined) {
      // There is nowhere to go on to, and Enter still means that the number stands.
      if (event.key === 'Enter') leaveAndReturn(event.target);
      return;
    }
    event.preventDefault();
    next.focus();
    next.select();
  };

  return (
    <>
      {problem !== null && (
        <p role="alert" className={classes.problem}>
          {problem}
        </p>
      )}
      <div className={classes.scroll} role="presentation" onPaste={onPaste} onKeyDown={onKeyDown}>
        <table ref={table} className={classes.grid}>
          <caption className={classes.hidden}>Readings of {measure.name}</caption>
          <thead>
            <tr>
              <th scope="col">{measure.scope === 'person' ? 'Person' : 'For'}</th>
              <th scope="col">Quarter</th>
              <th scope="col">Target</th>
              {periods.map((period) => (
                <th
                  key={period.start}
                  scope="col"
                  abbr={periodName(period, today)}
                  {...(period.start <= today && today <= period.end
                    ? { 'data-now': '', className: classes.now }
                    : {})}
                >
                  {periodHead(period, today)}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {lines.map(({ personId, name }, line) => (
              <tr key={personId ?? 'team'}>
                <th scope="row">{name}</th>
                <td className={classes.sum}>
                  {valueOrDash(quarterValue(data, measure, quarter, personId), measure.unit)}
                </td>
                <td>
                  <TargetCell
                    label={`${name}, target of the quarter`}
                    cell={{ table: 'targets', id: targetId(measure.id, quarter, personId) }}
                    measure={measure}
                    stored={targets.get(targetId(measure.id, quarter, personId)) ?? null}
                    line={line}
                    column={targetColumn}
                    locked={false}
                    onProblem={setProblem}
                    onValue={(value) =>
                      change(setTarget(workbook, { measureId: measure.id, quarter, personId }, value))
                    }
                  />
                </td>
                {periods.map((period, column) => (
                  <td key={period.start}>
                    <ReadingCell
                      label={`${name}, ${periodName(period, today)}`}
                      cell={{ table: 'readings', id: readingId(measure.id, period.start, personId) }}
                      unit={measure.unit}
                      stored={values.get(readingId(measure.id, period.start, personId)) ?? null}
                      line={line}
                      column={column}
                      locked={period.start > today}
                      onProblem={setProblem}
                      onValue={(value) =>
                        change(
                          setReading(workbook, {
                            measureId: measure.id,
                            personId,
                            start: period.start,
                            value,
                          }),
                        )
                      }
                    />
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </>
  );
}

function leaveAndReturn(field: HTMLInputElement): void {
  field.blur();
  field.focus();
}

/** Where a cell is, from what the event came from. */
function placeOf(target: EventTarget): { readonly line: number; readonly column: number } | null {
  if (!(target instanceof HTMLElement)) return null;
  const { line, column } = target.dataset;
  return line === undefined || column === undefined ? null : { line: Number(line), column: Number(column) };
}
