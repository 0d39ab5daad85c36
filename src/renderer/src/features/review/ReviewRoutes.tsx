import { Page } from '#ui/Page.tsx';

export function ReviewRoutes() {
  return (
    <Page title="Review" lead="">
      {null}
    </Page>
  );
}
