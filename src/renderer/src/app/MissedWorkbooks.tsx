import { useEffect, useState, type ReactNode } from 'react';
import { openRegistry } from '#storage/registry/workbooks.ts';
import type { LostWorkbook } from '#storage/witness/open-checked.ts';
import { findMissed } from '#storage/witness/find-missed.ts';
import { part } from '../ui/part.tsx';
import { useApp } from './app-context.ts';

/** Loaded when something was lost. */
const { Part: RecoveryScreen } = part(async () => (await import('./RecoveryScreen.tsx')).RecoveryScreen);

/**
 * Shows what was lost with the list itself, before a list that would look like a fresh start. A workbook that somebody
 * goes on without is forgotten.
 */
export function MissedWorkbooks({ children }: { readonly children: ReactNode }) {
  const { registry, journal, platform, surroundings } = useApp();
  const [missed, setMissed] = useState<readonly LostWorkbook[] | null>(null);
  useEffect(() => {
    let gone = false;
    const find = async (): Promise<void> => {
      await openRegistry(registry, journal, { onLost: () => window.location.reload() });
      const found = await findMissed(registry, surroundings, platform.witnesses);
      if (!gone) setMissed(found);
    };
    // What keeps the list from being read is told where it is shown.
    find().catch(() => setMissed([]));
    return () => {
      gone = true;
    };
  }, [registry, journal, platform, surroundings]);
  if (missed === null) return null;
  const [first, ...others] = missed;
  if (first === undefined) return children;
  const forget = async (): Promise<void> => {
    await platform.witnesses.remove(first.id);
    setMissed(others);
  };
  return (
    <RecoveryScreen
      key={first.id}
      lost={first}
      onForget={() => void forget().catch(() => setMissed(others))}
    />
  );
}
