import { describe, expect, it } from 'vitest';
import { isMomentKey, isSaveKey } from './moment-keys.ts';

const pressed = { key: 'M', code: 'KeyM', ctrlKey: false, metaKey: false, shiftKey: false, altKey: false };

describe('the keys that note a moment', () => {
  it('are Ctrl or Cmd with Shift and M', () => {
    expect(isMomentKey({ ...pressed, ctrlKey: true, shiftKey: true })).toBe(true);
    expect(isMomentKey({ ...pressed, metaKey: true, shiftKey: true })).toBe(true);
    expect(isMomentKey({ ...pressed, key: 'm', ctrlKey: true, shiftKey: true })).toBe(true);
  });

  it('go by what is printed on the key, and by its place where that is no Latin letter', () => {
    expect(isMomentKey({ ...pressed, key: ',', code: 'KeyM', ctrlKey: true, shiftKey: true })).toBe(true);
    expect(isMomentKey({ ...pressed, key: 'Ь', code: 'KeyM', ctrlKey: true, shiftKey: true })).toBe(true);
    expect(isMomentKey({ ...pressed, key: 'M', code: 'Semicolon', ctrlKey: true, shiftKey: true })).toBe(
      true,
    );
    expect(isMomentKey({ ...pressed, key: 'N', code: 'KeyM', ctrlKey: true, shiftKey: true })).toBe(false);
  });

  it('are nothing less and nothing more', () => {
    expect(isMomentKey({ ...pressed, ctrlKey: true })).toBe(false);
    expect(isMomentKey({ ...pressed, shiftKey: true })).toBe(false);
    expect(isMomentKey({ ...pressed, ctrlKey: true, metaKey: true, shiftKey: true })).toBe(false);
    expect(isMomentKey({ ...pressed, ctrlKey: true, shiftKey: true, altKey: true })).toBe(false);
  });
});

it('Ctrl or Cmd with Enter saves, Enter alone is a new line', () => {
  const enter = { ...pressed, key: 'Enter' };
  expect(isSaveKey({ ...enter, ctrlKey: true })).toBe(true);
  expect(isSaveKey({ ...enter, metaKey: true })).toBe(true);
  expect(isSaveKey(enter)).toBe(false);
  expect(isSaveKey({ ...enter, ctrlKey: true, shiftKey: true })).toBe(false);
});
