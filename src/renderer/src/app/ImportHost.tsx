import { useEffect, useState } from 'react';
import { openRegistry } from '#storage/registry/workbooks.ts';
import { Loading } from '../ui/Loading.tsx';
import { part } from '../ui/part.tsx';
import { Toasts } from '../ui/Toasts.tsx';
import { useApp } from './app-context.ts';

const { Part: ImportNewScreen } = part(
  async () => (await import('../features/files/ImportScreens.tsx')).ImportNewScreen,
);

/** Importing while no workbook is open. */
export function ImportHost() {
  const { registry, surroundings, journal, platform } = useApp();
  const [open, setOpen] = useState(registry.isOpen());
  const [failure, setFailure] = useState<{ error: unknown } | null>(null);
  useEffect(() => {
    if (open) return;
    openRegistry(registry, journal, { onLost: () => window.location.reload() })
      .then(() => setOpen(true))
      .catch((error: unknown) => setFailure({ error }));
  }, [registry, journal, open]);
  if (failure !== null) throw failure.error;
  if (!open) return <Loading what="your workbooks" />;
  return (
    <Toasts>
      <ImportNewScreen
        registry={registry}
        surroundings={surroundings}
        journal={journal}
        platform={platform}
      />
    </Toasts>
  );
}
