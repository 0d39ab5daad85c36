import { Button } from '@mantine/core';
import { useEffect, useRef, useState } from 'react';
import { firstClosed, type ClosedQuarter } from '#domain/coaching/session-order.ts';
import type { FiscalStart } from '#domain/core/quarter.ts';
import { Section } from '#ui/Section.tsx';
import { capitalized, count, quarterName } from '#workbook/format.ts';
import { SessionRows } from './SessionRows.tsx';
import classes from './sessions.module.css';

/** So many are shown to begin with, and so many more each time: ten years are long. */
const step = 40;

interface ClosedSessionsProps {
  readonly closed: readonly ClosedQuarter[];
  readonly fiscalStart: FiscalStart;
}

/** Held and cancelled sessions, the latest quarter first. */
export function ClosedSessions({ closed, fiscalStart }: ClosedSessionsProps) {
  const box = useRef<HTMLDivElement>(null);
  const [shown, setShown] = useState(step);
  const first = useRef<string | null>(null);
  const all = closed.flatMap(({ sessions }) => sessions);
  useEffect(() => {
    // The focus goes to the first that came, where the button was.
    if (first.current === null) return;
    box.current?.querySelector<HTMLElement>(`[data-session="${CSS.escape(first.current)}"] a`)?.focus();
    first.current = null;
  }, [shown]);
  const left = all.length - shown;
  if (all.length === 0) return null;
  return (
    <div ref={box}>
      <h2 className={classes.heading}>Held and cancelled</h2>
      {firstClosed(closed, shown).map(({ quarter, sessions, held, cancelled }) => (
        <Section
          key={quarter}
          order={3}
          title={capitalized(quarterName(quarter, fiscalStart))}
          actions={
            <span className={classes.soft}>
              {held === 0 ? 'none' : count(held, 'session')} held{cancelled > 0 && `, ${cancelled} cancelled`}
            </span>
          }
        >
          <SessionRows label={`Sessions of ${quarterName(quarter, fiscalStart)}`} sessions={sessions} />
        </Section>
      ))}
      {left > 0 && (
        <div className={classes.row}>
          <Button
            variant="default"
            onClick={() => {
              first.current = all[shown]?.id ?? null;
              setShown(shown + step);
            }}
          >
            Show {Math.min(step, left)} more
          </Button>
          <span className={classes.soft}>{count(left, 'earlier session')} not shown.</span>
        </div>
      )}
    </div>
  );
}
