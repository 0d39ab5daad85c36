import fc from 'fast-check';
import { expect, it } from 'vitest';
import { asInstant } from '../core/day.ts';
import { skillCatalog } from './catalog/skills.ts';
import { ownSkillId, type OwnSkill } from './own-skill.ts';
import { sheetCode, sheetLines, typedCode } from './rating-sheet.ts';
import { currentSkills, wordingsWith, type Wording } from './wordings.ts';

const own = (skillId: string, version = 1): OwnSkill => ({
  id: ownSkillId(skillId, version),
  skillId,
  version,
  name: `Own ${skillId}`,
  group: 'running',
  meaning: '',
  statement: 'Does it.',
  window: 'the last month',
  anchor1: 'Not yet.',
  anchor2: 'Once.',
  anchor3: 'Twice.',
  anchor4: 'Three times.',
  anchor5: 'Always.',
  createdAt: asInstant('2026-03-02T09:00:00.000Z'),
  updatedAt: asInstant('2026-03-02T09:00:00.000Z'),
});

it('the shipped skills are numbered in the catalog’s order, own ones apart', () => {
  const lines = sheetLines(wordingsWith([own('demos'), own('tenders')]), new Set());
  expect(lines.map(({ number }) => number)).toEqual([
    ...lines.slice(0, -2).map((_line, index) => String(index + 1)),
    'C1',
    'C2',
  ]);
  expect(lines.map(({ skill }) => skill.skillId)).toEqual([
    ...new Set(skillCatalog.map(({ skillId }) => skillId)),
    'demos',
    'tenders',
  ]);
});

it('a new wording keeps its skill’s number, and is the one that stands there', () => {
  const before = sheetLines(wordingsWith([own('demos')]), new Set());
  const after = sheetLines(wordingsWith([own('demos'), own('negotiation', 2), own('demos', 2)]), new Set());
  expect(after.map(({ number, skill }) => [number, skill.skillId])).toEqual(
    before.map(({ number, skill }) => [number, skill.skillId]),
  );
  expect(after.find(({ skill }) => skill.skillId === 'negotiation')?.skill.version).toBe(2);
});

it('a skill that is still being written has a number, and stands on no sheet yet', () => {
  const lines = sheetLines(wordingsWith([{ ...own('demos'), anchor4: ' ' }, own('tenders')]), new Set());
  expect(lines.map(({ skill }) => skill.skillId)).not.toContain('demos');
  expect(lines.at(-1)).toMatchObject({ number: 'C2', skill: { skillId: 'tenders' } });
});

it('no number ever shifts, whatever is hidden', () => {
  const wordings = wordingsWith([own('demos'), own('tenders')]);
  const numbers = new Map(
    sheetLines(wordings, new Set()).map(({ number, skill }) => [skill.skillId, number]),
  );
  fc.assert(
    fc.property(fc.subarray(currentSkills(wordings).map(({ skillId }) => skillId)), (hidden) => {
      const lines = sheetLines(wordings, new Set(hidden));
      expect(lines).toHaveLength(numbers.size - hidden.length);
      for (const { number, skill } of lines) {
        expect(number).toBe(numbers.get(skill.skillId));
        expect(hidden).not.toContain(skill.skillId);
      }
    }),
  );
});

it('numbers that are on paper stay for ever', () => {
  expect(
    sheetLines(wordingsWith([]), new Set()).map(({ number, skill }) => `${number} ${skill.skillId}`),
  ).toEqual([
    '1 prospecting',
    '2 discovery',
    '3 value-selling',
    '4 relationship-selling',
    '5 consultative-selling',
    '6 collaborative-selling',
    '7 strategic-selling',
    '8 negotiation',
    '9 presenting',
    '10 opportunity-management',
    '11 account-management',
    '12 territory-management',
    '13 forecasting',
    '14 crm-use',
    '15 product-knowledge',
    '16 market-knowledge',
    '17 working-with-colleagues',
    '18 self-management',
  ]);
});

it('a skill that ships later takes none of the company’s own numbers', () => {
  const [first] = wordingsWith([]);
  if (first === undefined) throw new Error('The catalog is empty');
  const later: Wording = {
    ...first,
    id: 'social-selling',
    skillId: 'social-selling',
    name: 'Social selling',
  };
  const own1 = own('demos');
  const before = wordingsWith([own1]);
  const after = [...wordingsWith([]), later, ...before.slice(skillCatalog.length)];
  const numberOf = (wordings: readonly Wording[], skillId: string) =>
    sheetLines(wordings, new Set()).find(({ skill }) => skill.skillId === skillId)?.number;
  expect(numberOf(after, 'social-selling')).toBe('19');
  expect(numberOf(after, 'demos')).toBe(numberOf(before, 'demos'));
});

it('the code of a sheet changes with what a number means and in which words, and with nothing else', () => {
  const code = sheetCode(wordingsWith([own('demos'), own('tenders')]));
  expect(code).toMatch(/^[A-Z3-9]{4}$/);
  expect(sheetCode(wordingsWith([own('demos'), own('tenders')]))).toBe(code);
  const others = [
    // The first own skill was discarded: C1 is another one now.
    [own('tenders')],
    [own('tenders'), own('demos')],
    [own('demos'), own('tenders'), own('tenders', 2)],
    [own('demos'), own('tenders'), own('negotiation', 2)],
    [own('demos'), { ...own('tenders'), anchor3: 'Three of them.' }],
  ].map((rows) => sheetCode(wordingsWith(rows)));
  expect(new Set([code, ...others]).size).toBe(others.length + 1);
  // What is still being written stands on no sheet.
  expect(sheetCode(wordingsWith([own('demos'), own('tenders'), { ...own('events'), name: '' }]))).toBe(code);
});

it('a code is read however it was typed', () => {
  expect(typedCode(' k7 3d')).toBe('K73D');
});
