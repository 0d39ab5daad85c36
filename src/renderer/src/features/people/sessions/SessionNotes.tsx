import { frameOf, strayParts, type FramePart } from '#domain/coaching/frames.ts';
import type { Session } from '#domain/coaching/session.ts';
import { sources } from '#domain/instruments/catalog/sources.ts';
import type { Person } from '#domain/team/person.ts';
import { Section } from '#ui/Section.tsx';
import { askedForSentence } from '#workbook/moments/moment-text.ts';
import { SavedText } from '#workbook/SavedText.tsx';
import classes from './sessions.module.css';

interface SessionNotesProps {
  readonly session: Session;
  readonly person: Person;
}

/** What was said, or what was seen, in the frame of its kind. */
export function SessionNotes({ session, person }: SessionNotesProps) {
  const isObserved = session.kind === 'observed';
  const stray = strayParts(session);
  return (
    <Section
      title={isObserved ? 'What you saw' : 'Notes'}
      note={
        isObserved
          ? `Moment, Action, Effect, Ask: what was done, never who they are. Feedback did most harm where it aimed at the person (${sources.klugerDeNisi1996.cite}).`
          : 'Aim, Now, Ways, Will do. The questions are for asking; the answers are theirs.'
      }
    >
      <Parts session={session} parts={frameOf(session.kind)} />
      {stray.length > 0 && (
        <>
          <p className={classes.asked}>Written while it was another kind of session:</p>
          <Parts session={session} parts={stray} />
        </>
      )}
      <p className={classes.asked}>
        {askedForSentence} That goes for everything about {person.name} in here.
      </p>
    </Section>
  );
}

function Parts({ session, parts }: { readonly session: Session; readonly parts: readonly FramePart[] }) {
  return (
    <div className={classes.fields}>
      {parts.map(({ field, name, ask }) => (
        <SavedText
          key={field}
          textRef={{ table: 'sessions', id: session.id, field }}
          stored={session[field]}
          label={name}
          description={ask}
          lines={2}
        />
      ))}
    </div>
  );
}
