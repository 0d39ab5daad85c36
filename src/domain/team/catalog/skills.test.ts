import { describe, expect, it } from 'vitest';
import { addDays, asDay } from '../../core/day.ts';
import { checkInstrument } from '../../instruments/check-instrument.ts';
import type { Dimension, Instrument } from '../../instruments/instrument.ts';
import { library } from '../../plans/catalog/library.ts';
import { actionHints, goalHints, pactHints } from '../../plans/hints.ts';
import { skillGroupWords, type ShippedSkill } from '../skill.ts';
import { currentSkills, skillsInstrumentId, wordingsWith } from '../wordings.ts';
import { skillIdeasFor, skillLibrary } from './skill-library.ts';
import { skillCatalog } from './skills.ts';

/** The skills as what a plan and a rating make of them: one item each. */
const asDimension = ({ id, name, meaning, good, statement, window, anchors }: ShippedSkill): Dimension => ({
  id,
  name,
  meaning,
  why: { text: '', source: { cite: '', limit: '' } },
  good,
  growWhenLow: '',
  growWhenHigh: '',
  items: [{ id, statement, window, anchors }],
  deepDive: [],
});

const asInstrument: Instrument = {
  id: skillsInstrumentId,
  version: 1,
  title: 'Skills',
  scale: 'behaviour',
  dimensions: skillCatalog.map(asDimension),
};

/** Every sentence anywhere in what is shown: all values with a space in them. */
function sentencesIn(value: unknown): readonly string[] {
  if (typeof value === 'string') return value.includes(' ') ? [value] : [];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(sentencesIn) : [];
}

const sentences = sentencesIn([skillCatalog, skillLibrary]);
const actions = skillLibrary.flatMap((ideas) => ideas.actions);

describe('the skills that ship', () => {
  it('pass the check of an instrument: short, in a stated window, five different anchors without bare adverbs', () => {
    expect(checkInstrument(asInstrument)).toEqual([]);
  });

  it('are the eighteen that companies invest in, in every group', () => {
    expect(currentSkills(wordingsWith([])).map(({ skillId }) => skillId)).toEqual([
      'prospecting',
      'discovery',
      'value-selling',
      'relationship-selling',
      'consultative-selling',
      'collaborative-selling',
      'strategic-selling',
      'negotiation',
      'presenting',
      'opportunity-management',
      'account-management',
      'territory-management',
      'forecasting',
      'crm-use',
      'product-knowledge',
      'market-knowledge',
      'working-with-colleagues',
      'self-management',
    ]);
    expect(new Set(skillCatalog.map(({ group }) => group))).toEqual(new Set(Object.keys(skillGroupWords)));
  });

  it('have an id and a version of their own, and a first version named as the skill', () => {
    expect(new Set(skillCatalog.map(({ id }) => id)).size).toBe(skillCatalog.length);
    expect(new Set(skillCatalog.map(({ skillId, version }) => `${skillId}:${version}`)).size).toBe(
      skillCatalog.length,
    );
    expect(skillCatalog.filter(({ id }) => !/^[a-z0-9][a-z0-9-]{0,79}$/.test(id))).toEqual([]);
    expect(skillCatalog.filter(({ id, skillId, version }) => version === 1 && id !== skillId)).toEqual([]);
  });

  it('say what they mean and what good looks like, and ask nothing twice', () => {
    expect(
      skillCatalog.filter(({ name, meaning, good }) =>
        [name, meaning, good].some((text) => text.trim() === ''),
      ),
    ).toEqual([]);
    expect(new Set(skillCatalog.map(({ statement }) => statement)).size).toBe(skillCatalog.length);
    expect(new Set(skillCatalog.flatMap(({ anchors }) => anchors)).size).toBe(skillCatalog.length * 5);
  });

  it('read the same for the person and the manager: nobody is I, you, he or she in a statement or an anchor', () => {
    const persons = /\b(?:I|my|me|you|your|he|she|his|her)\b/;
    expect(
      skillCatalog.flatMap(({ statement, anchors }) =>
        [statement, ...anchors].filter((text) => persons.test(text)),
      ),
    ).toEqual([]);
  });

  it('leave out what the market decides', () => {
    const market = /\b(?:quota|revenue|bookings|win rate|close rate|attainment)\b/i;
    expect(skillCatalog.flatMap(({ anchors }) => anchors.filter((text) => market.test(text)))).toEqual([]);
  });
});

describe('the library of a salesperson’s action ideas', () => {
  it('has a place for each skill, in the catalog’s order', () => {
    expect(skillLibrary.map(({ dimensionId }) => dimensionId)).toEqual(
      skillCatalog.map(({ skillId }) => skillId),
    );
    expect(skillIdeasFor('negotiation')?.dimensionId).toBe('negotiation');
    expect(skillIdeasFor('made-up')).toBeUndefined();
  });

  it('offers at least four ideas for each skill, of all three kinds', () => {
    expect(skillLibrary.filter((ideas) => ideas.actions.length < 4)).toEqual([]);
    for (const { actions: offered } of skillLibrary)
      expect(new Set(offered.map((idea) => idea.kind))).toEqual(new Set(['do', 'with', 'learn']));
  });

  it('says of each idea what shows that it happened, and who helps with what is done with someone', () => {
    expect(actions.filter((idea) => idea.text.trim() === '' || idea.shows.trim() === '')).toEqual([]);
    expect(actions.filter((idea) => idea.kind === 'with' && idea.helper === '')).toEqual([]);
  });

  it('gives every idea an id that starts with its skill and that no idea for managers has', () => {
    const managers = library.flatMap((ideas) => ideas.actions.map(({ id }) => id));
    const ids = [...actions.map(({ id }) => id), ...managers];
    expect(new Set(ids).size).toBe(ids.length);
    for (const { dimensionId, actions: offered } of skillLibrary)
      expect(
        offered.filter((idea) => idea.dimensionId !== dimensionId || !idea.id.startsWith(`${dimensionId}-`)),
      ).toEqual([]);
    expect(new Set(actions.map((idea) => idea.text)).size).toBe(actions.length);
  });

  it('shows two or more pacts and three or more signs for each skill', () => {
    expect(skillLibrary.filter((ideas) => ideas.pacts.length < 2 || ideas.signs.length < 3)).toEqual([]);
    const said = skillLibrary.flatMap(({ pacts, signs }) => [
      ...signs,
      ...pacts.flatMap(({ cue, behaviour }) => [cue, behaviour]),
    ]);
    expect(said.filter((text) => text.trim() === '')).toEqual([]);
    expect(new Set(said).size).toBe(said.length);
  });

  it('writes pacts so that “If … then I will …” reads as one sentence', () => {
    const broken = skillLibrary
      .flatMap((ideas) => ideas.pacts)
      .filter(
        ({ cue, behaviour }) =>
          /^if\b/i.test(cue) || /^(?:then\b|I will\b)/i.test(behaviour) || /[.,]$/.test(cue + behaviour),
      );
    expect(broken).toEqual([]);
  });

  it('offers nothing that the hints would then complain about', () => {
    const today = asDay('2026-11-24');
    const complaints = [
      ...actions.filter(
        (idea) => actionHints({ ...idea, dueDay: addDays(today, 7), state: 'open' }, today).length > 0,
      ),
      ...skillLibrary.flatMap((ideas) =>
        ideas.signs.filter((sign) => goalHints({ fromLevel: 2, toLevel: 3, sign }).length > 0),
      ),
      ...skillLibrary.flatMap((ideas) => ideas.pacts.filter((pact) => pactHints(pact).length > 0)),
    ];
    expect(complaints).toEqual([]);
  });
});

describe('the texts about skills', () => {
  it('never use a name that belongs to somebody else', () => {
    const names =
      /\bLPI\b|five practices|situational leadership|\bSLII\b|\bQ12\b|clifton|strengthsfinder|\bATD\b|world-class sales|challenger|sales management code|ideal rep|best-self|lominger|\bSPIN\b|sandler|miller heiman|MEDDIC|solution selling/i;
    expect(sentences.length).toBeGreaterThan(400);
    expect(sentences.filter((text) => names.test(text))).toEqual([]);
  });

  it('never claim to be validated', () => {
    expect(sentences.filter((text) => /validat/i.test(text))).toEqual([]);
  });

  it('are written in American English', () => {
    const british =
      /behaviour|colour|favour|honour|labour|\w+isation|organis|recognis|prioritis|practis|cancelled|travelled|modelling|centre|programme|analyse|learnt|whilst|judgement/i;
    expect(sentences.filter((text) => british.test(text))).toEqual([]);
  });

  it('have no placeholder, no doubled word or space, and no space at either end', () => {
    const sloppy = /\b(?:todo|tbd|lorem|xxx)\b|\b(\p{L}+) \1\b|  |^\s|\s$/iu;
    expect(sentences.filter((text) => sloppy.test(text))).toEqual([]);
  });
});
