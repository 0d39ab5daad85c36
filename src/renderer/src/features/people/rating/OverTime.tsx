import type { SkillOverTime } from '#domain/team/compare-raters.ts';
import { changeThresholds } from '#domain/core/statistics.ts';
import type { Answered } from '#domain/team/latest-ratings.ts';
import type { Person } from '#domain/team/person.ts';
import { assumedRatingPrecision } from '#domain/team/rating-change.ts';
import { ratingChangeWords } from '#domain/team/rating-words.ts';
import { Section } from '#ui/Section.tsx';
import { score, shortDay } from '#workbook/format.ts';
import { useToday } from '#workbook/use-today.ts';
import { noOpportunity } from './answer-text.ts';
import classes from './compare.module.css';

interface OverTimeProps {
  readonly person: Person;
  readonly rows: readonly SkillOverTime[];
}

const decimals = new Intl.NumberFormat('en-US', { minimumFractionDigits: 2, maximumFractionDigits: 2 });
/** How many earlier ratings stand in a row before one asks for the rest. */
const shownAtFirst = 3;

/** What each rater said before, with the change in words that noise does not make. */
export function OverTime({ person, rows }: OverTimeProps) {
  const { probably, surely } = changeThresholds(assumedRatingPrecision);
  return (
    <Section title="Over time" note="Each rater against their own last rating of the skill.">
      <table className={classes.table}>
        <thead>
          <tr>
            <th scope="col">Skill</th>
            <th scope="col">Rated by</th>
            <th scope="col">Latest and earlier</th>
            <th scope="col">What can be said</th>
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr key={`${row.skill.skillId}:${row.rater}`}>
              <th scope="row">{row.skill.name}</th>
              <td>{row.rater === 'manager' ? 'You' : person.name}</td>
              <td>
                <Earlier row={row} />
              </td>
              <td>{ratingChangeWords(row.change) ?? 'No two levels to compare'}</td>
            </tr>
          ))}
        </tbody>
      </table>
      <p className={classes.fine}>
        One answer is a rough measure, so one step is called about the same, and only two or more have moved.
        That rests on an assumption: with a standard deviation of {score(assumedRatingPrecision.sd)} and a
        reliability of {score(assumedRatingPrecision.reliability)}, two ratings have to differ by{' '}
        {decimals.format(probably)} steps to stand out from chance in 90 of 100 cases, and by{' '}
        {decimals.format(surely)} in 95.
      </p>
    </Section>
  );
}

function Earlier({ row: { latest, earlier } }: { readonly row: SkillOverTime }) {
  const today = useToday();
  const all = latest === null ? earlier : [latest, ...earlier];
  const text = ({ day, value }: Answered): string =>
    `${shortDay(day, today)}: ${value === 'no-opportunity' ? noOpportunity.toLowerCase() : value}`;
  const rest = all.slice(shownAtFirst);
  return (
    <>
      {all.slice(0, shownAtFirst).map(text).join(' · ')}
      {rest.length > 0 && (
        <details className={classes.rest}>
          <summary>{rest.length} more</summary>
          {rest.map(text).join(' · ')}
        </details>
      )}
    </>
  );
}
