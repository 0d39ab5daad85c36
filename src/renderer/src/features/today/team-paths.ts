import type { Session } from '#domain/coaching/session.ts';
import type { Person } from '#domain/team/person.ts';

export const sessionPath = ({ personId, id }: Pick<Session, 'personId' | 'id'>): string =>
  `/people/${personId}/sessions/${id}`;
export const tasksPath = ({ id }: Pick<Person, 'id'>): string => `/people/${id}/tasks`;
export const heldPath = ({ id }: Pick<Person, 'id'>): string => `/people/${id}/held`;
export const ratePath = ({ id }: Pick<Person, 'id'>): string => `/people/${id}/rate`;
