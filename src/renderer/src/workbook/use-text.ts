import { useCallback, useState, useSyncExternalStore } from 'react';
import { textLimit } from '#domain/workbook/editable-texts.ts';
import type { TextRef } from '#storage/saving/drafts.ts';
import { useWorkbook } from './WorkbookContext.tsx';

export interface BoundText {
  readonly value: string;
  readonly maxLength: number | undefined;
  readonly onType: (text: string) => void;
  /** Writes at once; for leaving the field. */
  readonly onLeave: () => void;
}

/**
 * A text that saves itself: what was typed, or else what is stored. Between the write and the query that brings the
 * stored text back, what was typed stays on screen.
 */
export function useText(ref: TextRef, stored: string): BoundText {
  const { drafts } = useWorkbook();
  const draft = useSyncExternalStore(drafts.subscribe, () => drafts.read(ref));
  const field = `${ref.table}:${ref.id}:${ref.field}`;
  const [typed, setTyped] = useState({ field, text: stored, over: stored });
  const isBehind = typed.field === field && typed.over === stored;
  const value = draft ?? (isBehind ? typed.text : stored);
  if (!isBehind || typed.text !== value) setTyped({ field, text: value, over: stored });
  const onLeave = useCallback(() => {
    // A failure is on the save sign, with a retry; the text stays.
    drafts.flush().catch(() => undefined);
  }, [drafts]);
  return {
    value,
    maxLength: textLimit(ref.table, ref.field),
    onType: (text) => drafts.write(ref, text),
    onLeave,
  };
}
