import type { ReactNode } from 'react';
import type { Cover as CoverData, Imprint as ImprintData } from '#domain/documents/cover.ts';
import { capitalized, longDay, quarterName } from '#workbook/format.ts';
import classes from './document.module.css';

interface DocumentPageProps {
  readonly title: string;
  readonly cover: CoverData;
  readonly children: ReactNode;
}

/**
 * A document with its cover lines. Printed, it is all there is on the page. Emphasis in documents is `b` and `i`:
 * Chromium tags `strong` and `em` with names that PDF 1.4 does not have, and readers skip what stands in them.
 */
export function DocumentPage({ title, cover, children }: DocumentPageProps) {
  return (
    <article className={`always-light ${classes.document ?? ''}`} aria-label={title} lang="en-US">
      <header className={classes.cover}>
        <h1>{title}</h1>
        <div className={classes.coverLine}>
          <p className={classes.who}>
            {cover.name}
            {cover.leads !== '' && (
              <>
                <br />
                <i>{cover.leads}</i>
              </>
            )}
          </p>
          <p className={classes.when}>
            {longDay(cover.day)}
            <br />
            {capitalized(quarterName(cover.quarter, cover.fiscalStart))}
            {cover.sample && (
              <>
                <br />
                <span className={classes.sample}>Sample: made-up data</span>
              </>
            )}
          </p>
        </div>
      </header>
      {children}
    </article>
  );
}

/** The last lines: when, from what, by what. */
export function Imprint({ imprint, from }: { readonly imprint: ImprintData; readonly from: string }) {
  return (
    <p className={classes.imprint}>
      Made on {longDay(imprint.madeDay)} {from} (workbook revision{' '}
      {new Intl.NumberFormat('en-US').format(imprint.revision)}), by Manager’s Workbook {imprint.appVersion}.
    </p>
  );
}
