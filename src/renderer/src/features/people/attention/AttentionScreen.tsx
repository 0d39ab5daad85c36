import { Page } from '#ui/Page.tsx';

export function AttentionScreen() {
  return (
    <Page title="AttentionScreen" lead="">
      {null}
    </Page>
  );
}
