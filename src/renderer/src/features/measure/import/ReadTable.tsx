import { useMemo } from 'react';
import { useLocation } from 'wouter';
import type { Row } from '#domain/core/csv.ts';
import type { ChangedColumns } from '#domain/scorecard/import/similar-shape.ts';
import { findTable, type Table } from '#domain/scorecard/import/table.ts';
import { importReadings } from '#storage/commands/readings.ts';
import { Notice } from '#ui/Notice.tsx';
import { Section } from '#ui/Section.tsx';
import { useToast } from '#ui/Toasts.tsx';
import { CommandButton } from '#workbook/CommandButton.tsx';
import { count } from '#workbook/format.ts';
import { refusalWords } from '#workbook/problem-words.ts';
import { useUndoToast } from '#workbook/use-undo-toast.ts';
import { useWorkbook } from '#workbook/WorkbookContext.tsx';
import { FatesTable } from './FatesTable.tsx';
import { questionWords } from './import-words.ts';
import { MatchNames } from './MatchNames.tsx';
import { ShapeFields } from './ShapeFields.tsx';
import { useReadingImport, type ImportAround } from './use-reading-import.ts';
import classes from '../measure.module.css';

interface ReadTableProps {
  readonly rows: readonly Row[];
  readonly around: ImportAround;
}

/** What a file holds, once it was chosen. */
export function ReadTable({ rows, around }: ReadTableProps) {
  const table = useMemo(() => findTable(rows), [rows]);
  if (table === null) {
    return (
      <Notice tone="attention" title="No table was found in it" live>
        A table has a line of headings, such as Rep, Week and Calls, and rows below it. Nothing was changed.
      </Notice>
    );
  }
  return <FoundTable table={table} around={around} />;
}

const listed = (texts: readonly string[]): string =>
  new Intl.ListFormat('en-US').format(texts.slice(0, 10).map((text) => `“${text}”`));

function changedWords({ added, gone }: ChangedColumns): string {
  const parts = [
    ...(added.length === 0 ? [] : [`New: ${listed(added)}.`]),
    ...(gone.length === 0 ? [] : [`Gone: ${listed(gone)}.`]),
  ];
  return `It is read like a file that you took in before, whose columns were not quite the same. ${parts.join(' ')}`.trim();
}

function FoundTable({ table, around }: { readonly table: Table; readonly around: ImportAround }) {
  const workbook = useWorkbook();
  const toast = useToast();
  const sayDone = useUndoToast();
  const [, navigate] = useLocation();
  const state = useReadingImport(table, around);
  const { plan, questions, shape, matched, changed } = state;
  const take = async (): Promise<void> => {
    const before = workbook.history.latest;
    const aliases = [...matched].map(([text, personId]) => ({ text, personId }));
    const taken = await importReadings(workbook, { cells: plan.cells, shape, aliases });
    if (!taken.ok) return toast({ text: refusalWords[taken.error] });
    navigate('/measure');
    sayDone(`${count(plan.cells.length, 'reading')} taken in.`, before);
  };
  return (
    <>
      <Section title="How it is read" note="Remembered for files with the same headings.">
        {changed !== null && <p className={classes.prose}>{changedWords(changed)}</p>}
        <ShapeFields table={table} measures={around.measures} state={state} />
      </Section>
      <MatchNames plan={plan} people={around.people} matched={matched} onMatch={state.match} />
      <Section title="What becomes of each row">
        {questions.length > 0 ? (
          <Notice tone="attention" live title="Something has to be said first">
            <ul className={classes.questions}>
              {questions.map((question) => (
                <li key={question}>{questionWords[question]}</li>
              ))}
            </ul>
          </Notice>
        ) : (
          <>
            <FatesTable table={table} plan={plan} />
            <div className={classes.foot}>
              <CommandButton work={take} disabled={plan.cells.length === 0}>
                {plan.cells.length === 0
                  ? 'There is nothing new to take in'
                  : `Take in ${count(plan.cells.length, 'reading')}`}
              </CommandButton>
              <span className={classes.soft}>One step. It can be undone.</span>
            </div>
          </>
        )}
      </Section>
    </>
  );
}
