import { useEffect, useLayoutEffect, useRef, type RefObject } from 'react';
import { focusPage, isFocusLost } from './focus-page.ts';

/**
 * Keeps the focus in a list whose rows come and go: when the row that had it leaves, the row in its place takes it, else
 * the heading of the section, else the page's title. The box stays when the list is empty; a row is marked `data-row`
 * with its id.
 */
export function useRowFocus<Box extends HTMLElement>(rows: readonly string[]): RefObject<Box | null> {
  const box = useRef<Box>(null);
  const before = useRef(rows);
  /** The row that has the focus, or had it when it left. */
  const row = useRef<string>(null);
  useEffect(() => {
    const note = ({ target }: FocusEvent): void => {
      const isInside = target instanceof Element && box.current?.contains(target) === true;
      row.current = isInside ? (target.closest<HTMLElement>('[data-row]')?.dataset['row'] ?? null) : null;
    };
    document.addEventListener('focusin', note);
    return () => {
      document.removeEventListener('focusin', note);
      if (row.current !== null && isFocusLost()) focusPage();
    };
  }, []);
  useLayoutEffect(() => {
    const place =
      row.current === null || rows.includes(row.current) ? -1 : before.current.indexOf(row.current);
    before.current = rows;
    if (place === -1 || !isFocusLost()) return;
    const next = rows[place] ?? rows.at(-1);
    const target =
      next === undefined
        ? undefined
        : box.current?.querySelector<HTMLElement>(`[data-row="${CSS.escape(next)}"] :is(button, a[href])`);
    if (target === undefined || target === null) focusSection(box.current);
    else target.focus();
  });
  return box;
}

function focusSection(inside: Element | null): void {
  const heading = inside?.closest('section')?.querySelector<HTMLElement>('h2, h3');
  if (heading === undefined || heading === null) return focusPage();
  heading.tabIndex = -1;
  heading.focus();
}
