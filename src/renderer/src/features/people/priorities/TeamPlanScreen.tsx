import { Page } from '#ui/Page.tsx';

export function TeamPlanScreen() {
  return (
    <Page title="TeamPlanScreen" lead="">
      {null}
    </Page>
  );
}
