import type { OverLimit } from '#domain/workbook/over-limits.ts';
import { overLimitText } from './over-limit-text.ts';
import classes from './import.module.css';

/** What there is more of than fits. */
export function OverList({ over }: { readonly over: readonly OverLimit[] }) {
  return (
    <ul className={classes.list}>
      {over.map((one) => (
        <li key={overLimitText(one)}>{overLimitText(one)}</li>
      ))}
    </ul>
  );
}
