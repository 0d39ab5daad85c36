import './ui/mantine.css';
import './ui/fonts.css';
import './ui/tokens.css';
import { MantineProvider } from '@mantine/core';
import { setNonce } from 'get-nonce';
import { createRoot } from 'react-dom/client';
import { asDay, asInstant } from '#domain/core/day.ts';
import type { Surroundings } from '#domain/core/surroundings.ts';
import { browserPlatform } from '#platform/browser.ts';
import { electronPlatform } from '#platform/electron.ts';
import { foldersIn } from '#storage/registry/folders.ts';
import { RegistryDatabase } from '#storage/registry/registry-database.ts';
import { forgetDeleted } from '#storage/witness/witness-store.ts';
import { App } from './app/App.tsx';
import { memoryStorage } from './app/memory-storage.ts';
import { theme, variables } from './ui/theme.ts';

const surroundings: Surroundings = {
  now: () => asInstant(new Date().toISOString()),
  today: () => asDay(new Intl.DateTimeFormat('sv-SE', { dateStyle: 'short' }).format(new Date())),
  // A random UUID; what it names is told by where it is used.
  newId: () => crypto.randomUUID() as never,
};

const registry = new RegistryDatabase();
const platform =
  window.workbookHost === undefined
    ? browserPlatform(window, foldersIn(registry))
    : electronPlatform(window.workbookHost);

// Styles that Mantine and its scroll lock add at run time carry the page's nonce (mantine#6570).
const nonce = document.querySelector<HTMLMetaElement>('meta[property="csp-nonce"]')?.nonce ?? '';
setNonce(nonce);

/** Null where the browser is set to keep nothing: then even looking at it throws. */
function findStorage(): Storage | null {
  try {
    return window.localStorage;
  } catch {
    return null;
  }
}
const storage = findStorage();
const journal = storage ?? memoryStorage();
forgetDeleted(registry, platform.witnesses, journal);

const root = document.getElementById('root');
if (root === null) throw new Error('The page has no root');
createRoot(root).render(
  <MantineProvider
    theme={theme}
    cssVariablesResolver={variables}
    defaultColorScheme="auto"
    getStyleNonce={() => nonce}
  >
    <App
      registry={registry}
      surroundings={surroundings}
      platform={platform}
      journal={journal}
      isJournalKept={storage !== null}
      appVersion={__APP_VERSION__}
    />
  </MantineProvider>,
);
