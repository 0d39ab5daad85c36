import type { Branded } from './brand.ts';
import type { Day, Instant } from './day.ts';

/** Clock and identity, passed in so that the domain and the commands stay repeatable. */
export interface Surroundings {
  now(): Instant;
  /** Today where the user is. */
  today(): Day;
  /** A new identity nobody else has: 36 characters, lower case. */
  newId<Name extends string>(): Branded<Name>;
}
