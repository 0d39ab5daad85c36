/** A recovery key in the groups in which it is printed and typed: its fixed beginning, then fours. */
export function keyGroups(recoveryKey: string): readonly string[] {
  const start = recoveryKey.lastIndexOf('1') + 1;
  const rest = recoveryKey.slice(start);
  return [recoveryKey.slice(0, start), ...(rest.match(/.{1,4}/g) ?? [])];
}

/** How many of its last characters show that somebody has the sheet. */
export const shownCharacters = 4;

/** Whether what was typed is the end of the key. */
export const isEndOf = (recoveryKey: string, typed: string): boolean => {
  const clean = typed.replaceAll(/\s+/gu, '').toUpperCase();
  return clean.length >= shownCharacters && recoveryKey.endsWith(clean);
};
