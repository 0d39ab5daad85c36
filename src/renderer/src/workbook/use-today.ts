import { useEffect, useState } from 'react';
import type { Day } from '#domain/core/day.ts';
import { useWorkbook } from './WorkbookContext.tsx';

/** Today, also after midnight and after the laptop slept. */
export function useToday(): Day {
  const { surroundings } = useWorkbook();
  const [today, setToday] = useState(() => surroundings.today());
  useEffect(() => {
    const look = (): void => setToday(surroundings.today());
    const timer = setInterval(look, 60_000);
    document.addEventListener('visibilitychange', look);
    return () => {
      clearInterval(timer);
      document.removeEventListener('visibilitychange', look);
    };
  }, [surroundings]);
  return today;
}
