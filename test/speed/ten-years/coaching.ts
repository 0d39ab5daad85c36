import type { Moment } from '#domain/coaching/moment.ts';
import type { Session } from '#domain/coaching/session.ts';
import type { Day } from '#domain/core/day.ts';
import type { Person } from '#domain/team/person.ts';
import { ratingId, type Rating } from '#domain/team/rating.ts';
import { skillCatalog } from '#domain/team/catalog/skills.ts';
import type { Trashed } from '#domain/workbook/trashed.ts';
import { nameOfTrashed, trashedId } from '#domain/workbook/trashed.ts';
import { addDays } from '#domain/core/day.ts';
import { at, dayOf, dimensionAt, idOf, pick, quarters, skillAt, textOf } from './made-up.ts';

/** Every fifth is about the manager, the others about one person after the other. */
export const momentsOf = (today: Day, people: readonly Person[], count: number): readonly Moment[] =>
  Array.from({ length: count }, (_, index): Moment => {
    const day = dayOf(today, index, count);
    const isOwn = index % 5 === 0;
    return {
      id: idOf(`moment-${index}`),
      day,
      personId: isOwn ? null : pick(people, index).id,
      kind: pick(['note', 'praise', 'correction'] as const, index),
      skillId: isOwn ? null : skillAt(index),
      dimensionId: isOwn ? dimensionAt(index) : null,
      text: textOf(index),
      createdAt: at(day),
      updatedAt: at(day),
    };
  });

export const sessionsOf = (today: Day, people: readonly Person[], count: number): readonly Session[] =>
  Array.from({ length: count }, (_, index): Session => {
    const day = dayOf(today, index, count);
    const isHeld = index % 9 !== 0;
    return {
      id: idOf(`session-${index}`),
      personId: pick(people, index).id,
      kind: pick(['one-to-one', 'observed', 'deal'] as const, index),
      plannedDay: day,
      state: isHeld ? 'held' : 'cancelled',
      closedDay: day,
      reason: isHeld ? '' : 'The customer moved the call.',
      moves: [],
      skillId: skillAt(index),
      skillVersion: 1,
      observedLevel: pick([2, 3, 4] as const, index),
      aim: textOf(index, 1),
      now: textOf(index),
      ways: textOf(index),
      willDo: textOf(index, 1),
      sawMoment: textOf(index, 1),
      sawAction: textOf(index, 1),
      sawEffect: textOf(index, 1),
      sawAsk: textOf(index, 1),
      nextTry: textOf(index, 1),
      nextTryDay: addDays(day, 7),
      tried: pick(['yes', 'partly', 'not yet'] as const, index),
      triedDay: addDays(day, 10),
      triedNote: textOf(index, 1),
      privateNote: textOf(index, 1),
      createdAt: at(day),
      updatedAt: at(day),
    };
  });

/** Every person on every skill, once a quarter. */
export const ratingsOf = (today: Day, people: readonly Person[]): readonly Rating[] =>
  people.flatMap(({ id: personId }, person) =>
    skillCatalog.flatMap(({ skillId, version }, skill) =>
      Array.from({ length: quarters }, (_, quarter): Rating => {
        const day = addDays(dayOf(today, quarter, quarters), -person);
        return {
          id: ratingId(personId, skillId, 'manager', day),
          personId,
          skillId,
          skillVersion: version,
          rater: 'manager',
          day,
          value: pick([2, 3, 3, 4] as const, quarter + skill + person),
          evidence: quarter % 4 === 0 ? textOf(quarter + skill, 1) : '',
          source: 'screen',
          updatedAt: at(day),
        };
      }),
    ),
  );

/** What was deleted within the last days. */
export const trashOf = (today: Day, people: readonly Person[], count: number): readonly Trashed[] =>
  momentsOf(today, people, count).map((moment, index): Trashed => {
    const row = { ...moment, id: idOf<'Moment'>(`deleted-${index}`) };
    const deletedAt = at(addDays(today, -1 - (index % 20)));
    return {
      id: trashedId('moments', row.id),
      table: 'moments',
      row,
      name: nameOfTrashed('moments', row),
      deletedAt,
      updatedAt: deletedAt,
    };
  });
