import { useLocation } from 'wouter';
import { sources } from '#domain/instruments/catalog/sources.ts';
import { activeFocuses } from '#domain/plans/plan-state.ts';
import { maxPersonFocuses, type Topic } from '#domain/plans/plan.ts';
import type { Person } from '#domain/team/person.ts';
import { hasRated, proposeSkills, type SkillProposal } from '#domain/team/skill-proposal.ts';
import { skillsInstrumentId, type Wording } from '#domain/team/wordings.ts';
import { chooseFocus } from '#storage/commands/focus-areas.ts';
import { Notice } from '#ui/Notice.tsx';
import { Page } from '#ui/Page.tsx';
import { Section } from '#ui/Section.tsx';
import { TextLink } from '#ui/TextLink.tsx';
import { useToast } from '#ui/Toasts.tsx';
import { CommandButton } from '#workbook/CommandButton.tsx';
import { nameInText } from '#workbook/focus-text.ts';
import { usePlanPlace } from '#workbook/plan/PlanPlace.tsx';
import { usePlanWords } from '#workbook/plan/plan-words.ts';
import { ProposalRow } from '#workbook/plan/ProposalRow.tsx';
import { refusalWords } from '#workbook/problem-words.ts';
import { useSkills } from '#workbook/SkillsContext.tsx';
import { useToday } from '#workbook/use-today.ts';
import { useWorkbook } from '#workbook/WorkbookContext.tsx';
import type { PersonPlanData } from './use-person-plan.ts';
import classes from './ChooseSkillScreen.module.css';

interface ChooseSkillScreenProps {
  readonly person: Person;
  readonly data: PersonPlanData;
  /** The skill that one came here for. */
  readonly picked: string | null;
}

/** The team's skills in the proposed order for this person. The manager decides, with them. */
export function ChooseSkillScreen({ person, data, picked }: ChooseSkillScreenProps) {
  const { base } = usePlanPlace();
  const { used } = useSkills();
  const today = useToday();
  const active = activeFocuses(data.plan?.focuses ?? []);
  const left = maxPersonFocuses - active.length;
  const { diagnosis, ratings } = data;
  const known = { personId: person.id, ratings, diagnosis, aspiration: person.aspiration };
  const proposals = proposeSkills(used, known, today).toSorted(
    (a, b) => Number(b.skillId === picked) - Number(a.skillId === picked),
  );
  return (
    <Page
      title={`Choose a skill with ${person.name}`}
      lead="At most two at a time. The order is a proposal, made from your ratings, what they say of themselves, and the four questions. You decide, best together."
      back={<TextLink to={base}>Back to the plan</TextLink>}
    >
      {!hasRated(ratings) && (
        <Notice title={`You have not rated ${person.name} yet`}>
          So there is no order to propose.{' '}
          <TextLink to={`/people/${person.id}/rate`}>Rate their skills</TextLink> first, or choose now.
        </Notice>
      )}
      {person.aspiration.trim() !== '' && (
        <figure className={classes.aspiration}>
          <blockquote className={classes.words}>{person.aspiration}</blockquote>
          <figcaption className={classes.soft}>What they want for themselves</figcaption>
        </figure>
      )}
      <p className={classes.left} role="status">
        {left <= 0
          ? 'Two are chosen. To take on another one, finish one or set one aside first.'
          : active.length === 0
            ? 'Nothing chosen yet. One is a good start.'
            : 'One skill chosen, room for one more.'}
      </p>
      <ol className={classes.proposals} aria-label="Skills in the proposed order">
        {proposals.map((proposal) => {
          const skill = used.find(({ skillId }) => skillId === proposal.skillId);
          if (skill === undefined) return null;
          const focus = active.find(({ topic }) => topic.dimensionId === skill.skillId);
          return (
            <SkillRow
              key={skill.skillId}
              person={person}
              skill={skill}
              proposal={proposal}
              focusId={focus?.id ?? null}
              isFull={left <= 0}
              isPicked={skill.skillId === picked}
            />
          );
        })}
      </ol>
      <Section title="Why at most two">
        <p className={classes.prose}>
          Next to a full quota, two is a lot. A few behaviors that are planned exactly are more likely to
          happen than many that are meant well: {sources.gollwitzerSheeran2006.cite}.{' '}
          {sources.gollwitzerSheeran2006.limit}
        </p>
        <p className={classes.prose}>
          How we sort: what the latest of your four questions came to goes first, if it is no older than 90
          days. Then the lowest of your ratings; among equals, what they name in what they want, and where the
          two of you see it most differently. It is a suggestion.
        </p>
      </Section>
    </Page>
  );
}

interface SkillRowProps {
  readonly person: Person;
  readonly skill: Wording;
  readonly proposal: SkillProposal;
  readonly focusId: string | null;
  readonly isFull: boolean;
  readonly isPicked: boolean;
}

function SkillRow({ person, skill, proposal, focusId, isFull, isPicked }: SkillRowProps) {
  const { base, subject } = usePlanPlace();
  const words = usePlanWords();
  const workbook = useWorkbook();
  const [, navigate] = useLocation();
  const toast = useToast();
  const choose = async (): Promise<void> => {
    const topic: Topic = {
      instrumentId: skillsInstrumentId,
      instrumentVersion: skill.version,
      dimensionId: skill.skillId,
    };
    const chosen = await chooseFocus(workbook, topic, subject);
    if (chosen.ok) {
      navigate(`${base}/focus/${chosen.value}`);
      toast({ text: 'Chosen. Check-ins are proposed after 2, 4, 8 and 12 weeks.' });
    } else {
      toast({ text: chosen.error === 'enough already' ? words.enough : refusalWords[chosen.error] });
    }
  };
  const name = nameInText(skill.name);
  return (
    <ProposalRow name={skill.name} meaning={skill.meaning} reason={proposal.reason} isPicked={isPicked}>
      {focusId !== null ? (
        <p className={classes.chosen}>
          Chosen. <TextLink to={`${base}/focus/${focusId}`}>Open {name}</TextLink>
        </p>
      ) : (
        !isFull && (
          <CommandButton
            variant={isPicked ? 'filled' : 'default'}
            aria-label={`Choose ${name} for ${person.name}`}
            work={choose}
          >
            Choose
          </CommandButton>
        )
      )}
    </ProposalRow>
  );
}
