import type { Person } from '#domain/team/person.ts';
import { Page } from '#ui/Page.tsx';

export function PersonPlanRoutes({ person }: { readonly person: Person }) {
  return (
    <Page title={person.name} lead="">
      {null}
    </Page>
  );
}
