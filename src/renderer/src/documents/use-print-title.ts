import { useEffect } from 'react';

/** While the page is printed by the browser's own command, its title is the document's name: it names the file. */
export function usePrintTitle(name: string | undefined): void {
  useEffect(() => {
    if (name === undefined) return undefined;
    let before: string | undefined;
    const onBefore = (): void => {
      if (document.title === name) return;
      before = document.title;
      document.title = name;
    };
    const onAfter = (): void => {
      if (before !== undefined) document.title = before;
      before = undefined;
    };
    window.addEventListener('beforeprint', onBefore);
    window.addEventListener('afterprint', onAfter);
    return () => {
      window.removeEventListener('beforeprint', onBefore);
      window.removeEventListener('afterprint', onAfter);
    };
  }, [name]);
}
