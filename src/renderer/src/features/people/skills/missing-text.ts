const list = new Intl.ListFormat('en-US', { type: 'conjunction' });

/** What an own wording needs before somebody can be rated on it. */
export const missingText = (missing: readonly string[]): string =>
  `Not finished. Still missing: ${list.format(missing)}.`;
