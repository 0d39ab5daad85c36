import { balanceOf, driverQuestion, warningWords } from '#domain/scorecard/balance.ts';
import type { Measure } from '#domain/scorecard/scorecard.ts';
import { TextLink } from '#ui/TextLink.tsx';
import classes from './measure.module.css';

/** How many questions stand there at once. */
const shown = 3;

/** Warns when most measures are results, and asks which activity drives each. */
export function BalanceNotes({ measures }: { readonly measures: readonly Measure[] }) {
  const followed = measures.filter(({ archivedDay, name }) => archivedDay === null && name.trim() !== '');
  const balance = balanceOf(
    followed.map(({ id, name, level, driverIds }) => ({ id, name, level, drivers: driverIds })),
  );
  const { warnings, undriven } = balance;
  if (warnings.length === 0 && undriven.length === 0) return null;
  return (
    <div className={classes.notes}>
      {warnings.map((warning) => (
        <p key={warning} className={classes.warning}>
          {warningWords(warning, balance)}
        </p>
      ))}
      {undriven.length > 0 && (
        <ul className={classes.questions} aria-label="What drives them">
          {undriven.slice(0, shown).map((measure) => (
            <li key={measure.id}>
              {driverQuestion(measure)}{' '}
              <TextLink to={`/measure/m/${measure.id}`}>Say what drives it</TextLink>
            </li>
          ))}
          {undriven.length > shown && (
            <li>And {undriven.length - shown} more without an activity behind them.</li>
          )}
        </ul>
      )}
    </div>
  );
}
