import { Section } from '#ui/Section.tsx';
import { StepLink } from '#ui/TextLink.tsx';

/** The way to importing, on “Files & privacy”. */
export function ImportSection() {
  return (
    <Section
      title="Import a file"
      note="A copy from another laptop, or a backup. You see first what is in it and what it would change. You can also drop a file anywhere on this window."
    >
      <StepLink to="/files/import" variant="default">
        Import a file
      </StepLink>
    </Section>
  );
}
