import { useEffect, useState } from 'react';
import { useLocation } from 'wouter';
import { listWorkbooks, openRegistry } from '#storage/registry/workbooks.ts';
import { Loading } from '../ui/Loading.tsx';
import { useApp } from './app-context.ts';

/** Goes to where the manager was last; to the list when there is no workbook yet. */
export function LastPlace() {
  const { registry, journal } = useApp();
  const [, navigate] = useLocation();
  const [failure, setFailure] = useState<{ error: unknown } | null>(null);
  useEffect(() => {
    const go = async (): Promise<void> => {
      await openRegistry(registry, journal, { onLost: () => window.location.reload() });
      const [last] = await listWorkbooks(registry);
      navigate(last === undefined ? '/workbooks' : `/w/${last.id}${last.place}`, { replace: true });
    };
    go().catch((error: unknown) => setFailure({ error }));
  }, [registry, journal, navigate]);
  // To the error boundary, which knows how to say it.
  if (failure !== null) throw failure.error;
  return <Loading what="your workbook" />;
}
