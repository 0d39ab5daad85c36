import type { AnswerValue } from '#domain/assessments/assessment.ts';
import { levels } from '#domain/instruments/instrument.ts';

/**
 * Brings an item into the middle and puts the focus on one of its answers: the one that was just given, else the
 * chosen one, else the first.
 */
export function focusItem(container: HTMLElement | null, itemId: string, given?: AnswerValue): void {
  const group = container?.querySelector<HTMLElement>(`[data-item="${itemId}"]`);
  if (group == null) return;
  const radios = [...group.querySelectorAll<HTMLInputElement>('input[type="radio"]')];
  const position =
    given === 'no-opportunity' ? levels.length : given === undefined ? -1 : levels.indexOf(given);
  const radio = radios[position] ?? radios.find((candidate) => candidate.checked) ?? radios[0];
  radio?.focus({ preventScroll: true });
  group.scrollIntoView({ block: 'center' });
}
