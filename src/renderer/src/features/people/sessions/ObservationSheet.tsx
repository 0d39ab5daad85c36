import { Button } from '@mantine/core';
import { useId } from 'react';
import { observedEvidence, ratingDay } from '#domain/coaching/observed-rating.ts';
import type { Session } from '#domain/coaching/session.ts';
import { levels, type Level } from '#domain/instruments/instrument.ts';
import { anchorOf } from '#domain/instruments/scoring.ts';
import type { Person } from '#domain/team/person.ts';
import type { Rating } from '#domain/team/rating.ts';
import { findWording } from '#domain/team/wordings.ts';
import { setObservedLevel, takeObserved } from '#storage/commands/sessions.ts';
import { Section } from '#ui/Section.tsx';
import { useToast } from '#ui/Toasts.tsx';
import { CommandButton } from '#workbook/CommandButton.tsx';
import { longDay } from '#workbook/format.ts';
import { refusalWords } from '#workbook/problem-words.ts';
import { useWordings } from '#workbook/SkillsContext.tsx';
import { useSetting } from '#workbook/use-setting.ts';
import { useShownValue } from '#workbook/use-shown-value.ts';
import { useToday } from '#workbook/use-today.ts';
import { useUndoToast } from '#workbook/use-undo-toast.ts';
import { useWorkbook } from '#workbook/WorkbookContext.tsx';
import classes from './ObservationSheet.module.css';

interface ObservationSheetProps {
  readonly session: Session;
  readonly person: Person;
  /** What was rated on that skill on the session's day. */
  readonly rating: Rating | null;
}

/** The anchors of the session's skill: where the person was seen. For what was watched, and what was marked before. */
export function ObservationSheet({ session, person, rating }: ObservationSheetProps) {
  const workbook = useWorkbook();
  const wordings = useWordings();
  const change = useSetting();
  const name = useId();
  const [level, setLevel] = useShownValue<Level | null>(session.observedLevel);
  const { skillId, skillVersion } = session;
  if (session.kind !== 'observed' && session.observedLevel === null) return null;
  const skill =
    skillId === null || skillVersion === null ? undefined : findWording(wordings, skillId, skillVersion);
  const mark = (marked: Level | null): void => {
    setLevel(marked);
    change(setObservedLevel(workbook, session.id, marked));
  };
  return (
    <Section
      title="Observation sheet"
      note="Where did you see them, this time? One call says what happened on that call."
    >
      {skill === undefined ? (
        <p className={classes.calm}>Choose the skill above; its five steps then stand here.</p>
      ) : (
        <>
          <fieldset className={classes.sheet}>
            <legend className={classes.legend}>
              {skill.name}: {skill.statement}
            </legend>
            {levels.map((each) => (
              <label key={each} className={classes.anchor} data-chosen={level === each}>
                <input type="radio" name={name} checked={level === each} onChange={() => mark(each)} />
                <span>
                  <span className={classes.level}>{each}</span> {anchorOf(skill.anchors, each)}
                </span>
              </label>
            ))}
          </fieldset>
          {level !== null && (
            <div className={classes.row}>
              <TakeOver session={session} person={person} rating={rating} />
              <Button variant="subtle" onClick={() => mark(null)}>
                Take the mark away
              </Button>
            </div>
          )}
        </>
      )}
    </Section>
  );
}

/** Makes the mark a rating of that day, with what was written as its evidence. */
function TakeOver({ session, person, rating }: ObservationSheetProps) {
  const workbook = useWorkbook();
  const today = useToday();
  const toast = useToast();
  const sayDone = useUndoToast();
  const day = ratingDay(session, today);
  const isTaken =
    rating !== null &&
    rating.value === session.observedLevel &&
    rating.evidence.includes(observedEvidence(session));
  const take = async (): Promise<void> => {
    // What is still being typed is the evidence.
    await workbook.drafts.flush();
    const taken = await takeObserved(workbook, session.id);
    if (taken.ok) sayDone(`Your rating of ${person.name} on ${longDay(day)}.`);
    else toast({ text: refusalWords[taken.error] });
  };
  return isTaken ? (
    <span className={classes.taken}>
      It is your rating of {longDay(day)}, with what you wrote as evidence.
    </span>
  ) : (
    <CommandButton variant="default" work={take}>
      Take it over as your rating
    </CommandButton>
  );
}
