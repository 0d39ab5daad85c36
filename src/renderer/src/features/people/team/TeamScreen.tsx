import { Page } from '#ui/Page.tsx';

export function TeamScreen() {
  return (
    <Page title="TeamScreen" lead="">
      {null}
    </Page>
  );
}
