export type UndoKey = 'undo' | 'redo';

type Pressed = Pick<KeyboardEvent, 'key' | 'code' | 'ctrlKey' | 'metaKey' | 'shiftKey' | 'altKey'>;

/** Which of the two keys were pressed: Ctrl or Cmd with Z, with Shift and Z, or with Y. */
export function undoKeyOf(pressed: Pressed): UndoKey | null {
  const { ctrlKey, metaKey, shiftKey, altKey } = pressed;
  if (altKey || ctrlKey === metaKey) return null;
  const letter = letterOf(pressed);
  if (letter === 'z') return shiftKey ? 'redo' : 'undo';
  return letter === 'y' && !shiftKey ? 'redo' : null;
}

/** By what is printed on the key; by its place where the layout has no Latin letters. */
const letterOf = ({ key, code }: Pick<Pressed, 'key' | 'code'>): string =>
  /^[a-z]$/i.test(key) ? key.toLowerCase() : code.replace(/^Key/, '').toLowerCase();

/** Fields that are typed into keep their own undoing; boxes that are ticked, and cells of a grid at rest, have none. */
const typed =
  'textarea, [contenteditable]:not([contenteditable="false"]), input:not([type="radio"], [type="checkbox"], [type="button"], [type="range"], [data-undo="workbook"])';

export const isTextField = (target: EventTarget | null): boolean =>
  target instanceof Element && target.closest(typed) !== null;
