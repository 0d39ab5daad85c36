import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { projectFolder, readSources } from './source-scan.ts';

const read = (...path: readonly string[]): string => readFileSync(join(projectFolder, ...path), 'utf8');
const ui = ['src', 'renderer', 'src', 'ui'] as const;

describe('Mantine’s styles', () => {
  /** What a component is made of, where that has styles of its own. */
  const parts: Readonly<Record<string, readonly string[]>> = {
    Button: ['UnstyledButton', 'Loader'],
    Checkbox: ['InlineInput', 'Input'],
    Radio: ['InlineInput', 'Input'],
    Modal: ['ModalBase', 'CloseButton', 'Overlay', 'Paper'],
    TextInput: ['Input'],
    Textarea: ['Input'],
    NativeSelect: ['Input'],
    PasswordInput: ['Input', 'ActionIcon'],
    Anchor: ['Text'],
  };
  const hasStyles = (name: string): boolean =>
    existsSync(join(projectFolder, 'node_modules', '@mantine', 'core', 'styles', `${name}.css`));
  const used = new Set(
    readSources('src/renderer')
      .flatMap(({ text }) => Array.from(text.matchAll(/import\s*\{([^}]*)\}\s*from '@mantine\/core'/g)))
      .flatMap(([, names = '']) => names.split(',').map((name) => name.trim()))
      .filter((name) => /^[A-Z]\w+$/.test(name)),
  );

  test('are there for every component that is used', () => {
    expect(used.size).toBeGreaterThan(5);
    const needed = [...used].flatMap((name) => [name].concat(parts[name] ?? [])).filter(hasStyles);
    const sheet = read(...ui, 'mantine.css');
    expect(needed.filter((name) => !sheet.includes(`styles/${name}.css`))).toEqual([]);
  });
});

describe('the colors', () => {
  const css = read(...ui, 'tokens.css');
  const block = (scheme: 'light' | 'dark'): string =>
    new RegExp(`:root\\[data-mantine-color-scheme='${scheme}'\\] \\{([^}]*)\\}`).exec(css)?.[1] ?? '';
  const colors = (scheme: 'light' | 'dark'): ReadonlyMap<string, string> =>
    new Map(
      [...block(scheme).matchAll(/--([\w-]+):\s*(#[0-9a-f]{6})/g)].map(([, name = '', hex = '']) => [
        name,
        hex,
      ]),
    );

  /** WCAG 2.2, relative luminance, 0 to 1. */
  const luminance = (hex: string): number => {
    const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((start) => {
      const channel = Number.parseInt(hex.slice(start, start + 2), 16) / 255;
      return channel <= 0.04045 ? channel / 12.92 : ((channel + 0.055) / 1.055) ** 2.4;
    });
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
  };
  const contrast = (a: string, b: string): number => {
    const [high = 1, low = 0] = [luminance(a), luminance(b)].toSorted((x, y) => y - x);
    return (high + 0.05) / (low + 0.05);
  };

  const grounds = ['paper', 'raised', 'sunk'];
  const pairs = [
    ...['ink', 'ink-soft', 'accent-ink', 'amber'].flatMap((text) =>
      grounds.map((ground) => [text, ground, 4.5] as const),
    ),
    ...['ink', 'ink-soft', 'accent-ink'].map((text) => [text, 'accent-soft', 4.5] as const),
    ['ink', 'amber-soft', 4.5] as const,
    ['on-accent', 'accent', 4.5] as const,
    ['paper', 'ink', 4.5] as const,
    ...['line-strong', 'accent', 'amber-line'].flatMap((line) =>
      ['paper', 'raised'].map((ground) => [line, ground, 3] as const),
    ),
  ];

  test.each(['light', 'dark'] as const)('can be told apart by everybody, %s', (scheme) => {
    const all = colors(scheme);
    const tooFaint = pairs
      .map(([front, ground, least]) => ({
        front,
        ground,
        least,
        is: contrast(all.get(front) ?? '#000000', all.get(ground) ?? '#000000'),
      }))
      .filter(({ is, least }) => is < least);
    expect(tooFaint).toEqual([]);
  });
});
