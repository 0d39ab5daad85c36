import fc from 'fast-check';
import { expect, it } from 'vitest';
import { asInstant } from '../core/day.ts';
import { skillCatalog } from './catalog/skills.ts';
import { ownSkillId, type OwnSkill } from './own-skill.ts';
import { sheetLines } from './rating-sheet.ts';
import { currentSkills, wordingsWith } from './wordings.ts';

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

it('the shipped skills have the first numbers in the catalog’s order, own ones follow', () => {
  const lines = sheetLines(wordingsWith([own('demos'), own('tenders')]), new Set());
  expect(lines.map(({ number }) => number)).toEqual(lines.map((_line, index) => index + 1));
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
  expect(lines.at(-1)).toMatchObject({ number: skillCatalog.length + 2, skill: { skillId: 'tenders' } });
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
