import { useDeferredValue, useMemo, useState } from 'react';
import { sources } from '#domain/instruments/catalog/sources.ts';
import { coveragesOf, plainView, viewCode, viewMatrix, type MatrixView } from '#domain/team/matrix-view.ts';
import { matrixRows, oldAfterDays } from '#domain/team/matrix.ts';
import { teamPictureOf, type TeamPicture } from '#storage/queries/team-picture.ts';
import { Invitation } from '#ui/Invitation.tsx';
import { Loading } from '#ui/Loading.tsx';
import { Page } from '#ui/Page.tsx';
import { StepLink, TextLink } from '#ui/TextLink.tsx';
import { useSkills } from '#workbook/SkillsContext.tsx';
import { useQuery } from '#workbook/use-query.ts';
import { useToday } from '#workbook/use-today.ts';
import { CellDetails } from './CellDetails.tsx';
import { MatrixControls } from './MatrixControls.tsx';
import { MatrixTable } from './MatrixTable.tsx';
import type { CellKey } from './use-grid.ts';
import { Verdicts } from './Verdicts.tsx';
import classes from './matrix.module.css';

/** The picture of the team: people by skills, and what it calls for. */
export function MatrixScreen() {
  const picture = useQuery(teamPictureOf);
  const { used } = useSkills();
  const [view, setView] = useState(plainView);
  if (picture === undefined) return <Loading what="the team picture" />;
  const isRated = picture.ratings.some(({ rater, value }) => rater === 'manager' && value !== null);
  return (
    <Page
      wide
      title="The team picture"
      back={<TextLink to="/people">Back to the team</TextLink>}
      actions={
        isRated && (
          <StepLink to={`/documents/skills-matrix/${viewCode(view)}`} variant="default">
            Print or save it
          </StepLink>
        )
      }
    >
      {picture.people.length > 0 && used.length > 0 && isRated ? (
        <Matrix picture={picture} view={view} onView={setView} />
      ) : (
        <NothingYet picture={picture} hasSkills={used.length > 0} />
      )}
    </Page>
  );
}

interface MatrixProps {
  readonly picture: TeamPicture;
  readonly view: MatrixView;
  readonly onView: (view: MatrixView) => void;
}

function Matrix({ picture, view, onView }: MatrixProps) {
  const { used } = useSkills();
  const today = useToday();
  const [at, setAt] = useState<CellKey | null>(null);
  // The choice shows at once, thousands of cells right after.
  const drawn = useDeferredValue(view);
  const { people, ratings, priorities } = picture;
  const [rows, coverages] = useMemo(() => {
    const ids = used.map(({ skillId }) => skillId);
    const made = matrixRows(people, ids, ratings, today);
    return [made, coveragesOf(made, used)];
  }, [people, ratings, used, today]);
  const { groups, skills } = useMemo(
    () => viewMatrix(rows, used, coverages, drawn),
    [rows, used, coverages, drawn],
  );
  const sortedBy = view.people.by === 'skill' ? view.people.skillId : null;
  return (
    <>
      <MatrixControls
        view={view}
        sortedBy={used.find(({ skillId }) => skillId === sortedBy)?.name ?? 'a skill'}
        onView={onView}
      />
      {skills.length === 0 ? (
        <p className={classes.prose}>None of the skills that you use is in this group.</p>
      ) : (
        <MatrixTable groups={groups} skills={skills} coverages={coverages} onCell={setAt} />
      )}
      <Legend />
      <CellDetails
        at={at}
        picture={picture}
        rows={rows}
        skills={skills}
        coverages={coverages}
        onSortBy={(skillId) => onView({ ...view, people: { by: 'skill', skillId } })}
      />
      <Verdicts skills={skills} coverages={coverages} priorities={priorities} />
    </>
  );
}

function Legend() {
  return (
    <p className={classes.legend}>
      <span>1 to 5: the level</span>
      <span>↑ ↓ moved by more than chance would</span>
      <span>
        <em>italic:</em> older than {oldAfterDays} days
      </span>
      <span>– not rated, which is not low</span>
      <span>n/o no opportunity</span>
    </p>
  );
}

function NothingYet({ picture, hasSkills }: { readonly picture: TeamPicture; readonly hasSkills: boolean }) {
  const [first] = picture.people;
  return (
    <Invitation
      title="One look at the whole team"
      reason="Where half a team is weak, coaching one by one repeats the same lesson. Training that is spaced, practiced and followed by feedback carried over into the work; so it pays to see what is a matter for all and what for one."
      source={`${sources.lacerenza2017.cite}. ${sources.lacerenza2017.limit}`}
      doneWhen="you have rated three people or more on the skills that matter to you, and know for each whether to train or to coach."
    >
      {first === undefined ? (
        <StepLink to="/people">First say who is on your team</StepLink>
      ) : !hasSkills ? (
        <StepLink to="/people/skills">All skills are hidden: show some</StepLink>
      ) : (
        <StepLink to={`/people/${first.id}/rate`}>Rate {first.name}</StepLink>
      )}
    </Invitation>
  );
}
