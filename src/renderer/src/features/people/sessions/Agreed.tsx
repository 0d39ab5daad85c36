import type { Session } from '#domain/coaching/session.ts';
import type { Person } from '#domain/team/person.ts';
import { setNextTryDay } from '#storage/commands/sessions.ts';
import { Section } from '#ui/Section.tsx';
import { askedForSentence } from '#workbook/moments/moment-text.ts';
import { DayField } from '#workbook/DayField.tsx';
import { SavedText } from '#workbook/SavedText.tsx';
import { useSetting } from '#workbook/use-setting.ts';
import { useShownValue } from '#workbook/use-shown-value.ts';
import { useToday } from '#workbook/use-today.ts';
import { useWorkbook } from '#workbook/WorkbookContext.tsx';
import { TriedQuestion } from './TriedQuestion.tsx';
import classes from './sessions.module.css';

/** What the person will try next, by when; and once that day is there, whether it was. */
export function WhatWasAgreed({ session, person }: { readonly session: Session; readonly person: Person }) {
  const workbook = useWorkbook();
  const change = useSetting();
  const today = useToday();
  const [day, setDay] = useShownValue(session.nextTryDay);
  const isAsked = session.nextTry.trim() !== '' && (session.tried !== null || (day !== null && day <= today));
  return (
    <Section
      title="What was agreed"
      note={`One thing that ${person.name} will try on the next occasion. The next session asks about it.`}
    >
      <div className={classes.fields}>
        <SavedText
          textRef={{ table: 'sessions', id: session.id, field: 'nextTry' }}
          stored={session.nextTry}
          label="The next try"
          description="In their words."
          lines={2}
        />
        <div className={classes.narrow}>
          <DayField
            label="By when?"
            value={day}
            onDay={(picked) => {
              setDay(picked);
              change(setNextTryDay(workbook, session.id, picked));
            }}
          />
        </div>
        {isAsked && (
          <div className={classes.try}>
            <TriedQuestion session={session} />
          </div>
        )}
      </div>
    </Section>
  );
}

export function ForYouAlone({ session }: { readonly session: Session }) {
  return (
    <Section title="For you alone" note="On no plan and no coaching log that you hand over.">
      <div className={classes.fields}>
        <SavedText
          textRef={{ table: 'sessions', id: session.id, field: 'privateNote' }}
          stored={session.privateNote}
          label="Private note"
          description={askedForSentence}
          lines={2}
        />
      </div>
    </Section>
  );
}
