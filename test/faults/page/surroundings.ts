import { asDay, asInstant } from '#domain/core/day.ts';
import type { Surroundings } from '#domain/core/surroundings.ts';

/** As the app itself has them. */
export const surroundings: Surroundings = {
  now: () => asInstant(new Date().toISOString()),
  today: () => asDay(new Date().toISOString().slice(0, 10)),
  // A random UUID; what it names is told by where it is used.
  newId: () => crypto.randomUUID() as never,
};
