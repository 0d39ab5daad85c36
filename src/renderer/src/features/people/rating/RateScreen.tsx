import type { Person } from '#domain/team/person.ts';
import type { SkillRater } from '#domain/team/rating.ts';
import { ManagerRating } from './ManagerRating.tsx';
import { SelfRating } from './SelfRating.tsx';

/** Rating a person: by the manager, or by the person on the same laptop. */
export function RateScreen({ person, rater }: { readonly person: Person; readonly rater: SkillRater }) {
  return rater === 'manager' ? <ManagerRating person={person} /> : <SelfRating person={person} />;
}
