import type { Progress } from '#domain/assessments/progress.ts';

/** The page with the first item that has no answer; the last page when there is none. */
export function resumePath(progress: Progress): string {
  const next = progress.dimensions.find((dimension) => dimension.missingItemIds.length > 0);
  return `/stand/answer/${next?.dimensionId ?? 'finish'}`;
}
