import { useEffect, useMemo, useState } from 'react';
import { Route, Router, Switch, useLocation } from 'wouter';
import { useHashLocation } from 'wouter/use-hash-location';
import type { Surroundings } from '#domain/core/surroundings.ts';
import type { Platform } from '#platform/platform.ts';
import type { RegistryDatabase } from '#storage/registry/registry-database.ts';
import { IncomingFiles } from '../features/files/IncomingFiles.tsx';
import { ErrorBoundary } from '../ui/ErrorBoundary.tsx';
import { Notice } from '../ui/Notice.tsx';
import { AppContext, type AppParts } from './app-context.ts';
import { DiscardedSample } from './discarded-sample.ts';
import { FailureScreen } from './FailureScreen.tsx';
import { ImportHost } from './ImportHost.tsx';
import { LastPlace } from './LastPlace.tsx';
import { ListHost } from './ListHost.tsx';
import { WorkbookHost } from './WorkbookHost.tsx';

export interface AppProps {
  readonly registry: RegistryDatabase;
  readonly surroundings: Surroundings;
  readonly platform: Platform;
  readonly journal: Storage;
  /** False where the browser keeps no journal: what was just typed does not survive a crash. */
  readonly isJournalKept: boolean;
  readonly appVersion: string;
}

/** Everything on screen. Which workbook is open stands in the address, so two windows can have two. */
export function App({ registry, surroundings, platform, journal, isJournalKept, appVersion }: AppProps) {
  const [beforeClose] = useState(() => new Set<() => Promise<unknown>>());
  const [discarded] = useState(() => new DiscardedSample());
  const context = useMemo(
    (): AppParts => ({ registry, surroundings, platform, journal, appVersion, beforeClose, discarded }),
    [registry, surroundings, platform, journal, appVersion, beforeClose, discarded],
  );
  // One answer to the closing window, whatever is open: with no answer it would wait.
  useEffect(
    () =>
      platform.beforeClose(async () => {
        await Promise.allSettled([...beforeClose].map((write) => write()));
      }),
    [platform, beforeClose],
  );
  return (
    <AppContext value={context}>
      <Router hook={useHashLocation}>
        {!isJournalKept && (
          <Notice tone="attention" title="This browser keeps no drafts">
            What you type is saved as usual. But if the window crashes, the last second of typing is lost: the
            browser is set to keep no site data.
          </Notice>
        )}
        <IncomingFiles platform={platform}>
          <Pages />
        </IncomingFiles>
      </Router>
    </AppContext>
  );
}

function Pages() {
  const [place] = useLocation();
  return (
    // Another place may well work, so going there forgets the failure.
    <ErrorBoundary resetKey={place} show={(error) => <FailureScreen error={error} />}>
      <Switch>
        <Route path="/workbooks">
          <ListHost />
        </Route>
        <Route path="/workbooks/import">
          <ImportHost />
        </Route>
        <Route path="/w/:workbookId/*?">
          {({ workbookId }) => <WorkbookHost key={workbookId} workbookId={workbookId} printing={false} />}
        </Route>
        <Route path="/print/:workbookId/*?">
          {({ workbookId }) => <WorkbookHost key={workbookId} workbookId={workbookId} printing />}
        </Route>
        <Route>
          <LastPlace />
        </Route>
      </Switch>
    </ErrorBoundary>
  );
}
