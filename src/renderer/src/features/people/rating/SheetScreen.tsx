import { isAnswered } from '#domain/team/latest-ratings.ts';
import type { Person } from '#domain/team/person.ts';
import { sheetCode, sheetLines } from '#domain/team/rating-sheet.ts';
import { ChoiceRow } from '#ui/ChoiceRow.tsx';
import { Loading } from '#ui/Loading.tsx';
import { Page } from '#ui/Page.tsx';
import { TextLink } from '#ui/TextLink.tsx';
import { DayField } from '#workbook/DayField.tsx';
import { useSkills } from '#workbook/SkillsContext.tsx';
import { useToday } from '#workbook/use-today.ts';
import { FormFile } from './FormFile.tsx';
import { useHalfTyped } from './half-typed.ts';
import { SheetTyping } from './SheetTyping.tsx';
import { useRatings } from './use-ratings.ts';
import classes from './sheet.module.css';

/** Ratings that come on paper or in a file. */
export function SheetScreen({ person }: { readonly person: Person }) {
  const today = useToday();
  const { wordings, hidden } = useSkills();
  const ratings = useRatings(person.id);
  const sheet = useHalfTyped(person.id);
  const { typed, keep } = sheet;
  const { rater, day } = typed;
  if (ratings === undefined) return <Loading what="the sheet" />;
  const who = { personId: person.id, rater, day: day ?? today };
  const there = ratings.filter(
    (rating) => rating.rater === rater && rating.day === who.day && isAnswered(rating),
  ).length;
  return (
    <Page
      title={`Take in a sheet for ${person.name}`}
      lead="Ratings that come on paper or in a file, under the numbers of the printed sheet. A whole sheet is taken in, and undone, in one step."
      back={<TextLink to={`/people/${person.id}`}>Back to {person.name}</TextLink>}
    >
      <div className={classes.who}>
        <ChoiceRow
          label="Whose answers are they?"
          options={[
            { value: 'person', label: `${person.name}’s own` },
            { value: 'manager', label: 'Mine' },
          ]}
          value={rater}
          onChoose={(chosen) => keep({ ...typed, rater: chosen })}
        />
        <DayField
          label="From which day?"
          value={who.day}
          max={today}
          onDay={(chosen) => keep({ ...typed, day: chosen })}
        />
      </div>
      {there > 0 && (
        <p className={classes.there} role="status">
          {there === 1 ? '1 answer is' : `${there} answers are`} there from that day already. What comes now
          takes the place of those on the same skill.
        </p>
      )}
      <SheetTyping
        person={person}
        who={who}
        sheet={sheet}
        lines={sheetLines(wordings, hidden)}
        code={sheetCode(wordings)}
      />
      <FormFile person={person} who={who} />
    </Page>
  );
}
