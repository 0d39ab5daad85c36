import { Page } from '#ui/Page.tsx';

export function SkillScreen({ skillId }: { readonly skillId: string }) {
  return (
    <Page title={skillId} lead="">
      {null}
    </Page>
  );
}
