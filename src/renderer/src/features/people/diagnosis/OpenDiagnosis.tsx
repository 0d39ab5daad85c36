import type { ReactNode } from 'react';
import type { MeasureLevel } from '#domain/scorecard/measure.ts';
import type { PersonNumber } from '#domain/scorecard/person-numbers.ts';
import { diagnose, diagnosisLevels, type DiagnosisLevel } from '#domain/team/diagnose.ts';
import { diagnosisQuestions, diagnosisWords } from '#domain/team/diagnosis-words.ts';
import type { Diagnosis } from '#domain/team/diagnosis.ts';
import type { Person } from '#domain/team/person.ts';
import { skillEvidence } from '#domain/team/skill-evidence.ts';
import { removeDiagnosis } from '#storage/commands/diagnoses.ts';
import type { DiagnosisSources } from '#storage/queries/diagnosis.ts';
import { Section } from '#ui/Section.tsx';
import { TextLink } from '#ui/TextLink.tsx';
import { CommandButton } from '#workbook/CommandButton.tsx';
import { useSkills } from '#workbook/SkillsContext.tsx';
import { useToday } from '#workbook/use-today.ts';
import { useUndoToast } from '#workbook/use-undo-toast.ts';
import { useWorkbook } from '#workbook/WorkbookContext.tsx';
import { KnowHowFacts } from './KnowHowFacts.tsx';
import { NumberFacts } from './NumberFacts.tsx';
import { OneSkill } from './OneSkill.tsx';
import { Question } from './Question.tsx';
import classes from './diagnosis.module.css';

interface OpenDiagnosisProps {
  readonly diagnosis: Diagnosis;
  readonly person: Person;
  readonly known: DiagnosisSources;
  /** What the scorecard says about them in this quarter, by level. */
  readonly numbers: Readonly<Record<MeasureLevel, readonly PersonNumber[]>>;
}

/** The latest diagnosis: the questions, what they say, and the one skill to work on. */
export function OpenDiagnosis({ diagnosis, person, known, numbers }: OpenDiagnosisProps) {
  const workbook = useWorkbook();
  const sayDone = useUndoToast();
  const today = useToday();
  const { used } = useSkills();
  const evidence = skillEvidence(person.id, used, known, today);
  const result = diagnose(diagnosis);
  const words = diagnosisWords(diagnosis);
  /** What is known at a level before one answers. */
  const numbersOf = (level: MeasureLevel): ReactNode => (
    <NumberFacts level={diagnosisQuestions[level].name} numbers={numbers[level]} />
  );
  const facts: Record<DiagnosisLevel, ReactNode> = {
    get: numbersOf('get'),
    move: numbersOf('move'),
    do: numbersOf('do'),
    knowHow: <KnowHowFacts person={person} evidence={evidence} />,
  };
  const remove = async (): Promise<void> => {
    await workbook.drafts.flush();
    await removeDiagnosis(workbook, diagnosis.id);
    sayDone('Deleted.');
  };
  return (
    <>
      <p className={classes.prose}>Write it as if they will read it: they can ask for it.</p>
      {Object.values(numbers).every((level) => level.length === 0) && (
        <p className={classes.soft}>
          No number is followed for each person yet. With a few on the{' '}
          <TextLink to="/measure">scorecard</TextLink>, theirs stand here beside the first three questions.
        </p>
      )}
      {diagnosisLevels.map((level, index) => (
        <Question
          key={level}
          level={level}
          number={index + 1}
          diagnosis={diagnosis}
          facts={facts[level]}
          isNextToFailing={result.kind === 'fails' && index === diagnosisLevels.indexOf(result.level) + 1}
        />
      ))}
      <Section title="Where to work">
        <div role="status">
          <p className={classes.result}>{words.title}</p>
          <p className={classes.prose}>{words.why}</p>
          <p className={classes.prose}>{words.next}</p>
        </div>
      </Section>
      {result.kind !== 'nothing answered' && (
        <OneSkill
          diagnosis={diagnosis}
          person={person}
          evidence={evidence}
          isAboutSkill={result.kind === 'fails' && result.level === 'knowHow'}
        />
      )}
      <div className={classes.foot}>
        <CommandButton size="compact-sm" variant="subtle" work={remove}>
          Delete this diagnosis
        </CommandButton>
      </div>
    </>
  );
}
