import { Page } from '#ui/Page.tsx';

export function MomentsScreen() {
  return (
    <Page title="MomentsScreen" lead="">
      {null}
    </Page>
  );
}
