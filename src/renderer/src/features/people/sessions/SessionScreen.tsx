import type { Person } from '#domain/team/person.ts';
import { Page } from '#ui/Page.tsx';

export function SessionScreen({
  person,
  sessionId,
}: {
  readonly person: Person;
  readonly sessionId: string;
}) {
  return (
    <Page title={person.name} lead={sessionId}>
      {null}
    </Page>
  );
}
