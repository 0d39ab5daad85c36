import type { Cadence } from '#domain/scorecard/measure.ts';
import type { PersonNumber } from '#domain/scorecard/person-numbers.ts';
import { TextLink } from '#ui/TextLink.tsx';
import { judgedWords, targetWords } from '#workbook/measure-text.ts';
import { useToday } from '#workbook/use-today.ts';
import { valueText } from '#workbook/value-text.ts';
import classes from './diagnosis.module.css';

/** What the usual swing is one of: a quarter's value is no single reading. */
const rhythms: Record<Cadence, string> = {
  week: 'Week by week',
  month: 'Month by month',
  quarter: 'Quarter by quarter',
};

const inSentence = (text: string): string => text.charAt(0).toLowerCase() + text.slice(1);

interface NumberFactsProps {
  /** The name of the level, as the question has it. */
  readonly level: string;
  readonly numbers: readonly PersonNumber[];
}

/** What the scorecard says at a level about one person. Nothing where no such number is followed. */
export function NumberFacts({ level, numbers }: NumberFactsProps) {
  const today = useToday();
  if (numbers.length === 0) return null;
  return (
    <ul className={classes.numbers} aria-label={`Numbers of the scorecard for ${level}`}>
      {numbers.map(({ judged, before }) => {
        const { measure, value, trend } = judged;
        const target = targetWords(judged);
        return (
          <li key={measure.id}>
            <TextLink to={`/measure/m/${measure.id}`}>{measure.name}</TextLink>:{' '}
            {value === null ? 'not read this quarter' : `${valueText(value, measure.unit)} this quarter`}
            {before !== null && `, ${valueText(before, measure.unit)} the quarter before`}.
            {target !== null && value !== null && ` ${target}.`}
            {trend.kind !== 'too few' &&
              ` ${rhythms[measure.cadence]}, ${inSentence(judgedWords(judged, today))}`}
          </li>
        );
      })}
    </ul>
  );
}
