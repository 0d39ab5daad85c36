import { addQuarters, type FiscalStart, type Quarter } from '#domain/core/quarter.ts';
import { TextLink } from '#ui/TextLink.tsx';
import { quarterName } from '#workbook/format.ts';
import classes from './measure.module.css';

interface QuarterChoiceProps {
  readonly quarter: Quarter;
  readonly fiscalStart: FiscalStart;
  /** Where a quarter is looked at. */
  readonly pathOf: (quarter: Quarter) => string;
  /** The last one there is to look at. */
  readonly last: Quarter;
}

/** Which quarter is looked at, and the ones beside it. */
export function QuarterChoice({ quarter, fiscalStart, pathOf, last }: QuarterChoiceProps) {
  const [before, after] = [addQuarters(quarter, -1), addQuarters(quarter, 1)];
  return (
    <nav aria-label="Quarter" className={classes.quarters}>
      <TextLink to={pathOf(before)}>{quarterName(before, fiscalStart)}</TextLink>
      <strong aria-current="true">{quarterName(quarter, fiscalStart)}</strong>
      {after <= last && <TextLink to={pathOf(after)}>{quarterName(after, fiscalStart)}</TextLink>}
    </nav>
  );
}
