import type { Day } from '#domain/core/day.ts';
import type { WorkbookState } from '#domain/today/where-i-am.ts';
import type { Wordings } from '#domain/team/wordings.ts';
import { activeFocuses, isCheckInOverdue, isOverdue } from '#domain/plans/plan-state.ts';
import { teamOf, type TeamState } from '#domain/today/team-week.ts';
import type { Review } from '#domain/reviews/review.ts';
import type { WorkbookDatabase } from '#storage/database/workbook-database.ts';
import { allReviews } from '#storage/queries/reviews.ts';
import { followedMeasures } from '#storage/queries/scorecard.ts';
import { Section } from '#ui/Section.tsx';
import { TextLink } from '#ui/TextLink.tsx';
import { focusName } from '#workbook/focus-text.ts';
import { useWordings } from '#workbook/SkillsContext.tsx';
import { useQuery } from '#workbook/use-query.ts';
import { count, longDay } from '#workbook/format.ts';
import classes from './today.module.css';

/** How far each chapter has come. */
export function Chapters({ state, today }: { readonly state: WorkbookState; readonly today: Day }) {
  const wordings = useWordings();
  const numbers = useQuery(numbersAndReviews);
  return (
    <Section title="Where you are">
      <ol className={classes.chapters}>
        <li className={classes.chapter}>
          <span className={classes.numeral} aria-hidden="true">
            1
          </span>
          <span>
            <TextLink to="/stand">Know where you stand</TextLink>
            <span className={classes.chapterState}>{standState(state)}</span>
          </span>
        </li>
        <li className={classes.chapter}>
          <span className={classes.numeral} aria-hidden="true">
            2
          </span>
          <span>
            <TextLink to="/grow">Choose what to grow</TextLink>
            <span className={classes.chapterState}>{growState(state, today, wordings)}</span>
          </span>
        </li>
        <li className={classes.chapter}>
          <span className={classes.numeral} aria-hidden="true">
            3
          </span>
          <span>
            <TextLink to="/people">Know your people</TextLink>
            <span className={classes.chapterState}>{peopleState(state.team)}</span>
          </span>
        </li>
        <li className={classes.chapter}>
          <span className={classes.numeral} aria-hidden="true">
            5
          </span>
          <span>
            <TextLink to="/measure">Measure what matters</TextLink>
            <span className={classes.chapterState}>{measuresState(numbers?.measures)}</span>
          </span>
        </li>
        <li className={classes.chapter}>
          <span className={classes.numeral} aria-hidden="true">
            7
          </span>
          <span>
            <TextLink to="/review">Review the quarter</TextLink>
            <span className={classes.chapterState}>{reviewsState(numbers?.reviews)}</span>
          </span>
        </li>
      </ol>
    </Section>
  );
}

async function numbersAndReviews(db: WorkbookDatabase) {
  const [measures, reviews] = await Promise.all([followedMeasures(db), allReviews(db)]);
  return { measures: measures.length, reviews };
}

/** Undefined while it loads: then nothing is said. */
function measuresState(followed: number | undefined): string {
  if (followed === undefined) return '';
  return followed === 0 ? 'Nothing followed yet.' : `${count(followed, 'measure')} followed.`;
}

function reviewsState(reviews: readonly Review[] | undefined): string {
  if (reviews === undefined) return '';
  const locked = reviews.filter(({ state }) => state === 'locked').length;
  const drafts = reviews.length - locked;
  if (reviews.length === 0) return 'None yet. About an hour at the end of a quarter.';
  return `${locked} locked${drafts > 0 ? `, ${count(drafts, 'draft')}` : ''}.`;
}

function standState({ openSitting, lastAssessedDay }: WorkbookState): string {
  const last = lastAssessedDay === null ? '' : `Last completed on ${longDay(lastAssessedDay)}.`;
  if (openSitting !== null) return `${openSitting.answered} of ${openSitting.total} answered. ${last}`;
  return last === '' ? 'Not started. About twelve minutes.' : last;
}

function growState({ plan }: WorkbookState, today: Day, wordings: Wordings): string {
  const focuses = plan === null ? [] : activeFocuses(plan.focuses);
  if (plan === null || focuses.length === 0) return 'Nothing chosen yet.';
  const ids = new Set(focuses.map((focus) => focus.id));
  const actions = plan.actions.filter((action) => ids.has(action.focusId) && action.text.trim() !== '');
  const open = actions.filter((action) => action.state === 'open');
  const late =
    open.filter((action) => isOverdue(action, today)).length +
    plan.checkIns.filter((checkIn) => ids.has(checkIn.focusId) && isCheckInOverdue(checkIn, today)).length;
  const names = new Intl.ListFormat('en-US', { type: 'conjunction' }).format(
    focuses.map((focus) => focusName(focus, wordings)),
  );
  return `${names}. ${count(open.length, 'action')} open, ${actions.filter((action) => action.state === 'done').length} done${late > 0 ? `, ${late} overdue` : ''}.`;
}

function peopleState(state: TeamState): string {
  const team = teamOf(state);
  if (team.length === 0) return 'Nobody on the team yet.';
  const rated = team.filter(({ id }) => state.rated.has(id)).length;
  const ratedWords =
    rated === 0 ? 'nobody rated yet' : rated === team.length ? 'all rated' : `${rated} of them rated`;
  const { length } = state.plans;
  const planWords = length === 0 ? 'no plan yet' : `${count(length, 'plan')} in work`;
  return `${count(team.length, 'person', 'people')}, ${ratedWords}, ${planWords}.`;
}
