import type { KeyboardEvent } from 'react';
import type { AnswerValue } from '#domain/assessments/assessment.ts';
import { parseAnswer } from '#domain/team/rating-form.ts';

type Key = Pick<KeyboardEvent, 'key' | 'ctrlKey' | 'metaKey' | 'altKey' | 'shiftKey'>;

export type SheetKey =
  /** On to the next item with it. */
  | { readonly kind: 'answer'; readonly value: AnswerValue }
  /** Takes the answer away; where there is none, back to the item before. */
  | { readonly kind: 'back' }
  | { readonly kind: 'clear' }
  | { readonly kind: 'next' }
  | { readonly kind: 'before' }
  | { readonly kind: 'not on the sheet' };

/** What a key does in the field of an item; null for what is the browser's own, such as Tab. */
export function sheetKey({ key, ctrlKey, metaKey, altKey, shiftKey }: Key): SheetKey | null {
  if (ctrlKey || metaKey || altKey) return null;
  const value = key.length === 1 ? parseAnswer(key) : undefined;
  if (value !== undefined && value !== null) return { kind: 'answer', value };
  if (key === 'Backspace') return { kind: 'back' };
  if (key === 'Delete') return { kind: 'clear' };
  if (key === 'ArrowUp') return { kind: 'before' };
  if (key === 'Enter') return { kind: shiftKey ? 'before' : 'next' };
  if (key === 'ArrowDown' || key === ' ') return { kind: 'next' };
  return key.length === 1 ? { kind: 'not on the sheet' } : null;
}
