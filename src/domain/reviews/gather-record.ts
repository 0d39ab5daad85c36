import type { Day } from '../core/day.ts';
import { addQuarters, quarterRange } from '../core/quarter.ts';
import { quartersLookedBack } from '../scorecard/judge-measure.ts';
import type { Person } from '../team/person.ts';
import { wordingsWith } from '../team/wordings.ts';
import type { Rows } from '../workbook/tables.ts';
import { gatherClosing, gatherMyself } from './gather-myself.ts';
import { gatherNumbers, personNumbers } from './gather-numbers.ts';
import { gatherPerson, gatherTeam, peopleIn } from './gather-people.ts';
import { openThings } from './open-things.ts';
import type { CarryOverLine, CarryOverPart, CommitmentsPart, HeadPart, ReviewRecord } from './record.ts';
import type { Review } from './review.ts';

/** What a review is gathered from: everything of its quarter and the one before, and what is open. */
export type ReviewRows = Omit<
  Rows,
  | 'meta'
  | 'trash'
  | 'importances'
  | 'privateNotes'
  | 'diagnoses'
  | 'tasks'
  | 'importShapes'
  | 'personAliases'
  | 'reviewParts'
  | 'addenda'
>;

/** What a draft review says as the workbook is now, on the day it is looked at or locked. */
export function gatherRecord(rows: ReviewRows, review: Review, today: Day): ReviewRecord {
  const { quarter, fiscalStart } = review;
  const span = quarterRange(quarter, fiscalStart);
  const wordings = wordingsWith(rows.ownSkills);
  const hidden: ReadonlySet<string> = new Set(rows.hiddenSkills.map(({ id }) => id));
  const people = peopleIn(rows.people, span);
  // As far back as the screens read, so that a draft and the locked review judge alike.
  const { first } = quarterRange(addQuarters(quarter, -quartersLookedBack), fiscalStart);
  const readings = rows.readings.filter(({ start }) => start >= first);
  const scorecard = { ...rows, readings, fiscalStart, people: people.map(({ id }) => id) };
  const numbersOf = (whose: Person['id'] | null) => ({ quarter, whose, today });
  return {
    head: headPart(rows, review),
    numbers: gatherNumbers(scorecard, numbersOf(null), review.numbers),
    myself: gatherMyself(rows, review.myself, span, wordings),
    team: gatherTeam(rows, review.team, hidden, span, wordings),
    people: people.map((person) => ({
      ...gatherPerson(rows, person, review.id, span, wordings),
      numbers: personNumbers(scorecard, numbersOf(person.id)),
    })),
    habits: { keep: review.keep, stop: review.stop, start: review.start },
    closing: gatherClosing(rows, review, span),
    carryOver: carryOverPart(rows, review),
    commitments: commitmentsPart(rows, review),
  };
}

function headPart(rows: ReviewRows, { quarter, fiscalStart, startedDay }: Review): HeadPart {
  const { first, last } = quarterRange(quarter, fiscalStart);
  const [profile] = rows.profile;
  const manager = profile?.name ?? '';
  return { quarter, fiscalStart, first, last, manager, leads: profile?.leads ?? '', startedDay };
}

function carryOverPart(rows: ReviewRows, review: Review): CarryOverPart {
  const names = namesOf(rows.people);
  const all = openThings(rows, review).map(({ kind, name, personId, decision, reason, carriedBefore }) => {
    const whose = personId === null ? '' : (names.get(personId) ?? '');
    const carried = carriedBefore + (decision === 'carry' ? 1 : 0);
    const line: CarryOverLine = { kind, name, whose, decision, reason, carried };
    return { line, personId };
  });
  return {
    lines: all.flatMap(({ line, personId }) => (personId === null ? [line] : [])),
    ofPeople: all.flatMap(({ line, personId }) => (personId === null ? [] : [{ ...line, personId }])),
  };
}

function commitmentsPart(rows: ReviewRows, review: Review): CommitmentsPart {
  const names = namesOf(rows.people);
  const measures = new Map(rows.measures.map((measure) => [measure.id, measure.name]));
  return {
    lines: rows.commitments
      .filter(({ reviewId, text }) => reviewId === review.id && text.trim() !== '')
      .toSorted((a, b) => a.order - b.order)
      .map(({ id, text, ownerId, dueDay, measureId, carried, order }) => ({
        id,
        text,
        ownerId,
        owner: ownerId === null ? '' : (names.get(ownerId) ?? ''),
        dueDay,
        measure: measureId === null ? '' : (measures.get(measureId) ?? ''),
        carried,
        order,
      })),
  };
}

const namesOf = (people: readonly Person[]): ReadonlyMap<string, string> =>
  new Map(people.map(({ id, name }) => [id, name]));
