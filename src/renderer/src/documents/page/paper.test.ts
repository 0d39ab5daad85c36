import { expect, it } from 'vitest';
import { cssString, pageRules, papers, textWidth, topMargin, usualPaper } from './paper.ts';

it.each([
  ['en-US', 'letter'],
  ['es-MX', 'letter'],
  ['en', 'letter'],
  ['en-GB', 'a4'],
  ['de-DE', 'a4'],
  ['zh-Hans-CN', 'a4'],
])('starts %s on %s', (language, paper) => {
  expect(usualPaper(language)).toBe(paper);
});

it.each(['a4', 'letter'] as const)(
  'leaves the text on %s at least the room that the preview gives it',
  (paper) => {
    const rules = pageRules(paper, { running: '', note: '' });
    const [, top, side, bottom] = (/margin: ([\d.]+)px ([\d.]+)px ([\d.]+)px/.exec(rules) ?? []).map(Number);
    const { width, height, textHeight } = papers[paper];
    expect(top).toBe(topMargin);
    const room = height - topMargin - (bottom ?? 0);
    expect(room).toBeGreaterThanOrEqual(textHeight);
    expect(room).toBeLessThan(textHeight + 1);
    expect(width - 2 * (side ?? 0)).toBeGreaterThanOrEqual(textWidth);
  },
);

it('puts any name into a style sheet as text', () => {
  expect(cssString('Dana “D” O’Hara')).toBe('"Dana “D” O’Hara"');
  expect(cssString('a"b\\c\n</style>')).toBe(String.raw`"a\22 b\5c c\a \3c /style\3e "`);
});
