import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { diagnose, diagnosisLevels, type DiagnosisAnswers } from './diagnose.ts';
import { diagnosisWords } from './diagnosis-words.ts';

const none: DiagnosisAnswers = { get: null, move: null, do: null, knowHow: null };
const answers = (part: Partial<DiagnosisAnswers>): DiagnosisAnswers => ({ ...none, ...part });
const allHold: DiagnosisAnswers = { get: 'holds', move: 'holds', do: 'holds', knowHow: 'holds' };

const arbitraryAnswer = fc.constantFrom('holds' as const, 'fails' as const, 'cannot tell' as const, null);
const arbitraryAnswers: fc.Arbitrary<DiagnosisAnswers> = fc.record({
  get: arbitraryAnswer,
  move: arbitraryAnswer,
  do: arbitraryAnswer,
  knowHow: arbitraryAnswer,
});

describe('a diagnosis', () => {
  it('ends at the first level that fails, whatever fails behind it', () => {
    expect(diagnose({ ...allHold, move: 'fails', knowHow: 'fails' })).toEqual({
      kind: 'fails',
      level: 'move',
      unsure: [],
    });
  });

  it('names the levels before it that nobody said hold', () => {
    expect(diagnose(answers({ get: 'cannot tell', do: 'fails' }))).toMatchObject({
      level: 'do',
      unsure: ['get', 'move'],
    });
  });

  it('goes on to the first question without an answer while nothing fails', () => {
    expect(diagnose(answers({ get: 'holds', move: 'cannot tell' }))).toEqual({ kind: 'go on', level: 'do' });
    expect(diagnose(none)).toEqual({ kind: 'nothing answered' });
  });

  it('says where to look closer when all are answered and some can’t be told', () => {
    expect(diagnose({ ...allHold, do: 'cannot tell' })).toEqual({ kind: 'look closer', levels: ['do'] });
  });

  it('holds only where all four hold', () => {
    expect(diagnose(allHold)).toEqual({ kind: 'holds' });
  });

  it('never points behind a level that fails', () => {
    fc.assert(
      fc.property(arbitraryAnswers, (given) => {
        const result = diagnose(given);
        const failing = diagnosisLevels.find((level) => given[level] === 'fails');
        expect(result.kind === 'fails' ? result.level : undefined).toBe(failing);
        expect(result.kind === 'holds').toBe(diagnosisLevels.every((level) => given[level] === 'holds'));
      }),
    );
  });
});

describe('what a diagnosis says', () => {
  it('for Get depends on whether deals move', () => {
    const why = (move: DiagnosisAnswers['move']) => diagnosisWords(answers({ get: 'fails', move })).why;
    expect(why('holds')).toContain('which deals they are');
    expect(why('fails')).toContain('stopped earlier');
    expect(why(null)).toContain('not said whether deals move');
    expect(why('cannot tell')).toBe(why(null));
  });

  it('for Do is about expectations and planning rather than skill', () => {
    const words = diagnosisWords({ ...allHold, do: 'fails' });
    expect(words.title).toBe('Work on Do: expectations and planning, rather than skill');
    expect(words.why).toContain('though they know how');
  });

  it('for Know how is one skill', () => {
    expect(diagnosisWords({ ...allHold, knowHow: 'fails' }).title).toBe('Work on Know how: one skill');
  });

  it('tells the doubt about what was not answered before', () => {
    expect(diagnosisWords(answers({ get: 'holds', do: 'fails' })).why).toContain(
      'You have not said that Move holds: the first that fails may lie there.',
    );
  });

  it('is there for all answers, in whole sentences', () => {
    fc.assert(
      fc.property(arbitraryAnswers, (given) => {
        const { title, why, next } = diagnosisWords(given);
        expect(title).not.toBe('');
        for (const text of [why, next]) expect(text).toMatch(/[.?]$/);
        expect(title + why + next).not.toMatch(/undefined|\.\.|: \./);
      }),
    );
  });
});
