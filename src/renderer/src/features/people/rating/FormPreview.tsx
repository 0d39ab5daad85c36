import { Button } from '@mantine/core';
import { useEffect, useRef, useState } from 'react';
import { useLocation } from 'wouter';
import { anchorOf } from '#domain/instruments/scoring.ts';
import type { FormLine, LineFate } from '#domain/team/read-rating-form.ts';
import type { Person } from '#domain/team/person.ts';
import { takeSheet } from '#storage/commands/ratings.ts';
import { CommandButton } from '#workbook/CommandButton.tsx';
import { count, longDay } from '#workbook/format.ts';
import { refusalWords } from '#workbook/problem-words.ts';
import { useUndoToast } from '#workbook/use-undo-toast.ts';
import { useWorkbook } from '#workbook/WorkbookContext.tsx';
import { noOpportunity } from './answer-text.ts';
import { fateSummary, fateText } from './form-words.ts';
import { linesToTake, type Who } from './take-form.ts';
import classes from './sheet.module.css';

interface FormPreviewProps {
  readonly person: Person;
  readonly who: Who;
  /** The file's. */
  readonly name: string;
  readonly lines: readonly FormLine[];
  readonly onClose: () => void;
}

/** What a filled-in form would change, line by line, before it changes anything. */
export function FormPreview({ person, who, name, lines, onClose }: FormPreviewProps) {
  const workbook = useWorkbook();
  const undoToast = useUndoToast();
  const [, navigate] = useLocation();
  const [problem, setProblem] = useState<string | null>(null);
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  const taken = linesToTake(lines);
  const take = async (): Promise<void> => {
    const done = await takeSheet(workbook, who, taken, 'file');
    if (!done.ok) return setProblem(refusalWords[done.error]);
    undoToast(`${count(taken.length, 'skill')} taken in`);
    navigate(`/people/${person.id}/compare`);
  };
  return (
    <div className={classes.preview}>
      <h3 ref={heading} tabIndex={-1} className={classes.previewTitle}>
        What “{name}” would change
      </h3>
      <p className={classes.text}>
        {fateSummary(lines)} They count as{' '}
        {who.rater === 'manager' ? 'your rating' : `${person.name}’s own view`} of {longDay(who.day)}; that
        can be changed at the top of the page. Nothing is changed yet.
      </p>
      <table className={classes.fates}>
        <thead>
          <tr>
            <th scope="col">Skill</th>
            <th scope="col">Answer</th>
            <th scope="col">What becomes of it</th>
          </tr>
        </thead>
        <tbody>
          {lines.map(({ place, number, name: skill, fate }) => (
            <tr key={place} data-fate={fate.kind}>
              <th scope="row">
                <span className={classes.number}>{number}</span> {skill}
              </th>
              <td>
                <AnswerCell fate={fate} />
              </td>
              <td>{fateText(fate)}</td>
            </tr>
          ))}
        </tbody>
      </table>
      <p className={classes.problem} role="alert">
        {problem}
      </p>
      <div className={classes.row}>
        {taken.length > 0 && (
          <CommandButton work={take} say={setProblem}>
            Take in {count(taken.length, 'skill')}
          </CommandButton>
        )}
        <Button variant="default" onClick={onClose}>
          Leave it
        </Button>
      </div>
    </div>
  );
}

function AnswerCell({ fate }: { readonly fate: LineFate }) {
  if (fate.kind !== 'taken') return null;
  const { value, skill, evidence } = fate;
  return (
    <>
      {value === null
        ? 'No answer'
        : value === 'no-opportunity'
          ? noOpportunity
          : `${value}: ${anchorOf(skill.anchors, value)}`}
      {evidence !== '' && <span className={classes.words}>{evidence}</span>}
    </>
  );
}
