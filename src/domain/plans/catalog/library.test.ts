import { describe, expect, it } from 'vitest';
import { addDays, asDay } from '../../core/day.ts';
import { roleInstrument } from '../../instruments/catalog/role/role-instrument.ts';
import { actionHints, goalHints, pactHints } from '../hints.ts';
import { findIdea, ideasFor, library } from './library.ts';

const actions = library.flatMap((ideas) => ideas.actions);

describe('the library of action ideas', () => {
  it('has a place for each responsibility, in the instrument’s order', () => {
    expect(library.map((ideas) => ideas.dimensionId)).toEqual(
      roleInstrument.dimensions.map((dimension) => dimension.id),
    );
  });

  it('offers at least six ideas for each responsibility, of all three kinds, and sixty in all', () => {
    expect(library.filter((ideas) => ideas.actions.length < 6)).toEqual([]);
    for (const { actions: offered } of library) {
      expect(new Set(offered.map((idea) => idea.kind))).toEqual(new Set(['do', 'with', 'learn']));
    }
    expect(actions.length).toBeGreaterThanOrEqual(60);
  });

  it('says of each idea what will show that it happened', () => {
    expect(actions.filter((idea) => idea.text.trim() === '' || idea.shows.trim() === '')).toEqual([]);
  });

  it('names somebody to help with everything that is done with someone', () => {
    expect(actions.filter((idea) => idea.kind === 'with' && idea.helper === '')).toEqual([]);
  });

  it('gives every idea an id of its own that starts with its responsibility', () => {
    expect(new Set(actions.map((idea) => idea.id)).size).toBe(actions.length);
    for (const { dimensionId, actions: offered } of library) {
      expect(
        offered.filter((idea) => idea.dimensionId !== dimensionId || !idea.id.startsWith(`${dimensionId}-`)),
      ).toEqual([]);
    }
    expect(new Set(actions.map((idea) => idea.text)).size).toBe(actions.length);
  });

  it('shows two or more pacts and signs for each responsibility', () => {
    expect(library.filter((ideas) => ideas.pacts.length < 2 || ideas.signs.length < 2)).toEqual([]);
    const said = library.flatMap(({ pacts, signs }) => [
      ...signs,
      ...pacts.flatMap(({ cue, behaviour }) => [cue, behaviour]),
    ]);
    expect(said.filter((text) => text.trim() === '')).toEqual([]);
  });

  it('writes pacts so that “If … then I will …” reads as one sentence', () => {
    const pacts = library.flatMap((ideas) => ideas.pacts);
    const broken = pacts.filter(
      ({ cue, behaviour }) =>
        /^if\b/i.test(cue) || /^(?:then\b|I will\b)/i.test(behaviour) || /[.,]$/.test(cue),
    );
    expect(broken).toEqual([]);
  });

  it('offers nothing that the hints would then complain about', () => {
    const today = asDay('2026-11-24');
    const complaints = [
      ...actions.filter(
        (idea) => actionHints({ ...idea, dueDay: addDays(today, 7), state: 'open' }, today).length > 0,
      ),
      ...library.flatMap((ideas) =>
        ideas.signs.filter((sign) => goalHints({ fromLevel: 2, toLevel: 3, sign }).length > 0),
      ),
      ...library.flatMap((ideas) => ideas.pacts.filter((pact) => pactHints(pact).length > 0)),
    ];
    expect(complaints).toEqual([]);
  });

  it('finds ideas by responsibility and by id', () => {
    expect(ideasFor('coaching')?.actions[0]).toBe(findIdea('coaching-two-silent-calls'));
    expect(ideasFor('made-up')).toBeUndefined();
    expect(findIdea('made-up')).toBeUndefined();
  });
});
