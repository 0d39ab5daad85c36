/** What came of one fault. What can't run here is no pass. */
export interface Outcome {
  readonly kind: 'passed' | 'failed' | 'cannot run';
  /** One line, with figures. */
  readonly line: string;
  /** What was wrong, one a line. */
  readonly findings?: readonly string[];
}

const words = { passed: 'passed', failed: 'FAILED', 'cannot run': 'can’t run here' } as const;

export function printOutcome(title: string, { kind, line, findings = [] }: Outcome): void {
  console.log(`${title}: ${words[kind]}. ${line}`);
  const shown = 12;
  for (const finding of findings.slice(0, shown)) console.log(`    ${finding}`);
  if (findings.length > shown) console.log(`    and ${findings.length - shown} more`);
}

/** Passed when nothing was found. */
export const outcomeOf = (line: string, findings: readonly string[]): Outcome => ({
  kind: findings.length === 0 ? 'passed' : 'failed',
  line,
  findings,
});
