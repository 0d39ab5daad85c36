import type { Source } from '#domain/instruments/source.ts';
import classes from './stand.module.css';

/** Where a claim comes from, and what it can't carry. */
export function SourceNote({ source }: { readonly source: Source }) {
  return (
    <p className={classes.sourceNote}>
      {source.cite}. {source.limit}
    </p>
  );
}
