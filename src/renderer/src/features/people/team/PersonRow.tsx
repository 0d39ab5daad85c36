import { memo } from 'react';
import { Link } from 'wouter';
import type { Person } from '#domain/team/person.ts';
import { tenureWords } from '#domain/team/tenure.ts';
import { shortDay } from '#workbook/format.ts';
import { LogSession } from '#workbook/sessions/LogSession.tsx';
import { useToday } from '#workbook/use-today.ts';
import classes from './team.module.css';

/** One of the team: who they are, and the way to their page. Plain markup: there can be hundreds. */
export const PersonRow = memo(function PersonRow({ person }: { readonly person: Person }) {
  const today = useToday();
  const { id, name, role, territory, startDay, ramping } = person;
  return (
    <li className={classes.person}>
      <Link href={`/people/${id}`} className={classes.name ?? ''}>
        {name}
      </Link>
      <span className={classes.what}>{[role, territory].filter(Boolean).join(' · ')}</span>
      <span className={classes.since}>
        {startDay === null ? (
          ''
        ) : (
          <>
            {startDay <= today && 'Since '}
            {shortDay(startDay, today)} ({tenureWords(startDay, today)})
          </>
        )}
      </span>
      <span className={classes.sign}>{ramping && <span className={classes.ramping}>Ramping</span>}</span>
      <div className={classes.log}>
        <LogSession person={person} size="compact-sm" />
      </div>
    </li>
  );
});
