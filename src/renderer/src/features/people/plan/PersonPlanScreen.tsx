import { sources } from '#domain/instruments/catalog/sources.ts';
import { activeFocuses } from '#domain/plans/plan-state.ts';
import { maxPersonFocuses } from '#domain/plans/plan.ts';
import type { Person } from '#domain/team/person.ts';
import { Invitation } from '#ui/Invitation.tsx';
import { Notice } from '#ui/Notice.tsx';
import { Page } from '#ui/Page.tsx';
import { Section } from '#ui/Section.tsx';
import { StepLink, TextLink } from '#ui/TextLink.tsx';
import { longDay } from '#workbook/format.ts';
import { EndedFocuses } from '#workbook/plan/EndedFocuses.tsx';
import { FocusCards } from '#workbook/plan/FocusCards.tsx';
import { OverdueSection } from '#workbook/plan/OverdueSection.tsx';
import { PlanHistory } from '#workbook/plan/PlanHistory.tsx';
import { usePlanPlace } from '#workbook/plan/PlanPlace.tsx';
import { SavedText } from '#workbook/SavedText.tsx';
import { PrivateNoteSection } from '../person/PrivateNoteSection.tsx';
import type { PersonPlanData } from './use-person-plan.ts';
import classes from './PersonPlanScreen.module.css';

interface PersonPlanScreenProps {
  readonly person: Person;
  readonly data: PersonPlanData;
}

/** A person's plan as a whole: what the two share, and below it what is for the manager alone. */
export function PersonPlanScreen({ person, data }: PersonPlanScreenProps) {
  const { base, isReadOnly } = usePlanPlace();
  const { plan } = data;
  const active = activeFocuses(plan?.focuses ?? []);
  const ended = (plan?.focuses ?? []).filter((focus) => focus.state !== 'active');
  const isRated = data.ratings.some(({ rater, value }) => rater === 'manager' && value !== null);
  return (
    <Page
      title={`The plan of ${person.name}`}
      lead={
        isReadOnly
          ? 'Their development plan, as it was.'
          : 'Their development plan: at most two skills at a time, what they will do about each, what you will do, and when the two of you look again.'
      }
      back={<TextLink to={`/people/${person.id}`}>Back to {person.name}</TextLink>}
      actions={
        plan !== null && (
          <StepLink to={`/documents/person-plan/${person.id}`} variant="default">
            Print or save the plan
          </StepLink>
        )
      }
    >
      {person.leftDay !== null && (
        <Notice title={`${person.name} left the team on ${longDay(person.leftDay)}`}>
          The plan stays as it was, to read. Nothing in it is due any more.
        </Notice>
      )}
      {plan !== null && !isReadOnly && <OverdueSection plan={plan} />}
      {active.length === 0 && !isReadOnly ? (
        <FirstSkill person={person} isRated={isRated} />
      ) : (
        <Section
          title="Focus areas"
          actions={
            active.length < maxPersonFocuses &&
            !isReadOnly && (
              <StepLink to={`${base}/choose`} variant="default">
                Choose another
              </StepLink>
            )
          }
        >
          {active.length > 0 && plan !== null ? (
            <FocusCards focuses={active} plan={plan} />
          ) : (
            <p className={classes.prose}>
              {ended.length === 0 ? 'There was no plan.' : 'None was in work when they left.'}
            </p>
          )}
        </Section>
      )}
      <Section
        title="What they want for themselves"
        {...(isReadOnly
          ? {}
          : {
              note: 'Ask, and write down what they say. It stands at the top of the plan that you hand them.',
            })}
      >
        {isReadOnly ? (
          <p className={classes.prose}>{person.aspiration.trim() || 'Nothing was written.'}</p>
        ) : (
          <div className={classes.field}>
            <SavedText
              textRef={{ table: 'people', id: person.id, field: 'aspiration' }}
              stored={person.aspiration}
              label="In their own words"
              lines={2}
            />
          </div>
        )}
      </Section>
      {ended.length > 0 && <EndedFocuses focuses={ended} />}
      {plan !== null && <PlanHistory plan={plan} />}
      <div className={classes.private}>
        <PrivateNoteSection
          person={person}
          note={data.note}
          apartFrom="Not a part of the plan, and never printed with it."
        />
      </div>
    </Page>
  );
}

function FirstSkill({ person, isRated }: { readonly person: Person; readonly isRated: boolean }) {
  const { base } = usePlanPlace();
  return (
    <Invitation
      title="One skill, or two"
      reason="Make the plan together: they say what they want to get better at, you say what you have seen. A plan that says when, where and how to act makes acting more likely: if-then plans had a medium to large effect (d = .65)."
      source={`${sources.gollwitzerSheeran2006.cite}. ${sources.gollwitzerSheeran2006.limit}`}
      doneWhen="each skill has a goal, two or three actions with a day, one if-then pact, and one thing that you will do. It takes about thirty minutes together."
    >
      {isRated ? (
        <StepLink to={`${base}/choose`}>Choose a skill</StepLink>
      ) : (
        <>
          <StepLink to={`/people/${person.id}/rate`}>First rate their skills</StepLink>
          <TextLink to={`${base}/choose`}>Choose without it</TextLink>
        </>
      )}
    </Invitation>
  );
}
