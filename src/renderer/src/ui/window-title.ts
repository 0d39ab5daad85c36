import { createContext, useContext } from 'react';

/** What the window is called instead of its page's title: a page's may tell a name, and windows are seen by others. */
export const WindowTitle = createContext<string | null>(null);

/**
 * A name that stands in the titles of pages, and not in the window's: a browser keeps those in its history and its
 * sessions, where erasing somebody does not reach.
 */
export const HiddenName = createContext<string | null>(null);

export const useWindowTitle = (pageTitle: string): string => {
  const fixed = useContext(WindowTitle);
  const hidden = useContext(HiddenName);
  return `${fixed ?? (hidden === null ? pageTitle : withoutName(pageTitle, hidden))} · Manager’s Workbook`;
};

/** `Rate a person`, `A person`. */
function withoutName(title: string, name: string): string {
  const plain = title.replaceAll(name, 'a person');
  return plain.slice(0, 1).toUpperCase() + plain.slice(1);
}
