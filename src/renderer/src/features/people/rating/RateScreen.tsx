import type { Person } from '#domain/team/person.ts';
import type { SkillRater } from '#domain/team/rating.ts';
import { Page } from '#ui/Page.tsx';

export function RateScreen({ person, rater }: { readonly person: Person; readonly rater: SkillRater }) {
  return (
    <Page title={person.name} lead={rater}>
      {null}
    </Page>
  );
}
