import '../../../src/renderer/src/ui/mantine.css';
import { MantineProvider, Title } from '@mantine/core';
import { useEffect } from 'react';
import { createRoot } from 'react-dom/client';

/** The least that any page of React and Mantine takes: what the first screen is compared with. */
function EmptyPage() {
  useEffect(() => {
    document.documentElement.dataset['appState'] = 'ready';
  }, []);
  return <Title order={1}>Empty</Title>;
}

const nonce = document.querySelector<HTMLMetaElement>('meta[property="csp-nonce"]')?.nonce ?? '';
const root = document.getElementById('root');
if (root === null) throw new Error('The page has no root');
createRoot(root).render(
  <MantineProvider getStyleNonce={() => nonce}>
    <EmptyPage />
  </MantineProvider>,
);
