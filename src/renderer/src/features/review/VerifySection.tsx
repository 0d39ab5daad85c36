import { Textarea } from '@mantine/core';
import { useState } from 'react';
import type { Review, ReviewPart } from '#domain/reviews/review.ts';
import { verifyParts } from '#domain/reviews/snapshot.ts';
import { hashNow } from '#storage/commands/reviews.ts';
import { reviewOf } from '#storage/queries/reviews.ts';
import { readFile } from '#storage/transfer/read-file.ts';
import { Section } from '#ui/Section.tsx';
import { CommandButton } from '#workbook/CommandButton.tsx';
import { longDay, quarterName } from '#workbook/format.ts';
import { readFingerprint } from '#workbook/review/fingerprint-text.ts';
import { usePlatform, useWorkbook } from '#workbook/WorkbookContext.tsx';
import classes from './review.module.css';

/** Tells whether a printed review is one that was locked here, from its fingerprint or from a workbook file. */
export function VerifySection({ reviews }: { readonly reviews: readonly Review[] }) {
  const workbook = useWorkbook();
  const platform = usePlatform();
  const [typed, setTyped] = useState('');
  const [answer, setAnswer] = useState<string | null>(null);
  const compare = async (): Promise<void> => {
    const fingerprint = readFingerprint(typed);
    if (fingerprint === null)
      return setAnswer('That is no whole fingerprint. It has 64 characters, digits and the letters a to f.');
    const review = reviews.find((one) => one.fingerprint === fingerprint);
    if (review === undefined)
      return setAnswer(
        'No review that was locked in this workbook has this fingerprint. Compare it character by character; if it is typed right, the printed review is not one of these.',
      );
    const found = await reviewOf(workbook.db, review.id);
    setAnswer(verdictText(review, found?.parts ?? []));
  };
  const compareFile = async (): Promise<void> => {
    const file = await platform.pickFile();
    if (file === null) return;
    if (file.kind !== 'file') return setAnswer(`${file.name} could not be read.`);
    setAnswer(`Reading ${file.name}…`);
    const read = await readFile(file.content);
    if (!read.ok) {
      const isSealed = read.error.kind === 'sealed';
      return setAnswer(
        isSealed
          ? 'This file is sealed. Take it in as a new workbook under Files & privacy, and verify its reviews there.'
          : 'This is no workbook file that can be read, so nothing can be said about a review in it.',
      );
    }
    const { rows } = read.value;
    const locked = rows.reviews.filter(({ state }) => state === 'locked');
    const said = locked.map((review) =>
      verdictText(
        review,
        rows.reviewParts.filter(({ reviewId }) => reviewId === review.id),
        reviews.find(({ id }) => id === review.id),
      ),
    );
    setAnswer(said.length === 0 ? 'There is no locked review in this file.' : said.join(' '));
  };
  return (
    <Section
      title="Verify a printed review"
      note="A locked review has a fingerprint, printed on its last page. If a single character of the review were different, the fingerprint would be too."
    >
      <div className={classes.fields}>
        <Textarea
          label="Fingerprint from the page"
          description="With or without the spaces."
          autosize
          minRows={2}
          maxLength={200}
          value={typed}
          onChange={(event) => setTyped(event.currentTarget.value)}
        />
        <div className={classes.buttons}>
          <CommandButton work={compare}>Compare</CommandButton>
          <CommandButton variant="default" work={compareFile}>
            Look into a workbook file
          </CommandButton>
        </div>
        <p role="status" className={classes.answer}>
          {answer}
        </p>
      </div>
    </Section>
  );
}

function verdictText(review: Review, parts: readonly ReviewPart[], here?: Review): string {
  const { fingerprint, quarter, fiscalStart, lockedBy, lockedDay } = review;
  const name = quarterName(quarter, fiscalStart);
  if (fingerprint === null || verifyParts(parts, fingerprint, hashNow) !== 'matches')
    return `The review of ${name} was changed after it was locked: its content no longer has its fingerprint.`;
  const erased = parts.some((part) => part.erased)
    ? ' A person was erased from it since; the rest is as it was.'
    : '';
  const same =
    here === undefined || here.fingerprint === null
      ? ''
      : here.fingerprint === fingerprint
        ? ' It is the same as the one here.'
        : ' It is another one than the one locked here.';
  const day = lockedDay === null ? '' : ` on ${longDay(lockedDay)}`;
  return `It matches: the review of ${name}, locked by ${lockedBy}${day}, is unchanged.${same}${erased}`;
}
