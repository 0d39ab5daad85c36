import { Page } from '#ui/Page.tsx';

export function ImportPeopleScreen() {
  return (
    <Page title="ImportPeopleScreen" lead="">
      {null}
    </Page>
  );
}
