import { useState } from 'react';
import { plannedBefore } from '#domain/coaching/session-order.ts';
import { sessionKindWords } from '#domain/coaching/session-words.ts';
import type { Session, SessionId, SessionKind } from '#domain/coaching/session.ts';
import type { Result } from '#domain/core/result.ts';
import type { Person } from '#domain/team/person.ts';
import { holdSession, logSession, type SessionRefusal } from '#storage/commands/sessions.ts';
import { sessionsOf } from '#storage/queries/people.ts';
import { useToast } from '#ui/Toasts.tsx';
import { refusalWords } from '../problem-words.ts';
import { useToday } from '../use-today.ts';
import { useUndoToast } from '../use-undo-toast.ts';
import { useWorkbook } from '../WorkbookContext.tsx';

type Whom = Pick<Person, 'id' | 'name'>;

/** One that was planned for an earlier day and is still open: was it that one? */
export interface PlannedQuestion {
  readonly person: Whom;
  readonly planned: Session;
}

interface LogSession {
  /** Logs a session as held today; where it can have been one that was planned before, that is asked first. */
  readonly log: (person: Whom, kind: SessionKind) => Promise<void>;
  readonly question: PlannedQuestion | null;
  /** Whether it was the planned one. */
  readonly answer: (question: PlannedQuestion, wasPlanned: boolean) => Promise<void>;
}

/** Logs sessions, and says so. */
export function useLogSession(onLogged: (person: Whom, id: SessionId) => void): LogSession {
  const workbook = useWorkbook();
  const today = useToday();
  const toast = useToast();
  const sayDone = useUndoToast();
  const [question, setQuestion] = useState<PlannedQuestion | null>(null);
  const say = (person: Whom, kind: SessionKind, logged: Result<SessionId, SessionRefusal>): void => {
    if (!logged.ok) return toast({ text: refusalWords[logged.error] });
    sayDone(`${sessionKindWords[kind]} with ${person.name} logged for today.`);
    onLogged(person, logged.value);
  };
  const logNew = async (person: Whom, kind: SessionKind): Promise<void> =>
    say(person, kind, await logSession(workbook, { personId: person.id, kind }));
  return {
    question,
    log: async (person, kind) => {
      const planned = plannedBefore(await sessionsOf(workbook.db, person.id), kind, today);
      if (planned === null) await logNew(person, kind);
      else setQuestion({ person, planned });
    },
    answer: async ({ person, planned }, wasPlanned) => {
      if (!wasPlanned) return logNew(person, planned.kind);
      const held = await holdSession(workbook, planned.id, today);
      say(person, planned.kind, held.ok ? { ok: true, value: planned.id } : held);
    },
  };
}
