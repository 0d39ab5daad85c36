import type { Day } from '../core/day.ts';
import { isAnswered, levelOf, ratingHistories, type RatingHistory } from '../team/latest-ratings.ts';
import { wasOnTeam } from '../team/on-team.ts';
import type { Person, PersonId } from '../team/person.ts';
import { onlyOneOf } from '../team/priority.ts';
import { latestChange } from '../team/rating-change.ts';
import { ratingChangeWords } from '../team/rating-words.ts';
import type { Rating } from '../team/rating.ts';
import { usedSkills, type Wordings } from '../team/wordings.ts';
import type { Rows } from '../workbook/tables.ts';
import { focusLines, isIn, type Span } from './focus-lines.ts';
import type { PersonPart, TeamPart } from './record.ts';

/** Those who were on the team for at least a day of the span, in the manager's order. */
export const peopleIn = (people: readonly Person[], span: Span): readonly Person[] =>
  people
    .filter((person) => wasOnTeam(person, span))
    .toSorted((a, b) => a.order - b.order || a.createdAt.localeCompare(b.createdAt));

/** What was seen and done with a person in the span, with the sentence and the decision of the review. */
export function gatherPerson(
  rows: Pick<
    Rows,
    'plans' | 'focuses' | 'actions' | 'checkIns' | 'sessions' | 'moments' | 'ratings' | 'personReviews'
  >,
  person: Person,
  reviewId: string,
  span: Span,
  wordings: Wordings,
): PersonPart {
  const sessions = rows.sessions.filter(
    ({ personId, closedDay }) => personId === person.id && isIn(span, closedDay),
  );
  const held = sessions.filter(({ state }) => state === 'held');
  const count = (kind: 'one-to-one' | 'observed' | 'deal'): number =>
    held.filter((session) => session.kind === kind).length;
  const moments = rows.moments.filter(({ personId, day }) => personId === person.id && isIn(span, day));
  const agreed = held.filter(({ nextTry }) => nextTry.trim() !== '');
  const said = rows.personReviews.find((row) => row.personId === person.id && row.reviewId === reviewId);
  return {
    personId: person.id,
    name: person.name,
    role: person.role,
    joined: isIn(span, person.startDay),
    left: isIn(span, person.leftDay),
    sessions: { 'one-to-one': count('one-to-one'), observed: count('observed'), deal: count('deal') },
    cancelled: sessions.filter(({ state }) => state === 'cancelled').length,
    lastSessionDay: lastOf(held.map(({ closedDay }) => closedDay)),
    praise: moments.filter(({ kind }) => kind === 'praise').length,
    corrections: moments.filter(({ kind }) => kind === 'correction').length,
    tries: {
      agreed: agreed.length,
      tried: agreed.filter(({ tried }) => tried === 'yes' || tried === 'partly').length,
    },
    focuses: focusLines(rows, { kind: 'person', personId: person.id }, span, wordings),
    moved: movedSkills(rows.ratings, person.id, span, wordings),
    sentence: said?.sentence ?? '',
    decision: said?.decision ?? '',
  };
}

const lastOf = (days: readonly (Day | null)[]): Day | null =>
  days
    .filter((day) => day !== null)
    .toSorted()
    .at(-1) ?? null;

/** The skills whose rating by the manager moved in the span; what is about the same is not said. */
function movedSkills(
  ratings: readonly Rating[],
  person: PersonId,
  span: Span,
  wordings: Wordings,
): PersonPart['moved'] {
  const own = ratings.filter(({ personId, day }) => personId === person && day <= span.last);
  const find = ratingHistories(own);
  return usedSkills(wordings, new Set()).flatMap(({ skillId, name }) => {
    const history = find(person, skillId, 'manager');
    if (history.latest === null || !isIn(span, history.latest.day)) return [];
    const change = latestChange(beforeSpan(history, span));
    const words = change.kind === 'change' && change.words !== 'about the same' && ratingChangeWords(change);
    return typeof words === 'string' ? [{ skill: name, words }] : [];
  });
}

/** The latest rating against those before the span: two ratings within a quarter are not the quarter's change. */
const beforeSpan = ({ latest, earlier }: RatingHistory, { first }: Span): RatingHistory => ({
  latest,
  earlier: earlier.filter(({ day }) => day < first),
});

/** The team in the span: its priorities, and where it stands on each skill at its end. */
export function gatherTeam(
  rows: Pick<Rows, 'people' | 'priorities' | 'ratings'>,
  note: string,
  hidden: ReadonlySet<string>,
  span: Span,
  wordings: Wordings,
): TeamPart {
  const people = peopleIn(rows.people, span);
  const find = ratingHistories(rows.ratings.filter((row) => isAnswered(row) && row.day <= span.last));
  const skills = usedSkills(wordings, hidden).flatMap(({ skillId, name }) => {
    const levels = people.flatMap(({ id, leftDay }) => {
      const { latest } = find(id, skillId, 'manager');
      const level = latest === null || leftDay !== null ? null : levelOf(latest);
      return level === null ? [] : [level];
    });
    if (levels.length === 0) return [];
    const between = (from: number, to: number): number =>
      levels.filter((level) => level >= from && level <= to).length;
    return [{ name, low: between(1, 2), middle: between(3, 3), high: between(4, 5) }];
  });
  return {
    people: people.filter(({ leftDay }) => leftDay === null || leftDay > span.last).length,
    priorities: rows.priorities
      .filter(({ state, closedDay }) => state === 'open' || isIn(span, closedDay))
      .toSorted((a, b) => a.order - b.order)
      .map(({ personIds, title, state, reason, order }) => ({
        personId: onlyOneOf(personIds),
        title,
        state,
        reason,
        order,
      })),
    skills,
    note,
  };
}
