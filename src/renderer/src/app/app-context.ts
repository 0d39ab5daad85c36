import { createContext, useContext } from 'react';
import type { AppProps } from './App.tsx';
import type { DiscardedSample } from './discarded-sample.ts';

export interface AppParts extends Omit<AppProps, 'isJournalKept'> {
  /** What is run before the window closes: each open workbook writes what waits. */
  readonly beforeClose: Set<() => Promise<unknown>>;
  /** A sample that was discarded a moment ago and can still come back. */
  readonly discarded: DiscardedSample;
}

export const AppContext = createContext<AppParts | null>(null);

/** What the app was put together from. */
export function useApp(): AppParts {
  const app = useContext(AppContext);
  if (app === null) throw new Error('Used outside the app');
  return app;
}
