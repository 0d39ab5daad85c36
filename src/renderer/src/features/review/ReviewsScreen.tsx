import { NativeSelect } from '@mantine/core';
import { useState } from 'react';
import { useLocation } from 'wouter';
import { addQuarters, isQuarter, quarterOf, quarterRange, type Quarter } from '#domain/core/quarter.ts';
import type { Review } from '#domain/reviews/review.ts';
import { startReview } from '#storage/commands/reviews.ts';
import { profileOf } from '#storage/queries/queries.ts';
import { allReviews } from '#storage/queries/reviews.ts';
import { Invitation } from '#ui/Invitation.tsx';
import { Loading } from '#ui/Loading.tsx';
import { Page } from '#ui/Page.tsx';
import { Section } from '#ui/Section.tsx';
import { TextLink } from '#ui/TextLink.tsx';
import { useToast } from '#ui/Toasts.tsx';
import { CommandButton } from '#workbook/CommandButton.tsx';
import { capitalized, longDay, quarterName } from '#workbook/format.ts';
import { refusalWords } from '#workbook/problem-words.ts';
import { useQuery } from '#workbook/use-query.ts';
import { useToday } from '#workbook/use-today.ts';
import { useWorkbook } from '#workbook/WorkbookContext.tsx';
import { VerifySection } from './VerifySection.tsx';
import classes from './review.module.css';

const lead =
  'An hour at the end of a quarter: what happened, why, what you keep, and what you change. The next quarter starts with exactly what you carry over.';

/** How many quarters back a review can be begun. */
const quartersBack = 8;

/** Every review, and the start of one. */
export function ReviewsScreen() {
  const reviews = useQuery(allReviews);
  const profile = useQuery(profileOf);
  if (reviews === undefined || profile === undefined) return <Loading what="your reviews" />;
  const fiscalStart = profile?.fiscalStart ?? 1;
  return (
    <Page
      numeral="7"
      title="Review the quarter"
      lead={lead}
      actions={reviews.length > 1 && <TextLink to="/review/over-time">Over the quarters</TextLink>}
    >
      {reviews.length === 0 ? (
        <Invitation
          title="Your first quarterly review"
          reason="Plans that nobody looks at again don’t last. In this hour everything you wrote comes together: your numbers, yourself, your team and each person on it. You decide about each open thing, so nothing drags along unseen."
          doneWhen="every open thing is decided, you have made at most five commitments, and the review is locked. About an hour, in as many sittings as you like."
        >
          <StartReview reviews={reviews} fiscalStart={fiscalStart} />
        </Invitation>
      ) : (
        <>
          <ReviewList reviews={reviews} />
          <Section title="Another quarter">
            <StartReview reviews={reviews} fiscalStart={fiscalStart} />
          </Section>
          {reviews.some(({ state }) => state === 'locked') && <VerifySection reviews={reviews} />}
        </>
      )}
    </Page>
  );
}

/** With its days: quarters of the same name are not the same after the fiscal year has moved. */
function quarterWithDays(quarter: Quarter, fiscalStart: number): string {
  const { first, last } = quarterRange(quarter, fiscalStart);
  return `${capitalized(quarterName(quarter, fiscalStart))}: ${longDay(first)} to ${longDay(last)}`;
}

function ReviewList({ reviews }: { readonly reviews: readonly Review[] }) {
  const nameOf = ({ quarter, fiscalStart }: Review): string =>
    reviews.filter((other) => other.quarter === quarter).length > 1
      ? quarterWithDays(quarter, fiscalStart)
      : capitalized(quarterName(quarter, fiscalStart));
  return (
    <Section title="Reviews">
      <ul className={classes.list}>
        {reviews.map((review) => (
          <li key={review.id} className={classes.row}>
            <TextLink to={`/review/${review.id}`}>{nameOf(review)}</TextLink>
            <span className={classes.soft}>
              {review.lockedDay === null
                ? `Draft, begun on ${longDay(review.startedDay)}`
                : `Locked on ${longDay(review.lockedDay)}`}
            </span>
          </li>
        ))}
      </ul>
    </Section>
  );
}

interface StartReviewProps {
  readonly reviews: readonly Review[];
  readonly fiscalStart: number;
}

/** The quarter is chosen, never guessed: in the first days of a quarter one reviews the last. */
function StartReview({ reviews, fiscalStart }: StartReviewProps) {
  const workbook = useWorkbook();
  const today = useToday();
  const toast = useToast();
  const [, navigate] = useLocation();
  const current = quarterOf(today, fiscalStart);
  const reviewed = new Set(
    reviews.filter((one) => one.fiscalStart === fiscalStart).map(({ quarter }) => quarter),
  );
  const quarters = Array.from({ length: quartersBack + 1 }, (_, back) => addQuarters(current, -back)).filter(
    (quarter) => !reviewed.has(quarter),
  );
  const [chosen, setChosen] = useState<Quarter | ''>('');
  const start = async (): Promise<void> => {
    if (chosen === '') return toast({ text: 'Choose the quarter first.' });
    const started = await startReview(workbook, chosen);
    if (started.ok) navigate(`/review/${started.value}`);
    else toast({ text: refusalWords[started.error] });
  };
  return (
    <div className={classes.start}>
      <NativeSelect
        label="Which quarter?"
        data={[
          { value: '', label: 'Choose a quarter' },
          ...quarters.map((quarter) => ({ value: quarter, label: quarterWithDays(quarter, fiscalStart) })),
        ]}
        value={chosen}
        onChange={(event) => {
          const { value } = event.currentTarget;
          setChosen(isQuarter(value) ? value : '');
        }}
      />
      <CommandButton work={start}>Begin the review</CommandButton>
    </div>
  );
}
