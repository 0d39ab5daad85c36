import { Page } from '#ui/Page.tsx';

export function SkillsScreen() {
  return (
    <Page title="SkillsScreen" lead="">
      {null}
    </Page>
  );
}
