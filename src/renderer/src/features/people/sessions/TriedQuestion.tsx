import { Button } from '@mantine/core';
import type { ReactNode } from 'react';
import { triedWords } from '#domain/coaching/session-words.ts';
import type { Session, Tried } from '#domain/coaching/session.ts';
import { setTried } from '#storage/commands/sessions.ts';
import { ChoiceRow } from '#ui/ChoiceRow.tsx';
import { SavedText } from '#workbook/SavedText.tsx';
import { useSetting } from '#workbook/use-setting.ts';
import { useShownValue } from '#workbook/use-shown-value.ts';
import { useWorkbook } from '#workbook/WorkbookContext.tsx';
import classes from './sessions.module.css';

interface TriedQuestionProps {
  /** The session in which it was agreed. */
  readonly session: Session;
  /** When it was agreed, where that is not plain from the page. */
  readonly said?: ReactNode;
}

// The keys of the record.
const options = (Object.keys(triedWords) as readonly Tried[]).map((value) => ({
  value,
  label: triedWords[value],
}));

/** What was agreed, and whether it was tried. The answer stays with the session in which it was agreed. */
export function TriedQuestion({ session, said }: TriedQuestionProps) {
  const workbook = useWorkbook();
  const change = useSetting();
  const [tried, setShown] = useShownValue(session.tried);
  const answer = (value: Tried | null): void => {
    setShown(value);
    change(setTried(workbook, session.id, value));
  };
  return (
    <>
      {said !== undefined && (
        <p className={classes.quote}>
          <span className={classes.soft}>{said}</span> {session.nextTry}
        </p>
      )}
      <div className={classes.answer}>
        <ChoiceRow
          label="Was it tried again?"
          about={session.nextTry}
          options={options}
          value={tried}
          onChoose={answer}
        />
        {tried !== null && (
          <Button size="compact-sm" variant="subtle" onClick={() => answer(null)}>
            Take the answer back
          </Button>
        )}
      </div>
      {tried !== null && (
        <SavedText
          textRef={{ table: 'sessions', id: session.id, field: 'triedNote' }}
          stored={session.triedNote}
          label="What came of it?"
          lines={2}
        />
      )}
    </>
  );
}
