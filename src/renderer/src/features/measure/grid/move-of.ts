export interface GridPlace {
  readonly line: number;
  readonly column: number;
}

type Pressed = Pick<KeyboardEvent, 'key' | 'shiftKey' | 'ctrlKey' | 'metaKey' | 'altKey'>;
type Field = Pick<HTMLInputElement, 'value' | 'selectionStart' | 'selectionEnd'>;

/**
 * Where a key leads in a grid of fields, as in a spreadsheet; null where it belongs to the text. Left and right leave
 * a field only from its end, or when all of it is selected, which it is after every step.
 */
export function moveOf(pressed: Pressed, field: Field, { line, column }: GridPlace): GridPlace | null {
  const { key, shiftKey } = pressed;
  if (pressed.ctrlKey || pressed.metaKey || pressed.altKey) return null;
  if (key === 'Enter') return { line: shiftKey ? line - 1 : line + 1, column };
  if (shiftKey) return null;
  if (key === 'ArrowUp') return { line: line - 1, column };
  if (key === 'ArrowDown') return { line: line + 1, column };
  const { value, selectionStart, selectionEnd } = field;
  const isWhole = selectionStart === 0 && selectionEnd === value.length;
  if (key === 'ArrowLeft' && (isWhole || selectionEnd === 0)) return { line, column: column - 1 };
  if (key === 'ArrowRight' && (isWhole || selectionStart === value.length))
    return { line, column: column + 1 };
  return null;
}
