import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { blackBar, blackOut } from './black-out.ts';
import { buildRows } from './file/format.ts';
import { freeTextsOf } from './free-texts.ts';
import { heldSample } from './held.fixture.ts';
import { callNames, nameFinder } from './names-in-text.ts';
import { rowsAbout } from './person-rows.ts';
import { tableNames, type Rows, type TableName } from './tables.ts';

const { rows, anna, ben } = heldSample();
const held = rowsAbout(rows, anna.id);
type People = Rows['people'];

/** What becomes of a text that is held on somebody. */
function blacked(text: string, own: string, ...others: readonly string[]): string {
  const people: People = [{ ...anna, name: own, aspiration: text }];
  const named = others.map((name, index) => ({ ...ben, id: `other-${index}` as typeof ben.id, name }));
  return blackOut({ ...buildRows(() => []), people }, named).people[0]?.aspiration ?? '';
}

const textsOf = (some: Rows): readonly string[] =>
  tableNames
    .flatMap((name: TableName) => some[name].flatMap((row) => freeTextsOf(name, row)))
    .map(({ text }) => text);

describe('other people’s names', () => {
  it('are blacked out in full, and by first and by last name', () => {
    expect(blacked('Ben Okafor, then Ben, then OKAFOR’s deal', 'Anna Lindqvist', 'Ben Okafor')).toBe(
      `${blackBar}, then ${blackBar}, then ${blackBar}’s deal`,
    );
  });

  it('stay where they are part of another word, or too short to mean anybody', () => {
    expect(blacked('Bending the rule; Al and Wu', 'Anna Lindqvist', 'Ben Okafor', 'Al Wu')).toBe(
      'Bending the rule; Al and Wu',
    );
    expect(blacked('Al Wu', 'Anna Lindqvist', 'Al Wu')).toBe(blackBar);
  });

  it('are one bar where they overlap', () => {
    expect(blacked('with Ann Lee Wong', 'Anna Lindqvist', 'Ann Lee', 'Lee Wong')).toBe(`with ${blackBar}`);
  });

  it('are blacked out of every text of every table, however deep', () => {
    const text = textsOf(blackOut(held, [ben])).join('\n');
    expect(textsOf(held).join('\n')).toMatch(/\bBen\b/);
    expect(text).not.toMatch(/\bBen\b|Okafor/i);
    expect(text).toContain(blackBar);
  });

  it('leave the lists of whom something is for, in the trash too', () => {
    const { priorities, trash } = blackOut(held, [ben]);
    expect(priorities.map(({ personIds }) => personIds)).toEqual([[anna.id]]);
    expect(JSON.stringify(trash)).not.toContain(ben.id);
  });

  it('are not looked for where there is nobody else', () => {
    expect(blackOut(held, [])).toEqual(held);
  });
});

describe('the person’s own name', () => {
  it('stays', () => {
    expect(blacked('Anna Lindqvist, Anna', 'Anna Lindqvist', 'Ben Okafor')).toBe('Anna Lindqvist, Anna');
  });

  it('stays in full where somebody shares a part of it, and goes where only that part stands', () => {
    expect(blacked('Anna Lindqvist met Anna', 'Anna Lindqvist', 'Anna Berg')).toBe(
      `Anna Lindqvist met ${blackBar}`,
    );
  });

  it('goes in a text where somebody is called the same, and stays at the head of what is held', () => {
    expect(blacked('Anna Lindqvist', 'Anna Lindqvist', 'Anna Lindqvist')).toBe(blackBar);
    const twin = { ...ben, name: anna.name };
    expect(blackOut(held, [twin]).people[0]?.name).toBe(anna.name);
  });

  it('does not save the longer name of somebody else', () => {
    expect(blacked('Anna Lee Wong', 'Anna Lee', 'Anna Lee Wong')).toBe(blackBar);
    expect(blacked('Anna Lee Wong', 'Anna Lee', 'Lee Wong')).toBe(`Anna ${blackBar}`);
  });
});

describe('in any text, whatever people are called', () => {
  const word = fc.constantFrom(
    'Anna',
    'Lee',
    'Wong',
    'José',
    'STRAUSS',
    'Strauß',
    '王伟',
    'al',
    'anna',
    'and',
    'the',
  );
  const name = fc.array(word, { minLength: 1, maxLength: 3 }).map((words) => words.join(' '));
  const text = fc
    .array(fc.tuple(word, fc.constantFrom(' ', ', ', '-', '\n', '’s ', 'x', '')), { maxLength: 12 })
    .map((parts) => parts.flat().join(''));
  const some = fc.record({ text, own: name, others: fc.array(name, { maxLength: 4 }) });

  it('no name of somebody else is left as a whole word, but inside the person’s own', () => {
    fc.assert(
      fc.property(some, ({ text: before, own, others }) => {
        const after = blacked(before, own, ...others);
        const ownSpans = nameFinder([own])(after);
        const left = nameFinder(others.flatMap(callNames))(after).filter(
          (span) =>
            !ownSpans.some(
              ({ start, end }) =>
                start <= span.start && span.end <= end && end - start > span.end - span.start,
            ),
        );
        expect(left).toEqual([]);
      }),
      { numRuns: 4000 },
    );
  });

  it('the person’s own name stays, unless somebody’s name is in it or around it', () => {
    fc.assert(
      fc.property(some, ({ text: before, own, others }) => {
        const find = nameFinder(others.flatMap(callNames));
        fc.pre(find(own).length === 0 && find(`${before} ${own} `).every(({ end }) => end <= before.length));
        expect(blacked(`${before} ${own} `, own, ...others)).toMatch(new RegExp(`${own} $`));
      }),
      { numRuns: 4000 },
    );
  });

  it('what is no name stays as it was, and doing it twice changes nothing more', () => {
    fc.assert(
      fc.property(some, ({ text: before, own, others }) => {
        const after = blacked(before, own, ...others);
        const parts = after.split(blackBar);
        let at = 0;
        for (const part of parts) {
          const next = before.indexOf(part, at);
          expect(next).toBeGreaterThanOrEqual(at);
          at = next + part.length;
        }
        expect(blacked(after, own, ...others)).toBe(after);
      }),
      { numRuns: 4000 },
    );
  });
});
