import { sessionKindWords } from '#domain/coaching/session-words.ts';
import type { SessionId, SessionKind } from '#domain/coaching/session.ts';
import type { Person } from '#domain/team/person.ts';
import { logSession } from '#storage/commands/sessions.ts';
import { useToast } from '#ui/Toasts.tsx';
import { refusalWords } from '../problem-words.ts';
import { useUndoToast } from '../use-undo-toast.ts';
import { useWorkbook } from '../WorkbookContext.tsx';

/** Logs a session as held today, and says so. Null where it was refused. */
export function useLogSession(): (
  person: Pick<Person, 'id' | 'name'>,
  kind: SessionKind,
) => Promise<SessionId | null> {
  const workbook = useWorkbook();
  const toast = useToast();
  const sayDone = useUndoToast();
  return async (person, kind) => {
    const logged = await logSession(workbook, { personId: person.id, kind });
    if (!logged.ok) {
      toast({ text: refusalWords[logged.error] });
      return null;
    }
    sayDone(`${sessionKindWords[kind]} with ${person.name} logged for today.`);
    return logged.value;
  };
}
