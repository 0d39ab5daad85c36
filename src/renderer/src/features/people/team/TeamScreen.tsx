import { useState, type ReactNode } from 'react';
import { sources } from '#domain/instruments/catalog/sources.ts';
import { allPeople } from '#storage/queries/people.ts';
import { Invitation } from '#ui/Invitation.tsx';
import { Loading } from '#ui/Loading.tsx';
import { Page } from '#ui/Page.tsx';
import { TextLink } from '#ui/TextLink.tsx';
import { useFocusBack } from '#workbook/use-focus-back.ts';
import { useQuery } from '#workbook/use-query.ts';
import { AddingPeople, type Adding } from './AddingPeople.tsx';
import { LeftPeople } from './LeftPeople.tsx';
import { Team } from './Team.tsx';
import classes from './team.module.css';

/** The chapter's first page: everybody on the team, and the ways to the rest of the chapter. */
export function TeamScreen() {
  const people = useQuery(allPeople);
  const [open, setOpen] = useState<Adding>(null);
  const [openedEmpty, setOpenedEmpty] = useState(false);
  const box = useFocusBack<HTMLDivElement>(open);
  if (people === undefined) return <Loading what="your team" />;
  const team = people.filter(({ leftDay }) => leftDay === null);
  const left = people.filter(({ leftDay }) => leftDay !== null);
  // The form in which the first person was added must not go from under one's hands: the next ones follow.
  const isBeginning = open !== null && openedEmpty;
  const isInviting = team.length === 0 || isBeginning;
  const adding = (buttons: ReactNode = null): ReactNode => (
    <AddingPeople
      people={people}
      open={open}
      onOpen={(next) => {
        setOpen(next);
        if (open === null) setOpenedEmpty(team.length === 0);
      }}
    >
      {buttons}
    </AddingPeople>
  );
  return (
    <Page
      numeral="3"
      title="Know your people"
      lead="Each salesperson: what they can do, what they want, and the coaching that gets them further."
    >
      {people.length > 0 && !isBeginning && <ChapterLinks />}
      <div ref={box}>
        {isInviting && <FirstPeople isFirst={people.length === 0}>{adding()}</FirstPeople>}
        {team.length > 0 && <Team team={team} adding={isInviting ? () => null : adding} />}
      </div>
      {left.length > 0 && <LeftPeople left={left} />}
    </Page>
  );
}

const pages = [
  { to: '/people/matrix', name: 'Skills matrix' },
  { to: '/people/team-plan', name: 'Team development plan' },
  { to: '/people/attention', name: 'Attention' },
  { to: '/people/moments', name: 'Moments' },
  { to: '/people/skills', name: 'Skills' },
] as const;

const papers = [
  { to: '/documents/all-plans', name: 'All plans on paper' },
  { to: '/documents/rating-sheet', name: 'Blank rating sheet' },
] as const;

function ChapterLinks() {
  return (
    <nav aria-label="In this chapter" className={classes.pages}>
      {[pages, papers].map((links) => (
        <ul key={links[0].to}>
          {links.map(({ to, name }) => (
            <li key={to}>
              <TextLink to={to}>{name}</TextLink>
            </li>
          ))}
        </ul>
      ))}
    </nav>
  );
}

interface FirstPeopleProps {
  /** Nobody was ever on the team. */
  readonly isFirst: boolean;
  readonly children: ReactNode;
}

function FirstPeople({ isFirst, children }: FirstPeopleProps) {
  return (
    <>
      <Invitation
        title="Who is on your team?"
        reason="Asked what makes a manager effective, salespeople named one who supports them, while managers saw themselves as part of the sale. A page for each person keeps what you saw and agreed, so that your support does not hang on your memory."
        source={`${sources.deeterSchmelz2008.cite}. ${sources.deeterSchmelz2008.limit}`}
        doneWhen="everybody you lead stands here with their role and start day. Ten people take about two minutes."
      >
        {children}
      </Invitation>
      {isFirst && (
        <p className={classes.aside}>
          You can also look first at <TextLink to="/people/skills">the skills</TextLink> on which people are
          rated here.
        </p>
      )}
    </>
  );
}
