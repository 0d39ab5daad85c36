import type { Moment } from '#domain/coaching/moment.ts';
import type { Session } from '#domain/coaching/session.ts';
import type { Diagnosis } from '#domain/team/diagnosis.ts';
import type { Person, PersonId } from '#domain/team/person.ts';
import type { Priority } from '#domain/team/priority.ts';
import type { Rating } from '#domain/team/rating.ts';
import type { Task } from '#domain/team/task.ts';
import type { WorkbookDatabase } from '../database/workbook-database.ts';

const inOrder = (a: Person, b: Person): number => a.order - b.order || a.createdAt.localeCompare(b.createdAt);

/** Everybody, those who left included, in the manager's order. */
export async function allPeople(db: WorkbookDatabase): Promise<readonly Person[]> {
  return (await db.rows('people').toArray()).toSorted(inOrder);
}

/** Those who are on the team. */
export async function teamOf(db: WorkbookDatabase): Promise<readonly Person[]> {
  return (await allPeople(db)).filter(({ leftDay }) => leftDay === null);
}

/** Every rating of a person, the latest first. */
export async function ratingsOf(db: WorkbookDatabase, id: PersonId): Promise<readonly Rating[]> {
  // By their ids, which begin with the person's: of an index a live query would remember every single row.
  const found = await db.rows('ratings').where('id').between(`${id}:`, `${id};`).toArray();
  const ratings = found.filter(({ personId }) => personId === id);
  return ratings.toSorted((a, b) => b.day.localeCompare(a.day) || a.id.localeCompare(b.id));
}

/** Every session with a person, the latest first. */
export async function sessionsOf(db: WorkbookDatabase, id: PersonId): Promise<readonly Session[]> {
  const sessions = await db.rows('sessions').where('personId').equals(id).toArray();
  return sessions.toSorted(
    (a, b) => b.plannedDay.localeCompare(a.plannedDay) || b.createdAt.localeCompare(a.createdAt),
  );
}

/** Every moment about a person, the latest first. */
export async function momentsOf(db: WorkbookDatabase, id: PersonId): Promise<readonly Moment[]> {
  const moments = await db.rows('moments').where('personId').equals(id).toArray();
  return moments.toSorted((a, b) => b.day.localeCompare(a.day) || b.createdAt.localeCompare(a.createdAt));
}

export async function tasksOf(db: WorkbookDatabase, id: PersonId): Promise<readonly Task[]> {
  const tasks = await db.rows('tasks').where('personId').equals(id).toArray();
  return tasks.toSorted((a, b) => a.createdAt.localeCompare(b.createdAt));
}

/** Every diagnosis of a person, the latest first. */
export async function diagnosesOf(db: WorkbookDatabase, id: PersonId): Promise<readonly Diagnosis[]> {
  const diagnoses = await db.rows('diagnoses').where('personId').equals(id).toArray();
  return diagnoses.toSorted((a, b) => b.day.localeCompare(a.day) || b.createdAt.localeCompare(a.createdAt));
}

/** Every priority of the team, in its order. */
export async function prioritiesOf(db: WorkbookDatabase): Promise<readonly Priority[]> {
  return (await db.rows('priorities').toArray()).toSorted((a, b) => a.order - b.order);
}
