import { Button } from '@mantine/core';
import { useState } from 'react';
import { diagnosisLevels } from '#domain/team/diagnose.ts';
import { diagnosisAnswerWords, diagnosisQuestions, diagnosisWords } from '#domain/team/diagnosis-words.ts';
import type { Diagnosis } from '#domain/team/diagnosis.ts';
import { skillName } from '#domain/team/wordings.ts';
import { removeDiagnosis } from '#storage/commands/diagnoses.ts';
import { Section } from '#ui/Section.tsx';
import { useRowFocus } from '#ui/use-row-focus.ts';
import { CommandButton } from '#workbook/CommandButton.tsx';
import { longDay } from '#workbook/format.ts';
import { useWordings } from '#workbook/SkillsContext.tsx';
import { useUndoToast } from '#workbook/use-undo-toast.ts';
import { useWorkbook } from '#workbook/WorkbookContext.tsx';
import classes from './diagnosis.module.css';

/** How many show before one asks for all of them. */
const shownAtFirst = 6;

/** The diagnoses before the latest, with what each said. */
export function EarlierDiagnoses({ diagnoses }: { readonly diagnoses: readonly Diagnosis[] }) {
  const workbook = useWorkbook();
  const wordings = useWordings();
  const sayDone = useUndoToast();
  const [all, setAll] = useState(false);
  const shown = all ? diagnoses : diagnoses.slice(0, shownAtFirst);
  const box = useRowFocus<HTMLUListElement>(shown.map(({ id }) => id));
  const remove = async ({ id }: Diagnosis): Promise<void> => {
    await removeDiagnosis(workbook, id);
    sayDone('Deleted.');
  };
  return (
    <Section title="Before">
      <ul ref={box} className={classes.history} aria-label="Earlier diagnoses">
        {shown.map((diagnosis) => (
          <li key={diagnosis.id} data-row={diagnosis.id} className={classes.earlier}>
            <div className={classes.earlierText}>
              <p className={classes.flat}>
                {longDay(diagnosis.day)}: {diagnosisWords(diagnosis).title}
                {diagnosis.skillId !== null && `. Chosen: ${skillName(wordings, diagnosis.skillId)}`}
              </p>
              <details>
                <summary>The answers</summary>
                <Answers diagnosis={diagnosis} />
              </details>
            </div>
            <CommandButton
              size="compact-sm"
              variant="subtle"
              aria-label={`Delete the diagnosis from ${longDay(diagnosis.day)}`}
              work={() => remove(diagnosis)}
            >
              Delete
            </CommandButton>
          </li>
        ))}
      </ul>
      {diagnoses.length > shown.length && (
        <Button variant="subtle" size="compact-sm" onClick={() => setAll(true)}>
          Show all {diagnoses.length}
        </Button>
      )}
    </Section>
  );
}

const notes = { get: 'getNote', move: 'moveNote', do: 'doNote', knowHow: 'knowHowNote' } as const;

function Answers({ diagnosis }: { readonly diagnosis: Diagnosis }) {
  return (
    <dl className={classes.answers}>
      {diagnosisLevels.map((level) => {
        const answer = diagnosis[level];
        const note = diagnosis[notes[level]].trim();
        return (
          <div key={level}>
            <dt>{diagnosisQuestions[level].name}</dt>
            <dd>
              {answer === null ? 'Not answered' : diagnosisAnswerWords[answer]}
              {note !== '' && `. ${note}`}
            </dd>
          </div>
        );
      })}
    </dl>
  );
}
