import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { moveInGrid } from './grid-keys.ts';

const size = { lines: 5, columns: 4 };
const go = (line: number, column: number, key: string, ctrl = false) =>
  moveInGrid({ line, column }, { key, ctrl }, size);

describe('keys in the grid', () => {
  it('arrows go one cell, and stop at the edge', () => {
    expect(go(2, 2, 'ArrowUp')).toEqual({ line: 1, column: 2 });
    expect(go(2, 2, 'ArrowRight')).toEqual({ line: 2, column: 3 });
    expect(go(2, 3, 'ArrowRight')).toEqual({ line: 2, column: 3 });
    expect(go(4, 2, 'ArrowDown')).toEqual({ line: 4, column: 2 });
  });

  it('Home and End go along the line, with Ctrl to the ends of the grid', () => {
    expect(go(3, 2, 'Home')).toEqual({ line: 3, column: 0 });
    expect(go(3, 2, 'End')).toEqual({ line: 3, column: 3 });
    expect(go(3, 2, 'Home', true)).toEqual({ line: 1, column: 0 });
    expect(go(3, 2, 'End', true)).toEqual({ line: 4, column: 3 });
  });

  it('nothing leads to the empty corner', () => {
    expect(go(1, 0, 'ArrowUp')).toEqual({ line: 1, column: 0 });
    expect(go(0, 1, 'ArrowLeft')).toEqual({ line: 0, column: 1 });
    expect(go(0, 3, 'Home')).toEqual({ line: 0, column: 1 });
  });

  it('other keys move nothing', () => {
    for (const key of ['Tab', 'Enter', 'a', 'Escape']) expect(go(2, 2, key)).toBeNull();
  });

  it('every key stays inside', () => {
    const keys = ['ArrowUp', 'ArrowDown', 'ArrowLeft', 'ArrowRight', 'Home', 'End', 'PageUp', 'PageDown'];
    fc.assert(
      fc.property(
        fc.record({ lines: fc.integer({ min: 2, max: 60 }), columns: fc.integer({ min: 2, max: 42 }) }),
        fc.array(fc.tuple(fc.constantFrom(...keys), fc.boolean()), { maxLength: 30 }),
        (grid, pressed) => {
          let at = { line: 1, column: 0 };
          for (const [key, ctrl] of pressed) {
            at = moveInGrid(at, { key, ctrl }, grid) ?? at;
            expect(at.line >= 0 && at.line < grid.lines && at.column >= 0 && at.column < grid.columns).toBe(
              true,
            );
            expect(at.line + at.column).toBeGreaterThan(0);
          }
        },
      ),
    );
  });
});
