import { useEffect, useRef, type RefObject } from 'react';

/**
 * A form that closes gives the focus back to the button that opened it, inside the returned box and marked
 * `data-opens` with the form's name: the focus would be lost with the form. `open` is the name of the open one.
 */
export function useFocusBack<Box extends HTMLElement>(open: string | null): RefObject<Box | null> {
  const box = useRef<Box>(null);
  const before = useRef(open);
  useEffect(() => {
    const closed = open === null ? before.current : null;
    before.current = open;
    if (closed === null || document.activeElement !== document.body) return;
    box.current?.querySelector<HTMLElement>(`[data-opens="${closed}"]`)?.focus();
  }, [open]);
  return box;
}
