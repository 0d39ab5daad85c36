import type { ReactNode } from 'react';
import type { DiagnosisLevel } from '#domain/team/diagnose.ts';
import { diagnosisAnswerWords, diagnosisQuestions } from '#domain/team/diagnosis-words.ts';
import type { Diagnosis, DiagnosisAnswer } from '#domain/team/diagnosis.ts';
import { answerDiagnosis } from '#storage/commands/diagnoses.ts';
import { ChoiceRow } from '#ui/ChoiceRow.tsx';
import { Section } from '#ui/Section.tsx';
import { SavedText } from '#workbook/SavedText.tsx';
import { useSetting } from '#workbook/use-setting.ts';
import { useShownValue } from '#workbook/use-shown-value.ts';
import { useWorkbook } from '#workbook/WorkbookContext.tsx';
import classes from './diagnosis.module.css';

interface QuestionProps {
  readonly level: DiagnosisLevel;
  /** Its place, 1 to 4. */
  readonly number: number;
  readonly diagnosis: Diagnosis;
  /** What the workbook knows about it already. */
  readonly facts: ReactNode;
  /** The one before it fails: from here on answers tell why, and no longer where to work. */
  readonly isNextToFailing: boolean;
}

const notes = { get: 'getNote', move: 'moveNote', do: 'doNote', knowHow: 'knowHowNote' } as const;
const options = (['holds', 'fails', 'cannot tell'] as const).map((value: DiagnosisAnswer) => ({
  value,
  label: diagnosisAnswerWords[value],
}));

export function Question({ level, number, diagnosis, facts, isNextToFailing }: QuestionProps) {
  const workbook = useWorkbook();
  const change = useSetting();
  const [answer, setAnswer] = useShownValue(diagnosis[level]);
  const { name, question, meaning, evidence } = diagnosisQuestions[level];
  return (
    <Section title={`${number}. ${name}: ${question}`} note={meaning}>
      <ul className={classes.evidence} aria-label={`What to look at for ${name}`}>
        {evidence.map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
      {facts}
      {isNextToFailing && (
        <p className={classes.soft}>
          You have found where to work. From here on, an answer only helps to see the reason.
        </p>
      )}
      <div className={classes.answer}>
        <ChoiceRow
          label={question}
          labelHidden
          options={options}
          value={answer}
          onChoose={(chosen) => {
            setAnswer(chosen);
            change(answerDiagnosis(workbook, diagnosis.id, level, chosen));
          }}
        />
        <SavedText
          textRef={{ table: 'diagnoses', id: diagnosis.id, field: notes[level] }}
          stored={diagnosis[notes[level]]}
          label={`What shows it? (${name})`}
          lines={2}
        />
      </div>
    </Section>
  );
}
