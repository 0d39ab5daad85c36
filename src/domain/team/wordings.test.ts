import { describe, expect, it } from 'vitest';
import { asInstant } from '../core/day.ts';
import { skillCatalog } from './catalog/skills.ts';
import { ownSkillId, type OwnSkill } from './own-skill.ts';
import {
  currentSkills,
  findWording,
  isComplete,
  missingIn,
  newestWording,
  skillName,
  usedSkills,
  wordingsWith,
} from './wordings.ts';

const at = asInstant('2026-03-02T09:00:00.000Z');
const own = (skillId: string, version: number, part: Partial<OwnSkill> = {}): OwnSkill => ({
  id: ownSkillId(skillId, version),
  skillId,
  version,
  name: `Own ${skillId} ${version}`,
  group: 'running',
  meaning: '',
  statement: 'Does it.',
  window: 'the last month',
  anchor1: 'Not yet.',
  anchor2: 'Once.',
  anchor3: 'Twice.',
  anchor4: 'Three times.',
  anchor5: 'Always.',
  createdAt: at,
  updatedAt: at,
  ...part,
});
const used = (...rows: readonly OwnSkill[]) => usedSkills(wordingsWith(rows), new Set());
const idsOf = (skills: readonly { readonly id: string }[]) => skills.map(({ id }) => id);

describe('a wording', () => {
  it('that ships is finished', () => {
    expect(skillCatalog.every((skill) => missingIn(skill).length === 0)).toBe(true);
  });

  it('of one’s own says what it still needs', () => {
    const [wording] = wordingsWith([
      own('demos', 1, { name: ' ', statement: '', window: '', anchor2: '', anchor5: '\n' }),
    ]).slice(-1);
    expect(wording === undefined ? null : missingIn(wording)).toEqual([
      'the name',
      'what the person does',
      'the time that one looks back on',
      'level 2',
      'level 5',
    ]);
    expect(wording === undefined || isComplete(wording)).toBe(false);
  });
});

describe('the skills that a team is rated on', () => {
  it('are the shipped ones, and the finished ones of one’s own behind them', () => {
    expect(idsOf(used())).toEqual(idsOf(skillCatalog));
    expect(idsOf(used(own('demos', 1)))).toEqual([...idsOf(skillCatalog), 'demos:1']);
    expect(idsOf(used(own('demos', 1, { anchor3: '' })))).toEqual(idsOf(skillCatalog));
  });

  it('take a new wording when it is finished, and keep the one before until then', () => {
    const skillOf = (row: OwnSkill) => used(row).find(({ skillId }) => skillId === 'negotiation')?.version;
    expect(skillOf(own('negotiation', 2))).toBe(2);
    expect(skillOf(own('negotiation', 2, { anchor1: '' }))).toBe(1);
    const [first, second] = [own('demos', 1), own('demos', 2, { name: '' })];
    expect(idsOf(used(second, first)).at(-1)).toBe('demos:1');
  });

  it('leave out what is hidden, and keep the places of the others', () => {
    const left = usedSkills(wordingsWith([]), new Set(['discovery']));
    expect(idsOf(left)).toEqual(idsOf(skillCatalog).filter((id) => id !== 'discovery'));
  });
});

describe('the wordings of a skill', () => {
  const wordings = wordingsWith([own('demos', 2, { anchor1: '' }), own('demos', 1)]);

  it('have a newest one, finished or not', () => {
    expect(newestWording(wordings, 'demos')?.version).toBe(2);
    expect(newestWording(wordings, 'discovery')?.version).toBe(1);
    expect(newestWording(wordings, 'gone')).toBeUndefined();
  });

  it('have one that holds, also while none is finished', () => {
    const holding = (...rows: readonly OwnSkill[]) => currentSkills(wordingsWith(rows)).at(-1)?.id;
    expect(currentSkills(wordings).at(-1)?.id).toBe('demos:1');
    expect(holding(own('demos', 1, { name: '' }), own('demos', 2, { name: '' }))).toBe('demos:2');
  });

  it('are all found, and the skill is called by the one that holds', () => {
    expect(findWording(wordings, 'demos', 2)?.anchors[0]).toBe('');
    expect(skillName(wordings, 'demos')).toBe('Own demos 1');
    expect(skillName(wordingsWith([own('demos', 1, { name: '' })]), 'demos')).toBe(
      'A skill without a name yet',
    );
    expect(skillName(wordings, 'gone')).toBe('A skill');
  });
});
