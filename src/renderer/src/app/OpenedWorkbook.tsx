import { Route } from 'wouter';
import { part } from '../ui/part.tsx';
import { Toasts } from '../ui/Toasts.tsx';
import { BackupsContext } from '../workbook/BackupsContext.tsx';
import { HandOverProvider } from '../workbook/HandOver.tsx';
import { NoteMoments } from '../workbook/moments/NoteMoment.tsx';
import { SkillsProvider } from '../workbook/SkillsContext.tsx';
import { WorkbookProvider } from '../workbook/WorkbookContext.tsx';
import { useApp } from './app-context.ts';
import { Shell } from './Shell.tsx';
import { useAutoLock } from './use-auto-lock.ts';
import { useWorkbookControls, type Held } from './use-controls.ts';
import { useSafekeeping } from './use-safekeeping.ts';

/** Loaded when something is printed, as the documents are. */
const { Part: PrintPages } = part(async () => (await import('./PrintPages.tsx')).PrintPages);

interface OpenedWorkbookProps {
  readonly held: Held;
  readonly printing: boolean;
  readonly lock: () => void;
}

/** A workbook that is open: with everything around it, or a document of it alone. */
export function OpenedWorkbook({ held, printing, lock }: OpenedWorkbookProps) {
  const { platform, appVersion } = useApp();
  const controls = useWorkbookControls(held, lock);
  useAutoLock(controls.isSealed, platform, lock);
  const { workbook } = held;
  const backups = useSafekeeping(workbook, held.listed, controls.isSealed, printing);
  return (
    <BackupsContext value={backups}>
      <WorkbookProvider workbook={workbook} platform={platform} appVersion={appVersion} controls={controls}>
        <SkillsProvider>
          {printing ? (
            <Route path={`/print/${workbook.id}`} nest>
              <PrintPages />
            </Route>
          ) : (
            <Route path={`/w/${workbook.id}`} nest>
              <Toasts>
                <HandOverProvider>
                  <NoteMoments>
                    <Shell />
                  </NoteMoments>
                </HandOverProvider>
              </Toasts>
            </Route>
          )}
        </SkillsProvider>
      </WorkbookProvider>
    </BackupsContext>
  );
}
