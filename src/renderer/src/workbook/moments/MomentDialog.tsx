import { Button, Modal, Textarea } from '@mantine/core';
import { useRef, useState, type KeyboardEvent } from 'react';
import type { Day } from '#domain/core/day.ts';
import type { Person, PersonId } from '#domain/team/person.ts';
import { addMoment } from '#storage/commands/moments.ts';
import type { BegunMoment } from '#storage/saving/unsaved-moment.ts';
import { ChoiceRow } from '#ui/ChoiceRow.tsx';
import { SearchChoice } from '#ui/SearchChoice.tsx';
import { DayField } from '../DayField.tsx';
import { useCommand } from '../use-command.ts';
import { useToday } from '../use-today.ts';
import { useUndoToast } from '../use-undo-toast.ts';
import { useWorkbook } from '../WorkbookContext.tsx';
import { refusalWords } from '../problem-words.ts';
import { isSaveKey } from './moment-keys.ts';
import { askedForSentence, momentKindOptions } from './moment-text.ts';
import { personOptions } from './person-options.ts';
import { TopicSelect } from './TopicSelect.tsx';
import classes from './MomentDialog.module.css';

interface MomentDialogProps {
  /** Whom it is about, where that is known from where it was opened. */
  readonly about: PersonId | 'me' | null;
  readonly people: readonly Person[];
  readonly onClose: () => void;
}

interface Problems {
  readonly text?: string;
  readonly about?: string;
  readonly other?: string;
}

const blank = (about: BegunMoment['about'], day: Day): BegunMoment => ({
  text: '',
  day,
  about,
  kind: 'note',
  topicId: null,
});

/** Writes down what was seen, in a few seconds. What is not saved is still there the next time. */
export function MomentDialog({ about, people, onClose }: MomentDialogProps) {
  const workbook = useWorkbook();
  const { unsavedMoment } = workbook;
  const today = useToday();
  const sayDone = useUndoToast();
  const text = useRef<HTMLTextAreaElement>(null);
  const [begunBefore, setBegunBefore] = useState(() => unsavedMoment.read());
  const [moment, setMoment] = useState<BegunMoment>(() => begunBefore ?? blank(about, today));
  const [problems, setProblems] = useState<Problems>({});
  const { run, isSlow } = useCommand((other) => setProblems({ other }));
  // What a key press chooses and saves in one go is saved as chosen.
  const latest = useRef(moment);
  const show = (shown: BegunMoment): void => {
    latest.current = shown;
    setMoment(shown);
    setProblems({});
  };
  const change = (part: Partial<BegunMoment>): void => {
    const changed = { ...latest.current, ...part };
    show(changed);
    if (changed.text.trim() === '') unsavedMoment.forget();
    else unsavedMoment.write({ ...changed, text: changed.text.toWellFormed() });
  };
  const startOver = (): void => {
    unsavedMoment.forget();
    setBegunBefore(null);
    show(blank(about, today));
    text.current?.focus();
  };
  const refuse = (why: Problems): void => {
    setProblems(why);
    if (why.text !== undefined) text.current?.focus();
  };
  const save = async (): Promise<void> => {
    const { current: begun } = latest;
    if (begun.text.trim() === '') return refuse({ text: 'Write what you saw. A few words are enough.' });
    if (begun.about === null) return refuse({ about: 'About whom? Choose yourself or a person.' });
    const isAboutMe = begun.about === 'me';
    const added = await addMoment(workbook, {
      text: begun.text,
      day: begun.day,
      kind: begun.kind,
      personId: begun.about === 'me' ? null : begun.about,
      skillId: isAboutMe ? null : begun.topicId,
      dimensionId: isAboutMe ? begun.topicId : null,
    });
    if (!added.ok)
      return refuse(
        added.error === 'gone'
          ? { about: 'They are not in the workbook any more. Choose somebody else.' }
          : { other: refusalWords[added.error] },
      );
    unsavedMoment.forget();
    onClose();
    sayDone('Noted.');
  };
  const onKey = (event: KeyboardEvent): void => {
    if (!isSaveKey(event)) return;
    event.preventDefault();
    run(save)();
  };
  const team = people.filter(({ leftDay, id }) => leftDay === null || id === moment.about);
  return (
    <Modal opened onClose={onClose} title="Note a moment" size="lg" onKeyDown={onKey}>
      <form
        className={classes.form}
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          run(save)();
        }}
      >
        <Textarea
          ref={text}
          data-autofocus
          label="What did you see?"
          description="What was done or said, and what came of it."
          autosize
          minRows={3}
          maxRows={10}
          maxLength={4000}
          value={moment.text}
          error={problems.text}
          onChange={(event) => change({ text: event.currentTarget.value })}
        />
        <SearchChoice
          label="About whom?"
          options={[{ value: 'me', label: 'Myself' }, ...personOptions(team)]}
          value={moment.about}
          error={problems.about}
          nothing="Nobody of that name is on the team."
          onChoose={(chosen) => {
            const person = people.find(({ id }) => id === chosen);
            const isSameSide = (person === undefined) === (moment.about === 'me' || moment.about === null);
            // A skill stays with another person; it is no responsibility of one's own.
            change({ about: person?.id ?? 'me', topicId: isSameSide ? moment.topicId : null });
          }}
        />
        <ChoiceRow
          label="What is it?"
          options={momentKindOptions}
          value={moment.kind}
          onChoose={(kind) => change({ kind })}
        />
        <div className={classes.pair}>
          <TopicSelect
            isAboutMe={moment.about === 'me'}
            value={moment.topicId}
            onTopic={(topicId) => change({ topicId })}
          />
          <DayField
            label="Day"
            value={moment.day}
            max={today}
            onDay={(day) => {
              if (day !== null) change({ day });
            }}
          />
        </div>
        {moment.about !== 'me' && <p className={classes.asked}>{askedForSentence}</p>}
        {problems.other !== undefined && (
          <p role="alert" className={classes.problem}>
            {problems.other}
          </p>
        )}
        <div className={classes.row}>
          <Button type="submit" loading={isSlow}>
            Save
          </Button>
          <span className={classes.keys}>Ctrl or Cmd + Enter</span>
          {begunBefore !== null && (
            <span className={classes.begun}>
              Begun before and not saved.{' '}
              <Button size="compact-sm" variant="default" onClick={startOver}>
                Start over
              </Button>
            </span>
          )}
        </div>
      </form>
    </Modal>
  );
}
