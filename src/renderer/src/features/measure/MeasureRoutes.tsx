import { Page } from '#ui/Page.tsx';

export function MeasureRoutes() {
  return (
    <Page title="Measure" lead="">
      {null}
    </Page>
  );
}
