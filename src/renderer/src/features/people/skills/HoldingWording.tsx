import type { Wording } from '#domain/team/wordings.ts';
import { rewordSkill } from '#storage/commands/skills.ts';
import { Section } from '#ui/Section.tsx';
import { useToast } from '#ui/Toasts.tsx';
import { CommandButton } from '#workbook/CommandButton.tsx';
import { refusalWords } from '#workbook/problem-words.ts';
import { useWorkbook } from '#workbook/WorkbookContext.tsx';
import classes from './skills.module.css';
import { WordingText } from './WordingText.tsx';

/** The wording that people are rated on, and the way to another one. */
export function HoldingWording({ wording }: { readonly wording: Wording }) {
  const workbook = useWorkbook();
  const toast = useToast();
  const reword = async (): Promise<void> => {
    const made = await rewordSkill(workbook, wording.skillId);
    if (!made.ok) toast({ text: refusalWords[made.error] });
  };
  return (
    <Section
      title="How it is rated"
      note="The five levels describe behavior. They were written for this workbook and are no test of a person."
    >
      <WordingText wording={wording} />
      {wording.good !== '' && (
        <p className={classes.good}>
          <strong>Where it goes well:</strong> {wording.good}
        </p>
      )}
      <div className={classes.buttons}>
        <CommandButton variant="default" work={reword}>
          Change the wording
        </CommandButton>
        <span className={classes.soft}>Ratings given so far keep the words they were given on.</span>
      </div>
    </Section>
  );
}
