import { commitmentsDue, reviewDue } from '#domain/today/review-due.ts';
import type { Commitment, Review } from '#domain/reviews/review.ts';
import type { WorkbookDatabase } from '#storage/database/workbook-database.ts';
import { openCommitments, allReviews } from '#storage/queries/reviews.ts';
import { Section } from '#ui/Section.tsx';
import { StepLink, TextLink } from '#ui/TextLink.tsx';
import { longDay, quarterName, shortDay } from '../format.ts';
import { useQuery } from '../use-query.ts';
import { useToday } from '../use-today.ts';
import classes from './record.module.css';

interface ReviewRows {
  readonly reviews: readonly Review[];
  readonly commitments: readonly Commitment[];
}

async function reviewState(db: WorkbookDatabase): Promise<ReviewRows> {
  const [reviews, commitments] = await Promise.all([allReviews(db), openCommitments(db)]);
  return { reviews, commitments };
}

/** On Today: the review at the end of a quarter, and the commitments whose day has come. Nothing else of them. */
export function ReviewNotice({ fiscalStart }: { readonly fiscalStart: number }) {
  const today = useToday();
  const rows = useQuery(reviewState);
  if (rows === undefined) return null;
  const review = reviewDue(today, fiscalStart, rows.reviews);
  const commitments = commitmentsDue(rows.commitments, today);
  return (
    <>
      {review !== null && (
        <Section
          title={`Review ${quarterName(review.quarter, fiscalStart)}`}
          note={`The quarter ${review.last < today ? 'ended' : 'ends'} on ${longDay(review.last)}. The review takes about an hour, in as many sittings as you like.`}
        >
          <StepLink to={review.review === null ? '/review' : `/review/${review.review.id}`}>
            {review.review === null ? 'Begin the review' : 'Go on with the review'}
          </StepLink>
        </Section>
      )}
      {commitments.length > 0 && (
        <Section title="What you committed to">
          <ul className={classes.list}>
            {commitments.map(({ id, text, dueDay, reviewId }) => (
              <li key={id}>
                <TextLink to={`/review/${reviewId}`}>{text}</TextLink>{' '}
                <span className={classes.soft}>
                  {dueDay < today ? 'was due on' : 'due on'} {shortDay(dueDay, today)}
                </span>
              </li>
            ))}
          </ul>
        </Section>
      )}
    </>
  );
}
