import { Button } from '@mantine/core';
import { useEffect, useState } from 'react';
import { useLocation } from 'wouter';
import { sessionKinds, sessionKindShort, sessionKindWords } from '#domain/coaching/session-words.ts';
import type { SessionKind } from '#domain/coaching/session.ts';
import { addDays, nextWorkday, type Day } from '#domain/core/day.ts';
import type { Person } from '#domain/team/person.ts';
import { addSession, type SessionStart } from '#storage/commands/sessions.ts';
import { ChoiceRow } from '#ui/ChoiceRow.tsx';
import { CommandButton } from '#workbook/CommandButton.tsx';
import { DayField } from '#workbook/DayField.tsx';
import { longDay } from '#workbook/format.ts';
import { refusalWords } from '#workbook/problem-words.ts';
import { sessionPath } from '#workbook/sessions/session-text.ts';
import { SkillSelect } from '#workbook/SkillSelect.tsx';
import { useFocusBack } from '#workbook/use-focus-back.ts';
import { useToday } from '#workbook/use-today.ts';
import { useUndoToast } from '#workbook/use-undo-toast.ts';
import { useWorkbook } from '#workbook/WorkbookContext.tsx';
import classes from './sessions.module.css';

interface PlanSessionProps {
  readonly person: Person;
  /** What it is likely about. */
  readonly skill: SessionStart['skill'];
}

/** A session on a day to come, on a named skill. */
export function PlanSession({ person, skill }: PlanSessionProps) {
  const [isOpen, setOpen] = useState(false);
  const box = useFocusBack<HTMLDivElement>(isOpen ? 'plan' : null);
  useEffect(() => {
    if (!isOpen) return;
    box.current?.querySelector('input')?.focus();
    box.current?.scrollIntoView({ block: 'nearest' });
  }, [isOpen, box]);
  return (
    <div ref={box} className={isOpen ? classes.wide : undefined}>
      {isOpen ? (
        <PlanForm person={person} skill={skill} onClose={() => setOpen(false)} />
      ) : (
        <Button data-opens="plan" onClick={() => setOpen(true)}>
          Plan a session
        </Button>
      )}
    </div>
  );
}

const kindOptions = sessionKinds.map((value) => ({ value, label: sessionKindShort[value] }));

function PlanForm({ person, skill, onClose }: PlanSessionProps & { readonly onClose: () => void }) {
  const workbook = useWorkbook();
  const [, navigate] = useLocation();
  const sayDone = useUndoToast();
  const today = useToday();
  const [kind, setKind] = useState<SessionKind>('one-to-one');
  const [day, setDay] = useState<Day | null>(() => nextWorkday(addDays(today, 7)));
  const [about, setAbout] = useState(skill);
  const [problem, setProblem] = useState<string | undefined>(undefined);
  const plan = async (): Promise<void> => {
    if (day === null) return setProblem('On which day? Pick one.');
    const added = await addSession(workbook, { personId: person.id, kind, day, held: false, skill: about });
    if (!added.ok) return setProblem(refusalWords[added.error]);
    navigate(sessionPath({ personId: person.id, id: added.value }));
    sayDone(`${sessionKindWords[kind]} planned for ${longDay(day)}.`);
  };
  return (
    <div className={classes.form} role="group" aria-label="Plan a session">
      <ChoiceRow label="Which kind?" options={kindOptions} value={kind} onChoose={setKind} />
      <div className={classes.pair}>
        <SkillSelect
          label="On which skill?"
          none="No skill in particular"
          value={about?.skillId ?? null}
          onSkill={setAbout}
        />
        <DayField
          label="On which day?"
          value={day}
          min={today}
          error={problem}
          onDay={(picked) => {
            setDay(picked);
            setProblem(undefined);
          }}
          onRefused={() => setDay(null)}
        />
      </div>
      <div className={classes.row}>
        <CommandButton work={plan} say={setProblem}>
          Plan it
        </CommandButton>
        <Button variant="default" onClick={onClose}>
          Cancel
        </Button>
      </div>
    </div>
  );
}
