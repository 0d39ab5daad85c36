import { useEffect, useRef, useState } from 'react';
import type { Person, PrivateNote } from '#domain/team/person.ts';
import { openPrivateNote } from '#storage/commands/people.ts';
import { Section } from '#ui/Section.tsx';
import { useToast } from '#ui/Toasts.tsx';
import { CommandButton } from '#workbook/CommandButton.tsx';
import { askedForSentence } from '#workbook/moments/moment-text.ts';
import { refusalWords } from '#workbook/problem-words.ts';
import { SavedText } from '#workbook/SavedText.tsx';
import { useWorkbook } from '#workbook/WorkbookContext.tsx';
import classes from './person.module.css';

interface PrivateNoteSectionProps {
  readonly person: Person;
  /** Null before something was noted. */
  readonly note: PrivateNote | null;
  /** What has to be said first where it stands beside something that is shared. */
  readonly apartFrom?: string;
}

/** What the manager keeps for themselves about a person. */
export function PrivateNoteSection({ person, note, apartFrom }: PrivateNoteSectionProps) {
  const workbook = useWorkbook();
  const toast = useToast();
  const box = useRef<HTMLDivElement>(null);
  const [wasOpened, setOpened] = useState(false);
  const isThere = note !== null;
  useEffect(() => {
    if (isThere && wasOpened) box.current?.querySelector('textarea')?.focus();
  }, [isThere, wasOpened]);
  const open = async (): Promise<void> => {
    const opened = await openPrivateNote(workbook, person.id);
    if (opened.ok) setOpened(true);
    else toast({ text: refusalWords[opened.error] });
  };
  return (
    <Section
      title="For you alone"
      note={`${apartFrom === undefined ? '' : `${apartFrom} `}On no document but the one of everything held on ${person.name}. ${askedForSentence}`}
    >
      <div ref={box} className={classes.private}>
        {note === null ? (
          <CommandButton variant="default" work={open}>
            Write a private note
          </CommandButton>
        ) : (
          <SavedText
            textRef={{ table: 'privateNotes', id: person.id, field: 'text' }}
            stored={note.text}
            label="Private note"
            lines={3}
          />
        )}
      </div>
    </Section>
  );
}
