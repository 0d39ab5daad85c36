import { isSessionOverdue, sessionKindWords, triedWords } from '#domain/coaching/session-words.ts';
import type { Session } from '#domain/coaching/session.ts';
import { skillName } from '#domain/team/wordings.ts';
import { TextLink } from '#ui/TextLink.tsx';
import { sessionDayText, sessionPath, sessionStateWords } from '#workbook/sessions/session-text.ts';
import { useWordings } from '#workbook/SkillsContext.tsx';
import { useToday } from '#workbook/use-today.ts';
import classes from './sessions.module.css';

/** Sessions, one line each, with what was agreed. */
export function SessionRows({
  label,
  sessions,
}: {
  readonly label: string;
  readonly sessions: readonly Session[];
}) {
  return sessions.length === 0 ? null : (
    <ul className={classes.list} aria-label={label}>
      {sessions.map((session) => (
        <SessionRow key={session.id} session={session} />
      ))}
    </ul>
  );
}

function SessionRow({ session }: { readonly session: Session }) {
  const today = useToday();
  const wordings = useWordings();
  const { kind, skillId, state, reason, nextTry, tried } = session;
  return (
    <li className={classes.session} data-session={session.id}>
      <span className={classes.day}>
        <TextLink to={sessionPath(session)}>{sessionDayText(session, today)}</TextLink>
      </span>
      <span className={classes.what}>
        {sessionKindWords[kind]}
        {skillId !== null && `: ${skillName(wordings, skillId)}`}
        {state !== 'held' && (
          <span className={isSessionOverdue(session, today) ? classes.attention : classes.soft}>
            {' · '}
            {sessionStateWords(session, today)}
          </span>
        )}
        {state === 'cancelled' && <span className={classes.more}>{reason}</span>}
        {nextTry.trim() !== '' && (
          <span className={classes.more}>
            Next try: {nextTry}
            {tried !== null && ` Tried: ${triedWords[tried].toLowerCase()}.`}
          </span>
        )}
      </span>
    </li>
  );
}
