import { createContext, useContext } from 'react';

/** What the window is called instead of its page's title: a page's may tell a name, and windows are seen by others. */
export const WindowTitle = createContext<string | null>(null);

export const useWindowTitle = (pageTitle: string): string => {
  const fixed = useContext(WindowTitle);
  return `${fixed ?? pageTitle} · Manager’s Workbook`;
};
