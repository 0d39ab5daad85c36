import { Title } from '@mantine/core';
import { useEffect, useRef, type ReactNode } from 'react';
import { useWindowTitle } from './window-title.ts';
import classes from './Page.module.css';

interface PageProps {
  /** The chapter's numeral, for a chapter's pages. */
  readonly numeral?: string;
  readonly title: string;
  /** What this page is for, in a sentence or two. */
  readonly lead?: ReactNode;
  /** What can be done with the page as a whole. */
  readonly actions?: ReactNode;
  /** A way back up, above the title. */
  readonly back?: ReactNode;
  readonly wide?: boolean;
  readonly children: ReactNode;
}

/** True once a page was shown: after that, a new page takes the focus, as a new document would. */
let shownBefore = false;

const textFields = 'textarea, input:not([type="radio"], [type="checkbox"])';

export function Page({ numeral, title, lead, actions, back, wide = false, children }: PageProps) {
  const page = useRef<HTMLElement>(null);
  const heading = useRef<HTMLHeadingElement>(null);
  const windowTitle = useWindowTitle(title);
  useEffect(() => {
    document.title = windowTitle;
  }, [windowTitle]);
  useEffect(() => {
    document.documentElement.dataset['appState'] = 'ready';
    // The title itself is being typed: it is the same page.
    if (
      document.activeElement?.matches(textFields) === true &&
      page.current?.contains(document.activeElement)
    )
      return;
    if (shownBefore) heading.current?.focus({ preventScroll: true });
    shownBefore = true;
    window.scrollTo(0, 0);
  }, [title]);
  return (
    <article ref={page} className={classes.page} data-wide={wide}>
      {back !== undefined && <div className={classes.back}>{back}</div>}
      <header className={classes.header}>
        {numeral !== undefined && (
          <span className={classes.numeral} aria-hidden="true">
            {numeral}
          </span>
        )}
        <div className={classes.heading}>
          <Title order={1} ref={heading} tabIndex={-1} className={classes.title}>
            {title}
          </Title>
          {lead !== undefined && <p className={classes.lead}>{lead}</p>}
        </div>
        {actions !== undefined && <div className={classes.actions}>{actions}</div>}
      </header>
      {children}
    </article>
  );
}
