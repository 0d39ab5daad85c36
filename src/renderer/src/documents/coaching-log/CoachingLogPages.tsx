import { sessionKindWords, triedWords } from '#domain/coaching/session-words.ts';
import type { CoachingLogDocument, LoggedSession } from '#domain/documents/coaching-log-document.ts';
import { count, longDay } from '#workbook/format.ts';
import { DocumentPage, Imprint } from '../page/DocumentPage.tsx';
import { isLong, Part } from '../page/Part.tsx';
import shared from '../page/document.module.css';
import classes from './coaching-log.module.css';

export const coachingLogPlainTitle = 'Coaching log';

const momentKinds = { praise: 'Praise', correction: 'Correction', note: 'Note' } as const;

/** A person's *Coaching log*, as it is printed. */
export function CoachingLogPages({ document }: { readonly document: CoachingLogDocument }) {
  const { cover, name, counts, sessions, moments, imprint } = document;
  return (
    <DocumentPage title={`${coachingLogPlainTitle}: ${name}`} cover={cover}>
      <p className={shared.lead}>
        {sessions.length === 0
          ? `No session with ${name} yet.`
          : `${count(counts.held, 'session')} held${counts.cancelled > 0 ? `, ${counts.cancelled} cancelled` : ''}${counts.planned > 0 ? `, ${counts.planned} planned` : ''}. The latest first.`}
      </p>
      {sessions.map((session) => (
        <LogEntry key={session.id} session={session} />
      ))}
      {moments.length > 0 && (
        <section className={classes.entry}>
          <h2 className={shared.minor}>Moments</h2>
          <ul>
            {moments.map((moment) => (
              <li key={moment.id}>
                <b>{longDay(moment.day)}</b>, {momentKinds[moment.kind].toLowerCase()}: {moment.text}
              </li>
            ))}
          </ul>
        </section>
      )}
      <Imprint imprint={imprint} from={`from the sessions with ${name}; private notes are not in it`} />
    </DocumentPage>
  );
}

function LogEntry({ session }: { readonly session: LoggedSession }) {
  const { kind, day, state, skill, reason, notes, nextTry, nextTryDay, tried, triedNote } = session;
  return (
    <section className={classes.entry}>
      <h2 className={shared.minor}>
        {longDay(day)}: {sessionKindWords[kind].toLowerCase()}
        {skill !== '' && `, ${skill.toLowerCase()}`}
        {state !== 'held' && ` (${state})`}
      </h2>
      {reason !== '' && <p>{reason}</p>}
      {notes.map(({ name, text }) => (
        <Part key={name} title={name} long={isLong(text)}>
          <p>{text}</p>
        </Part>
      ))}
      {nextTry !== '' && (
        <Part title="Next try" long={isLong(nextTry)}>
          <p>
            {nextTry}
            {nextTryDay !== null && ` (by ${longDay(nextTryDay)})`}
          </p>
        </Part>
      )}
      {tried !== null && (
        <Part title="Tried again?" long={isLong(triedNote)}>
          <p>
            {triedWords[tried]}
            {triedNote !== '' && `: ${triedNote}`}
          </p>
        </Part>
      )}
    </section>
  );
}
