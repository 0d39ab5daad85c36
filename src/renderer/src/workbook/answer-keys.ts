import type { KeyboardEvent } from 'react';
import type { AnswerValue } from '#domain/assessments/assessment.ts';
import { levels } from '#domain/instruments/instrument.ts';

type Key = Pick<KeyboardEvent, 'key' | 'ctrlKey' | 'metaKey' | 'altKey'>;

/** What a key does on an item: an answer (1 to 5, 0 for no opportunity), going on (Enter), or nothing. */
export function answerKey({ key, ctrlKey, metaKey, altKey }: Key): AnswerValue | 'go on' | null {
  if (ctrlKey || metaKey || altKey) return null;
  if (key === 'Enter') return 'go on';
  return key === '0' ? 'no-opportunity' : (levels.find((level) => String(level) === key) ?? null);
}
