import { useSyncExternalStore } from 'react';

const attribute = 'data-mantine-color-scheme';

function subscribe(onChange: () => void): () => void {
  const observer = new MutationObserver(onChange);
  observer.observe(document.documentElement, { attributes: true, attributeFilter: [attribute] });
  return () => observer.disconnect();
}

/** Changes after the tokens have changed, for what has to be drawn anew with them. */
export const useThemeSign = (): string | null =>
  useSyncExternalStore(subscribe, () => document.documentElement.getAttribute(attribute));
