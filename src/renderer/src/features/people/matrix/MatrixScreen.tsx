import { Page } from '#ui/Page.tsx';

export function MatrixScreen() {
  return (
    <Page title="MatrixScreen" lead="">
      {null}
    </Page>
  );
}
