import type { ReactNode } from 'react';
import type { MeasureLevel } from '#domain/scorecard/measure.ts';
import type { ScorecardRows } from '#domain/scorecard/quarter-values.ts';
import { diagnose, diagnosisLevels, type DiagnosisLevel } from '#domain/team/diagnose.ts';
import { diagnosisWords } from '#domain/team/diagnosis-words.ts';
import type { Diagnosis } from '#domain/team/diagnosis.ts';
import type { Person } from '#domain/team/person.ts';
import { skillEvidence } from '#domain/team/skill-evidence.ts';
import { removeDiagnosis } from '#storage/commands/diagnoses.ts';
import type { DiagnosisSources } from '#storage/queries/diagnosis.ts';
import { Section } from '#ui/Section.tsx';
import { CommandButton } from '#workbook/CommandButton.tsx';
import { useSkills } from '#workbook/SkillsContext.tsx';
import { useToday } from '#workbook/use-today.ts';
import { useUndoToast } from '#workbook/use-undo-toast.ts';
import { useWorkbook } from '#workbook/WorkbookContext.tsx';
import { KnowHowFacts } from './KnowHowFacts.tsx';
import { LevelNumbers } from './LevelNumbers.tsx';
import { OneSkill } from './OneSkill.tsx';
import { Question } from './Question.tsx';
import classes from './diagnosis.module.css';

interface OpenDiagnosisProps {
  readonly diagnosis: Diagnosis;
  readonly person: Person;
  readonly known: DiagnosisSources;
  readonly scorecard: ScorecardRows;
}

/** The latest diagnosis: the questions, what they say, and the one skill to work on. */
export function OpenDiagnosis({ diagnosis, person, known, scorecard }: OpenDiagnosisProps) {
  const workbook = useWorkbook();
  const sayDone = useUndoToast();
  const today = useToday();
  const { used } = useSkills();
  const evidence = skillEvidence(person.id, used, known, today);
  const result = diagnose(diagnosis);
  const words = diagnosisWords(diagnosis);
  const numbers = (level: MeasureLevel): ReactNode => (
    <LevelNumbers person={person} level={level} scorecard={scorecard} />
  );
  /** What is known at a level before one answers. */
  const facts: Record<DiagnosisLevel, ReactNode> = {
    get: numbers('get'),
    move: numbers('move'),
    do: numbers('do'),
    knowHow: <KnowHowFacts person={person} evidence={evidence} />,
  };
  const remove = async (): Promise<void> => {
    await workbook.drafts.flush();
    await removeDiagnosis(workbook, diagnosis.id);
    sayDone('Deleted.');
  };
  return (
    <>
      <p className={classes.prose}>
        Write it as if they will read it: they can ask for it.
        {person.ramping && ` ${person.name} is ramping: a full target is no yardstick yet.`}
      </p>
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
