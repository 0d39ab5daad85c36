import { NativeSelect } from '@mantine/core';
import { useState } from 'react';
import type { Diagnosis } from '#domain/team/diagnosis.ts';
import type { Person } from '#domain/team/person.ts';
import { suggestSkill, type SkillEvidence } from '#domain/team/suggest-skill.ts';
import { skillName } from '#domain/team/wordings.ts';
import { chooseDiagnosedSkill } from '#storage/commands/diagnoses.ts';
import { Section } from '#ui/Section.tsx';
import { StepLink, TextLink } from '#ui/TextLink.tsx';
import { useToast } from '#ui/Toasts.tsx';
import { CommandButton } from '#workbook/CommandButton.tsx';
import { nameInText } from '#workbook/focus-text.ts';
import { refusalWords } from '#workbook/problem-words.ts';
import { useWordings } from '#workbook/SkillsContext.tsx';
import { useWorkbook } from '#workbook/WorkbookContext.tsx';
import classes from './diagnosis.module.css';

interface OneSkillProps {
  readonly diagnosis: Diagnosis;
  readonly person: Person;
  readonly evidence: readonly SkillEvidence[];
  /** Whether know-how is where to work. */
  readonly isAboutSkill: boolean;
}

/** One skill at a time: what is suggested and why, and what comes of the one that was chosen. */
export function OneSkill({ diagnosis, person, evidence, isAboutSkill }: OneSkillProps) {
  return (
    <Section
      title="One skill to work on"
      note={
        isAboutSkill
          ? 'One at a time: what is practiced alone is seen and heard, what is one of five is not.'
          : 'Only if you find that a skill is behind it. One at a time.'
      }
    >
      {diagnosis.skillId === null ? (
        <Choose diagnosis={diagnosis} person={person} evidence={evidence} />
      ) : (
        <Chosen diagnosis={diagnosis} skillId={diagnosis.skillId} person={person} evidence={evidence} />
      )}
    </Section>
  );
}

type ChooseProps = Omit<OneSkillProps, 'isAboutSkill'>;

function useChoose(diagnosis: Diagnosis): (skillId: string | null) => Promise<void> {
  const workbook = useWorkbook();
  const toast = useToast();
  return async (skillId) => {
    const chosen = await chooseDiagnosedSkill(workbook, diagnosis.id, skillId);
    if (!chosen.ok) toast({ text: refusalWords[chosen.error] });
  };
}

function Choose({ diagnosis, person, evidence }: ChooseProps) {
  const choose = useChoose(diagnosis);
  const [picked, setPicked] = useState('');
  const suggestion = suggestSkill(evidence);
  const suggested =
    suggestion.kind === 'skill' ? evidence.find(({ skillId }) => skillId === suggestion.skillId) : undefined;
  return (
    <>
      {suggestion.kind === 'skill' && suggested !== undefined && (
        <div className={classes.suggestion}>
          <div>
            <p className={classes.skill}>{suggested.name}</p>
            <p className={classes.flat}>{suggestion.reason}</p>
          </div>
          <CommandButton work={() => choose(suggested.skillId)}>
            Take {nameInText(suggested.name)}
          </CommandButton>
        </div>
      )}
      {suggestion.kind === 'nothing known' && (
        <p className={classes.prose}>
          There is nothing to suggest one by: no rating, and no correction among the recent moments.{' '}
          <TextLink to={`/people/${person.id}/rate`}>Rate {person.name}</TextLink>, or choose what you have
          seen yourself.
        </p>
      )}
      {suggestion.kind === 'nothing low' && (
        <p className={classes.prose}>
          Of what you rated and is not in the plan, everything is at 4 or 5. Ask what they want to grow in; a
          strength may be it.
        </p>
      )}
      {evidence.length > 0 && (
        <div className={classes.pick}>
          <NativeSelect
            label={suggested === undefined ? 'The skill' : 'Or another one'}
            value={picked}
            onChange={(event) => setPicked(event.currentTarget.value)}
          >
            <option value="">Choose a skill</option>
            {evidence.map(({ skillId, name, level, isInPlan }) => (
              <option key={skillId} value={skillId}>
                {name}
                {level === null ? ', not rated' : `, at ${level}`}
                {isInPlan ? ', in the plan' : ''}
              </option>
            ))}
          </NativeSelect>
          <CommandButton variant="default" disabled={picked === ''} work={() => choose(picked)}>
            Take this one
          </CommandButton>
        </div>
      )}
    </>
  );
}

function Chosen({ diagnosis, skillId, person, evidence }: ChooseProps & { readonly skillId: string }) {
  const choose = useChoose(diagnosis);
  const wordings = useWordings();
  const name = skillName(wordings, skillId);
  const isInPlan = evidence.some((skill) => skill.skillId === skillId && skill.isInPlan);
  const plan = `/people/${person.id}/plan`;
  return (
    <>
      <p className={classes.skill}>{name}</p>
      <p className={classes.prose}>
        {isInPlan
          ? 'It is in the plan already. Watch it in real work, and agree on the next try.'
          : 'Agree on it with them: a plan that is theirs is the one that gets done.'}
      </p>
      <div className={classes.steps}>
        {isInPlan ? (
          <StepLink to={plan}>Open the plan</StepLink>
        ) : (
          <StepLink to={`${plan}/choose?skill=${skillId}`}>Make it a focus of the plan</StepLink>
        )}
        <StepLink to={`/people/${person.id}/sessions`} variant="default">
          Plan a session
        </StepLink>
        <CommandButton variant="subtle" work={() => choose(null)}>
          Choose another one
        </CommandButton>
      </div>
    </>
  );
}
