import type { Diagnosis } from './diagnosis.ts';

/**
 * The four questions in their order. *get*: results come in. *move*: deals and objectives move. *do*: the work is
 * done. *knowHow*: they know how to do it.
 */
export type DiagnosisLevel = 'get' | 'move' | 'do' | 'knowHow';
export const diagnosisLevels: readonly DiagnosisLevel[] = ['get', 'move', 'do', 'knowHow'];

export type DiagnosisAnswers = Pick<Diagnosis, DiagnosisLevel>;

export type DiagnosisResult =
  | { readonly kind: 'nothing answered' }
  /** The first that fails is where to work; what fails behind it comes later. */
  | {
      readonly kind: 'fails';
      readonly level: DiagnosisLevel;
      /** The levels before it that nobody has said hold. */
      readonly unsure: readonly DiagnosisLevel[];
    }
  /** None of the answers says that one fails, and this is the first that has no answer. */
  | { readonly kind: 'go on'; readonly level: DiagnosisLevel }
  /** All are answered and none fails, but of these one can't tell. */
  | { readonly kind: 'look closer'; readonly levels: readonly DiagnosisLevel[] }
  | { readonly kind: 'holds' };

export function diagnose(answers: DiagnosisAnswers): DiagnosisResult {
  const failing = diagnosisLevels.findIndex((level) => answers[level] === 'fails');
  const level = diagnosisLevels[failing];
  if (level !== undefined) {
    const unsure = diagnosisLevels.slice(0, failing).filter((before) => answers[before] !== 'holds');
    return { kind: 'fails', level, unsure };
  }
  if (diagnosisLevels.every((one) => answers[one] === null)) return { kind: 'nothing answered' };
  const unanswered = diagnosisLevels.find((one) => answers[one] === null);
  if (unanswered !== undefined) return { kind: 'go on', level: unanswered };
  const levels = diagnosisLevels.filter((one) => answers[one] === 'cannot tell');
  return levels.length > 0 ? { kind: 'look closer', levels } : { kind: 'holds' };
}
