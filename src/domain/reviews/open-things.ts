import type { Day } from '../core/day.ts';
import { quarterRange } from '../core/quarter.ts';
import type { Action, Focus } from '../plans/plan.ts';
import { findTopic } from '../plans/topic.ts';
import type { PersonId } from '../team/person.ts';
import { onlyOneOf } from '../team/priority.ts';
import { wordingsWith } from '../team/wordings.ts';
import type { Rows } from '../workbook/tables.ts';
import { carryOverId } from './review-ids.ts';
import type { CarriedKind, CarryOver, Review } from './review.ts';

/** Something that is open at the end of a quarter and has to be decided. */
export interface OpenThing {
  readonly id: CarryOver['id'];
  readonly kind: CarriedKind;
  readonly aboutId: string;
  readonly name: string;
  /** Null: the manager's, the team's, or for several people. */
  readonly personId: PersonId | null;
  /** What was decided so far. */
  readonly decision: CarryOver['decision'];
  readonly reason: string;
  /** How often it was carried over in earlier reviews. */
  readonly carriedBefore: number;
  /** Of an action: its focus area is decided to end, and no plan would have it any more if it was carried over. */
  readonly goalEnds: boolean;
}

/** What open things are found in. */
export type OpenRows = Pick<
  Rows,
  | 'plans'
  | 'focuses'
  | 'actions'
  | 'priorities'
  | 'commitments'
  | 'reviews'
  | 'carryOvers'
  | 'ownSkills'
  | 'people'
>;

/** Every open goal, action, priority and commitment, the manager's first and then person by person, each with what is decided about it. */
export function openThings(rows: OpenRows, review: Review): readonly OpenThing[] {
  const wordings = wordingsWith(rows.ownSkills);
  const plans = new Map(rows.plans.map((plan) => [plan.id, plan]));
  const onTeam = new Set<string>(rows.people.filter(({ leftDay }) => leftDay === null).map(({ id }) => id));
  const personOf = ({ planId }: Focus | Action): PersonId | null => {
    const subject = plans.get(planId)?.subject;
    return subject?.kind === 'person' ? subject.personId : null;
  };
  const active = new Map(
    rows.focuses.filter(({ state }) => state === 'active').map((focus) => [focus.id, focus]),
  );
  const decided = new Map(rows.carryOvers.map((row) => [row.id, row]));
  const before = carriedBefore(rows, review);
  const thing = (
    kind: CarriedKind,
    aboutId: string,
    name: string,
    personId: PersonId | null,
    carried = before.get(`${kind}:${aboutId}`) ?? 0,
  ): OpenThing => {
    const id = carryOverId(review.id, kind, aboutId);
    const row = decided.get(id);
    const said = { decision: row?.decision ?? null, reason: row?.reason ?? '' };
    return { id, kind, aboutId, name, personId, ...said, carriedBefore: carried, goalEnds: false };
  };
  const byOrder = (a: { readonly order: number }, b: { readonly order: number }): number => a.order - b.order;
  const goals = [...active.values()]
    .toSorted(byOrder)
    .map((focus) =>
      thing('goal', focus.id, findTopic(focus.topic, wordings)?.name ?? 'A focus area', personOf(focus)),
    );
  const ending = new Set<string>(
    goals.flatMap(({ aboutId, decision }) => (decision === null || decision === 'carry' ? [] : [aboutId])),
  );
  const actions = rows.actions
    .filter(({ state, text, focusId }) => state === 'open' && text.trim() !== '' && active.has(focusId))
    .toSorted(byOrder)
    .map((action) => ({
      ...thing('action', action.id, action.text, personOf(action)),
      goalEnds: ending.has(action.focusId),
    }));
  const priorities = rows.priorities
    .filter(({ state }) => state === 'open')
    .toSorted(byOrder)
    .map(({ id, title, personIds }) =>
      thing('priority', id, title.trim() || 'A priority without words', onlyOneOf(personIds)),
    );
  const startOf = ({ quarter, fiscalStart }: Review): Day => quarterRange(quarter, fiscalStart).first;
  const starts = new Map(rows.reviews.map((one) => [one.id, startOf(one)]));
  // What was promised for a later quarter is not this one's to decide.
  const isEarlier = (id: Review['id']): boolean =>
    id !== review.id && (starts.get(id) ?? '') <= startOf(review);
  const commitments = rows.commitments
    .filter(({ state, reviewId, text }) => state === 'open' && isEarlier(reviewId) && text.trim() !== '')
    .toSorted(byOrder)
    .map(({ id, text, ownerId, carried }) => thing('commitment', id, text, ownerId, carried));
  const all = [...commitments, ...priorities, ...goals, ...actions];
  const places = new Map<string, number>(
    rows.people.toSorted((a, b) => a.order - b.order).map(({ id }, index) => [id, index]),
  );
  const placeOf = ({ personId }: OpenThing): number => (personId === null ? -1 : (places.get(personId) ?? 0));
  // The plan of somebody who left ended with them; what was promised and is a priority goes on until it is decided.
  const hasEnded = ({ kind, personId }: OpenThing): boolean =>
    (kind === 'goal' || kind === 'action') && personId !== null && !onTeam.has(personId);
  return all.filter((one) => !hasEnded(one)).toSorted((a, b) => placeOf(a) - placeOf(b));
}

/** How often each thing was carried over in reviews that are locked, by its kind and id. */
function carriedBefore(rows: OpenRows, review: Review): ReadonlyMap<string, number> {
  const locked = new Set(
    rows.reviews.filter(({ id, state }) => state === 'locked' && id !== review.id).map(({ id }) => id),
  );
  const counts = new Map<string, number>();
  for (const { reviewId, kind, aboutId, decision } of rows.carryOvers) {
    if (decision !== 'carry' || !locked.has(reviewId)) continue;
    const key = `${kind}:${aboutId}`;
    counts.set(key, (counts.get(key) ?? 0) + 1);
  }
  return counts;
}

/** What is still to be decided: without a decision, without the reason it needs, or carried out of every plan. */
export const undecided = (things: readonly OpenThing[]): readonly OpenThing[] =>
  things.filter(
    ({ decision, reason, goalEnds }) =>
      decision === null ||
      (needsReason(decision) && reason.trim() === '') ||
      (decision === 'carry' && goalEnds),
  );

/** Carrying, dropping and handing over say why; what is done speaks for itself. */
export const needsReason = (decision: NonNullable<CarryOver['decision']>): boolean => decision !== 'done';
