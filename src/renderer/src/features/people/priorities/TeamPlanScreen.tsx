import { useMemo, useState } from 'react';
import { sources } from '#domain/instruments/catalog/sources.ts';
import { coverageOfAll } from '#domain/team/coverage.ts';
import { matrixRows } from '#domain/team/matrix.ts';
import { proposePriorities } from '#domain/team/priority-proposals.ts';
import { maxPriorities, type PriorityId } from '#domain/team/priority.ts';
import { addPriority, type PriorityStart } from '#storage/commands/priorities.ts';
import { teamPictureOf, type TeamPicture } from '#storage/queries/team-picture.ts';
import { Invitation } from '#ui/Invitation.tsx';
import { Loading } from '#ui/Loading.tsx';
import { Page } from '#ui/Page.tsx';
import { Section } from '#ui/Section.tsx';
import { StepLink, TextLink } from '#ui/TextLink.tsx';
import { useToast } from '#ui/Toasts.tsx';
import { CommandButton } from '#workbook/CommandButton.tsx';
import { refusalWords } from '#workbook/problem-words.ts';
import { useSkills } from '#workbook/SkillsContext.tsx';
import { useQuery } from '#workbook/use-query.ts';
import { useToday } from '#workbook/use-today.ts';
import { useWorkbook } from '#workbook/WorkbookContext.tsx';
import { ClosedPriorities } from './ClosedPriorities.tsx';
import { PriorityList } from './PriorityList.tsx';
import { Proposals } from './Proposals.tsx';
import classes from './priorities.module.css';

const nothing: PriorityStart = { skillId: null, title: '', why: '', personIds: [] };

/** The team's plan on one page: at most three priorities. */
export function TeamPlanScreen() {
  const picture = useQuery(teamPictureOf);
  if (picture === undefined) return <Loading what="the team’s plan" />;
  return <TeamPlan picture={picture} />;
}

function TeamPlan({ picture }: { readonly picture: TeamPicture }) {
  const workbook = useWorkbook();
  const toast = useToast();
  const { used } = useSkills();
  const today = useToday();
  const [added, setAdded] = useState<PriorityId | null>(null);
  const { people, ratings, priorities } = picture;
  const proposals = useMemo(() => {
    const ids = used.map(({ skillId }) => skillId);
    return proposePriorities(used, coverageOfAll(matrixRows(people, ids, ratings, today), ids), priorities);
  }, [people, ratings, priorities, used, today]);
  const add = async (start: PriorityStart): Promise<void> => {
    const priority = await addPriority(workbook, start);
    if (priority.ok) setAdded(priority.value);
    else toast({ text: refusalWords[priority.error] });
  };
  const open = priorities.filter(({ state }) => state === 'open');
  const closed = priorities.filter(({ state }) => state !== 'open');
  const hasRoom = open.length < maxPriorities;
  const writeOwn = (
    <CommandButton variant="default" work={() => add(nothing)}>
      Write my own
    </CommandButton>
  );
  return (
    <Page
      title="The team’s plan"
      lead="Two or three things that the team works on, on one page."
      back={<TextLink to="/people">Back to the team</TextLink>}
      actions={
        open.length > 0 && (
          <StepLink to="/documents/team-plan" variant="default">
            Print or save the plan
          </StepLink>
        )
      }
    >
      {open.length === 0 ? (
        <Invitation
          title="What the whole team works on"
          reason="Training that is spaced, practiced and followed by feedback carried over into the work. That takes weeks for each subject, so a team has room for two or three, and a longer list gets none of them done."
          source={`${sources.lacerenza2017.cite}. ${sources.lacerenza2017.limit}`}
          doneWhen="each priority says why, for whom, what is done, by when, and how one will see it."
        >
          <StepLink to="/people/matrix">Look at the team picture</StepLink>
          {writeOwn}
        </Invitation>
      ) : (
        <Section
          title="Priorities"
          actions={hasRoom && writeOwn}
          {...(hasRoom
            ? {}
            : {
                note: 'Three are open, which is all a team can keep in mind. To take on another one, finish one or drop one first.',
              })}
        >
          <PriorityList priorities={open} people={people} added={added} />
        </Section>
      )}
      {hasRoom && proposals.length > 0 && <Proposals proposals={proposals} people={people} onTake={add} />}
      {closed.length > 0 && <ClosedPriorities priorities={closed} />}
      {open.length > 0 && (
        <p className={classes.foot}>
          What it is taken from: <TextLink to="/people/matrix">the team picture</TextLink>.
        </p>
      )}
    </Page>
  );
}
