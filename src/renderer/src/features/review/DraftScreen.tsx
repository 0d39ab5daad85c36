import { useEffect } from 'react';
import { useLocation } from 'wouter';
import { discardReview, setReviewPlace } from '#storage/commands/reviews.ts';
import { Page } from '#ui/Page.tsx';
import { StepLink, TextLink } from '#ui/TextLink.tsx';
import { CommandButton } from '#workbook/CommandButton.tsx';
import { capitalized, quarterName } from '#workbook/format.ts';
import type { LoadedReview } from '#workbook/review/use-review.ts';
import { useUndoToast } from '#workbook/use-undo-toast.ts';
import { useWorkbook } from '#workbook/WorkbookContext.tsx';
import { SectionBody } from './SectionBody.tsx';
import { sectionAfter, sections, type SectionId } from './sections.ts';
import classes from './review.module.css';

export type Draft = LoadedReview & { readonly kind: 'draft' };

const leads: Record<SectionId, string> = {
  numbers: 'What came of the quarter? Say in your words why, and what you had expected.',
  myself: 'What did you do differently, and what shows it?',
  team: 'What got better, and what does the whole team still lack?',
  people: 'One sentence and one decision for each. Write it as if they will read it: they can ask for it.',
  habits: 'What will you keep, stop and start? One thing each is plenty.',
  closing:
    'In which weeks did you take deals over, and what set it off? This part is yours: it stands in no summary for your boss.',
  'carry-over': 'Decide about each open thing. What you don’t carry is off the list, with the reason.',
  commitments: 'At most five for the next quarter, each with an owner, a day and a number that will show it.',
  lock: 'A locked review stays as it is for good. A correction stands beside it.',
};

/** One stop of the guided hour, with the way through it. */
export function DraftScreen({ loaded, section }: { readonly loaded: Draft; readonly section: SectionId }) {
  const workbook = useWorkbook();
  const sayDone = useUndoToast();
  const [, navigate] = useLocation();
  const { review } = loaded;
  const { id } = review;
  useEffect(() => {
    // A lost place costs one click; it is never worth a message.
    setReviewPlace(workbook, id, section).catch(() => undefined);
  }, [workbook, id, section]);
  const next = sectionAfter(section);
  const name = sections.find((one) => one.id === section)?.name ?? '';
  const discard = async (): Promise<void> => {
    const before = workbook.history.latest;
    await workbook.drafts.flush();
    await discardReview(workbook, id);
    navigate('/review');
    sayDone('The draft is discarded.', before);
  };
  return (
    <Page
      title={name}
      lead={leads[section]}
      back={<TextLink to="/review">Back to the reviews</TextLink>}
      actions={
        <span className={classes.soft}>
          {capitalized(quarterName(review.quarter, review.fiscalStart))}, draft
        </span>
      }
    >
      <nav aria-label="Stops of the review" className={classes.stops}>
        <ol>
          {sections.map((stop) => (
            <li key={stop.id}>
              <TextLink to={`/review/${id}/${stop.id}`} current={stop.id === section ? 'step' : undefined}>
                {stop.name}
              </TextLink>
              <span className={classes.minutes}>{stop.minutes} min</span>
            </li>
          ))}
        </ol>
      </nav>
      <SectionBody loaded={loaded} section={section} />
      <div className={classes.foot}>
        {next !== null && (
          <StepLink to={`/review/${id}/${next.id}`}>Go on: {next.name.toLowerCase()}</StepLink>
        )}
        {section === 'lock' && (
          <CommandButton variant="default" work={discard}>
            Discard the draft
          </CommandButton>
        )}
      </div>
    </Page>
  );
}
