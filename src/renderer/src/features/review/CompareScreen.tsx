import { useMemo } from 'react';
import { compareQuarters, type ComingBack, type QuarterRecord } from '#domain/reviews/over-time.ts';
import { gatherRecord } from '#domain/reviews/gather-record.ts';
import type { ReviewRecord } from '#domain/reviews/record.ts';
import type { Commitment, Review, ReviewId } from '#domain/reviews/review.ts';
import { recordOfParts } from '#domain/reviews/snapshot.ts';
import { assumedPrecision, changeThresholds } from '#domain/core/statistics.ts';
import type { Day } from '#domain/core/day.ts';
import type { WorkbookDatabase } from '#storage/database/workbook-database.ts';
import { allReviews, partsOfReviews, reviewRows } from '#storage/queries/reviews.ts';
import { Invitation } from '#ui/Invitation.tsx';
import { Loading } from '#ui/Loading.tsx';
import { Page } from '#ui/Page.tsx';
import { Section } from '#ui/Section.tsx';
import { StepLink, TextLink } from '#ui/TextLink.tsx';
import { capitalized, count, quarterName } from '#workbook/format.ts';
import { useQuery } from '#workbook/use-query.ts';
import { useToday } from '#workbook/use-today.ts';
import { valueOrDash } from '#workbook/value-text.ts';
import classes from './review.module.css';

interface Compared {
  readonly quarters: readonly QuarterRecord[];
  readonly commitments: readonly Commitment[];
  /** The draft among them, which still changes. */
  readonly draftId: ReviewId | null;
}

/** How many quarters stand side by side: more don’t fit on a screen. */
const mostQuarters = 8;

/** The locked reviews, and the latest draft beside them. */
const quartersOn =
  (today: Day) =>
  async (db: WorkbookDatabase): Promise<Compared> => {
    const reviews = await allReviews(db);
    const draft = reviews.find(({ state }) => state === 'draft');
    const compared = reviews.filter((one) => one.state === 'locked' || one === draft);
    const shown = compared.slice(0, mostQuarters);
    const [parts, rows, commitments] = await Promise.all([
      partsOfReviews(
        db,
        shown.map(({ id }) => id),
      ),
      draft === undefined || !shown.includes(draft) ? null : reviewRows(db, draft),
      db.rows('commitments').toArray(),
    ]);
    const recordOf = (review: Review): ReviewRecord | null =>
      rows !== null && review === draft
        ? gatherRecord(rows, review, today)
        : (recordOfParts(parts.get(review.id) ?? [])?.record ?? null);
    const quarters = shown.flatMap((review) => {
      const { id, quarter, fiscalStart } = review;
      const record = recordOf(review);
      return record === null ? [] : [{ reviewId: id, quarter, fiscalStart, record }];
    });
    return {
      quarters: quarters.toSorted((a, b) => a.record.head.first.localeCompare(b.record.head.first)),
      commitments,
      draftId: draft?.id ?? null,
    };
  };

const lead = 'Reviews side by side: what was kept, what moved, and what keeps coming back.';
const back = <TextLink to="/review">Back to the reviews</TextLink>;

/** Reviews over the quarters. */
export function CompareScreen() {
  const today = useToday();
  const data = useQuery(useMemo(() => quartersOn(today), [today]));
  if (data === undefined) return <Loading what="the reviews" />;
  if (data.quarters.length < 2) {
    return (
      <Page title="Over the quarters" lead={lead} back={back}>
        <Invitation
          title="It begins with the second review"
          reason="One quarter shows what happened. Two begin to show what repeats."
        >
          <StepLink to="/review">Go to the reviews</StepLink>
        </Invitation>
      </Page>
    );
  }
  return <Quarters data={data} />;
}

function Quarters({ data: { quarters, commitments, draftId } }: { readonly data: Compared }) {
  const { kept, measures, assessments, comingBack } = compareQuarters(quarters, commitments);
  const heads = quarters.map(({ reviewId, quarter, fiscalStart }) => (
    <th key={reviewId} scope="col" className={classes.number}>
      <TextLink to={`/review/${reviewId}`}>{capitalized(quarterName(quarter, fiscalStart))}</TextLink>
      {reviewId === draftId && <span className={classes.draft}>draft</span>}
    </th>
  ));
  const keptRows = [
    { name: 'Made', of: 'made' },
    { name: 'Kept', of: 'kept' },
    { name: 'Carried over', of: 'carried' },
    { name: 'Dropped or handed over', of: 'dropped' },
    { name: 'Still open', of: 'open' },
  ] as const;
  return (
    <Page wide title="Over the quarters" lead={lead} back={back}>
      <Section title="What keeps coming back">
        {comingBack.length === 0 ? (
          <p className={classes.prose}>Nothing came back a second time.</p>
        ) : (
          <ul className={classes.bullets}>
            {comingBack.map((one) => (
              <li key={`${one.kind} ${one.name}`}>{backWords(one)}</li>
            ))}
          </ul>
        )}
      </Section>
      <Section title="Commitments">
        <div className={classes.scroll}>
          <table className={classes.table}>
            <caption className={classes.hidden}>Commitments by quarter and what became of them</caption>
            <thead>
              <tr>
                <th scope="col">Commitments</th>
                {heads}
              </tr>
            </thead>
            <tbody>
              {keptRows.map(({ name, of }) => (
                <tr key={of}>
                  <th scope="row">{name}</th>
                  {kept.map((line) => (
                    <td key={line.reviewId} className={classes.number}>
                      {line[of]}
                    </td>
                  ))}
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      </Section>
      <Section
        title="Measures"
        note="As they were locked, and of a draft as they are. A dash: not read, or not followed then."
      >
        {measures.length === 0 ? (
          <p className={classes.prose}>No measure was followed.</p>
        ) : (
          <div className={classes.scroll}>
            <table className={classes.table}>
              <caption className={classes.hidden}>Measures by quarter</caption>
              <thead>
                <tr>
                  <th scope="col">Measure</th>
                  {heads}
                </tr>
              </thead>
              <tbody>
                {measures.map(({ name, unit, values, met }) => (
                  <tr key={name}>
                    <th scope="row">{name}</th>
                    {quarters.map(({ reviewId }, at) => (
                      <td key={reviewId} className={classes.number}>
                        {valueOrDash(values[at], unit)}
                        {met[at] === true && <span className={classes.soft}> reached</span>}
                      </td>
                    ))}
                  </tr>
                ))}
              </tbody>
            </table>
          </div>
        )}
      </Section>
      <Section title="Self-assessments" note={noiseNote}>
        <ul className={classes.bullets}>
          {quarters.map(({ reviewId, quarter, fiscalStart }, at) => {
            const found = assessments[at];
            return (
              <li key={reviewId}>
                {capitalized(quarterName(quarter, fiscalStart))}:{' '}
                {found?.assessed !== true
                  ? 'none completed'
                  : found.moved.length === 0
                    ? 'nothing moved'
                    : found.moved.map(({ name, words }) => `${name} ${words}`).join(', ')}
                .
              </li>
            );
          })}
        </ul>
      </Section>
    </Page>
  );
}

const band = changeThresholds(assumedPrecision);
const points = (size: number): string => size.toFixed(2).replace(/^0/, '');

/** What is called a change, with the band and where it comes from. */
const noiseNote = `From 1 to 5, a responsibility has to move by ${points(band.probably)} to have probably moved, and by ${points(band.surely)} to have moved: less is the noise of such a rating. How precise it is, is assumed.`;

const backText: Record<ComingBack['kind'], string> = {
  'carried over': 'Carried over',
  'target missed': 'Target missed',
  'skill low': 'Half of the team or more at 1 or 2',
};

const backWords = ({ kind, name, times }: ComingBack): string =>
  `${name}: ${backText[kind].toLowerCase()} in ${count(times, 'quarter')}.`;
