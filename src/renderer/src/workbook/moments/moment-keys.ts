type Pressed = Pick<KeyboardEvent, 'key' | 'code' | 'ctrlKey' | 'metaKey' | 'shiftKey' | 'altKey'>;

/** Ctrl or Cmd with Shift and M: by what is printed on the key, and by its place where the layout has no Latin letters. */
export function isMomentKey({ key, code, ctrlKey, metaKey, shiftKey, altKey }: Pressed): boolean {
  if (altKey || !shiftKey || ctrlKey === metaKey) return false;
  return /^[a-z]$/i.test(key) ? key.toLowerCase() === 'm' : code === 'KeyM';
}

/** Ctrl or Cmd with Enter: saves from wherever one types. */
export const isSaveKey = ({ key, ctrlKey, metaKey, altKey, shiftKey }: Omit<Pressed, 'code'>): boolean =>
  key === 'Enter' && ctrlKey !== metaKey && !altKey && !shiftKey;
