import type { FileLimits } from './limits.ts';
import type { FileProblem } from './problems.ts';

const quote = 0x22;
const backslash = 0x5c;
const letterU = 0x75;
/** The document, its tables, one table: the objects inside that are rows. */
const rowDepth = 4;

/**
 * Counts through the text of a file once, before it is parsed, so that no hostile file reaches the parser. It tells
 * nothing about whether the text is JSON, except that one which ends inside a text or a list was cut short.
 */
export function scanText(text: string, limits: FileLimits): FileProblem | null {
  /** Fields so far of each object that is open. */
  const fields: number[] = [];
  let rows = 0;
  let values = 0;
  for (let at = 0; at < text.length; at += 1) {
    switch (text.charAt(at)) {
      case '"':
        at = endOfString(text, at + 1, limits.text);
        if (at === tooLong) return { kind: 'text too long', limit: limits.text };
        if (at === text.length) return { kind: 'cut short' };
        break;
      case '{':
      case '[':
        fields.push(0);
        if (fields.length > limits.depth) return { kind: 'too deep', limit: limits.depth };
        if (fields.length === rowDepth && text[at] === '{') rows += 1;
        if (rows > limits.rows) return { kind: 'too many rows', limit: limits.rows };
        break;
      case '}':
      case ']':
        if (fields.pop() === undefined) return { kind: 'damaged' };
        break;
      case ':': {
        const before = fields.pop();
        if (before === undefined) return { kind: 'damaged' };
        if (before >= limits.fields) return { kind: 'too many fields', limit: limits.fields };
        fields.push(before + 1);
        break;
      }
      case ',':
        values += 1;
        if (values > limits.values) return { kind: 'too many values', limit: limits.values };
        break;
      default:
    }
  }
  return fields.length > 0 ? { kind: 'cut short' } : null;
}

const tooLong = -1;

/** Where the string that starts at `start` ends: its closing quote, or the end of the text. */
function endOfString(text: string, start: number, limit: number): number {
  let at = start;
  for (let length = 0; at < text.length; length += 1) {
    const unit = text.charCodeAt(at);
    if (unit === quote) return at;
    if (length >= limit) return tooLong;
    if (unit === backslash) at += text.charCodeAt(at + 1) === letterU ? 6 : 2;
    else at += 1;
  }
  return text.length;
}
