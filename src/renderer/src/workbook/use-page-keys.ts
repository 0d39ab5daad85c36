import { useEffect, useRef } from 'react';

/** Keys pressed while nothing on the page has the focus: after a new page came up, that is its title. */
export function usePageKeys(onKey: (event: KeyboardEvent) => void): void {
  const newest = useRef(onKey);
  useEffect(() => {
    newest.current = onKey;
  });
  useEffect(() => {
    const take = (event: KeyboardEvent): void => {
      const { activeElement } = document;
      if (activeElement === document.body || activeElement?.tagName === 'H1') newest.current(event);
    };
    document.addEventListener('keydown', take);
    return () => document.removeEventListener('keydown', take);
  }, []);
}
