import { Button } from '@mantine/core';
import type { ReactNode } from 'react';
import { anchorOf } from '#domain/instruments/scoring.ts';
import type { Coverage } from '#domain/team/coverage.ts';
import { levelOf, ratingAge, ratingHistories } from '#domain/team/latest-ratings.ts';
import { cellOf, oldAfterDays, type MatrixCell, type MatrixRow } from '#domain/team/matrix.ts';
import { agoWords, ratingChangeWords } from '#domain/team/rating-words.ts';
import { teachWords, verdictOn, verdictReason, verdictWords } from '#domain/team/team-or-coach.ts';
import { findWording, type Wording } from '#domain/team/wordings.ts';
import { ownRatings, type TeamPicture } from '#storage/queries/team-picture.ts';
import { TextLink } from '#ui/TextLink.tsx';
import { shortDay } from '#workbook/format.ts';
import { useWordings } from '#workbook/SkillsContext.tsx';
import { useQuery } from '#workbook/use-query.ts';
import { useToday } from '#workbook/use-today.ts';
import { MakePriority } from './MakePriority.tsx';
import { rowWords } from './row-words.ts';
import type { CellKey } from './use-grid.ts';
import classes from './matrix.module.css';

interface CellDetailsProps {
  readonly at: CellKey | null;
  readonly picture: TeamPicture;
  readonly rows: readonly MatrixRow[];
  readonly skills: readonly Wording[];
  readonly coverages: ReadonlyMap<string, Coverage>;
  readonly onSortBy: (skillId: string) => void;
}

/** In words what the cell says that has, or had last, the focus. */
export function CellDetails({ at, picture, rows, skills, coverages, onSortBy }: CellDetailsProps) {
  const row = rows.find(({ person }) => person.id === at?.personId);
  const skill = skills.find(({ skillId }) => skillId === at?.skillId);
  const coverage = skill === undefined ? undefined : coverages.get(skill.skillId);
  if (row !== undefined && skill !== undefined) return <OfCell row={row} skill={skill} />;
  if (row !== undefined) return <OfPerson row={row} skills={skills} />;
  if (skill !== undefined && coverage !== undefined)
    return <OfSkill skill={skill} coverage={coverage} picture={picture} onSortBy={onSortBy} />;
  return (
    <p className={classes.hint}>
      Choose a cell to read what stands behind it, or the head of a line or column. The arrow keys go from
      cell to cell.
    </p>
  );
}

function Panel({
  title,
  links,
  children,
}: {
  readonly title: ReactNode;
  readonly links?: ReactNode;
  readonly children: ReactNode;
}) {
  return (
    <section className={classes.details} aria-label="What the cell says">
      <div aria-live="polite">
        <p className={classes.detailsTitle}>{title}</p>
        {children}
      </div>
      {links !== undefined && <div className={classes.links}>{links}</div>}
    </section>
  );
}

interface OfCellProps {
  readonly row: MatrixRow;
  readonly skill: Wording;
}

function OfCell({ row, skill }: OfCellProps) {
  const { person } = row;
  const cell = cellOf(row, skill.skillId);
  // Read when the first cell is chosen: the picture does not wait for it.
  const own = ratingHistories(useQuery(ownRatings) ?? [])(person.id, skill.skillId, 'person').latest;
  const ownLevel = own === null ? null : levelOf(own);
  const today = useToday();
  return (
    <Panel
      title={`${person.name}, ${skill.name}`}
      links={
        <>
          <TextLink to={`/people/${person.id}/rate`}>Rate {person.name}</TextLink>
          <TextLink to={`/people/${person.id}`}>Open the page of {person.name}</TextLink>
        </>
      }
    >
      <LevelWords cell={cell} />
      {own !== null && ownLevel !== null && (
        <p className={classes.soft}>
          {person.name} said {ownLevel} on {shortDay(own.day, today)}.
        </p>
      )}
      {cell.kind !== 'not rated' && cell.rating.evidence.trim() !== '' && (
        <p className={classes.evidence}>What you saw: {cell.rating.evidence}</p>
      )}
    </Panel>
  );
}

function LevelWords({ cell }: { readonly cell: MatrixCell }) {
  const today = useToday();
  const wordings = useWordings();
  if (cell.kind === 'not rated') return <p>You have not rated it yet. That is not low: nothing is known.</p>;
  const { rating } = cell;
  const age = `on ${shortDay(rating.day, today)}, ${agoWords(ratingAge(rating, today))}`;
  const old = cell.isOld
    ? ` That is older than ${oldAfterDays} days: look again before you build on it.`
    : '';
  if (cell.kind === 'no opportunity')
    return (
      <p>
        No opportunity to see it, you said {age}. That is not low.{old}
      </p>
    );
  const wording = findWording(wordings, rating.skillId, rating.skillVersion);
  const change = ratingChangeWords(cell.change);
  return (
    <>
      <p>
        <strong>{cell.level} of 5.</strong>{' '}
        {wording === undefined ? '' : anchorOf(wording.anchors, cell.level)}
      </p>
      <p className={classes.soft}>
        You rated it {age}.
        {change !== null && cell.change.kind !== 'none' && (
          <>
            {' '}
            {change}
            {cell.change.kind === 'change' && ` since ${shortDay(cell.change.before.day, today)}`}.
          </>
        )}
        {old}
      </p>
    </>
  );
}

function OfPerson({ row, skills }: { readonly row: MatrixRow; readonly skills: readonly Wording[] }) {
  const { person } = row;
  const today = useToday();
  return (
    <Panel
      title={[person.name, person.role, person.territory].filter((part) => part.trim() !== '').join(', ')}
      links={
        <>
          <TextLink to={`/people/${person.id}`}>Open the page of {person.name}</TextLink>
          <TextLink to={`/people/${person.id}/rate`}>Rate {person.name}</TextLink>
          <TextLink to={`/people/${person.id}/diagnosis`}>Find out where to coach</TextLink>
        </>
      }
    >
      {rowWords(row, skills, today).map((line) => (
        <p key={line}>{line}</p>
      ))}
    </Panel>
  );
}

interface OfSkillProps {
  readonly skill: Wording;
  readonly coverage: Coverage;
  readonly picture: TeamPicture;
  readonly onSortBy: (skillId: string) => void;
}

function OfSkill({ skill, coverage, picture, onSortBy }: OfSkillProps) {
  const teach = teachWords(coverage);
  return (
    <Panel
      title={`${skill.name}: ${verdictWords(verdictOn(coverage))}`}
      links={
        <>
          {coverage.low.length > 0 && (
            <MakePriority skill={skill} coverage={coverage} priorities={picture.priorities} />
          )}
          <Button size="compact-sm" variant="default" onClick={() => onSortBy(skill.skillId)}>
            Sort people by it
          </Button>
          <TextLink to={`/people/skills/${skill.skillId}`}>Read its five levels</TextLink>
        </>
      }
    >
      <p className={classes.soft}>{skill.meaning}</p>
      <p>
        {verdictReason(coverage)} {teach}
      </p>
    </Panel>
  );
}
