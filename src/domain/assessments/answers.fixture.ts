import * as v from 'valibot';
import { answerSchema, type Answer } from './assessment.ts';

/** An answer for tests: to the named item, with whatever else matters. */
export const makeAnswer = (itemId: string, part: Partial<Answer> = {}): Answer =>
  v.parse(answerSchema, {
    id: `assessment:${itemId}`,
    assessmentId: 'assessment',
    itemId,
    value: null,
    evidence: '',
    evidenceDay: null,
    weeks: [],
    updatedAt: '2026-11-24T10:00:00.000Z',
    ...part,
  });
