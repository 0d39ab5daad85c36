import { describe, expect, it } from 'vitest';
import type { Standing } from './standing.ts';
import { storyLimit, tellStory } from './story.ts';
import { allAlike, doAndMove, moveAndGet, sameAsMovement } from './story-words.ts';

type Given = Standing | 'none';
const given: readonly Given[] = ['there', 'as usual', 'behind', 'mixed', 'unknown', 'none'];
const told = ['there', 'as usual', 'behind'] as const;
const level = (standing: Given): readonly Standing[] => (standing === 'none' ? [] : [standing]);
const tell = (activity: Given, movement: Given, results: Given) =>
  tellStory({ do: level(activity), move: level(movement), get: level(results) }).words;
const everyStory = () =>
  given.flatMap((a) => given.flatMap((b) => given.map((c) => ({ of: [a, b, c], words: tell(a, b, c) }))));

describe('the story of the levels', () => {
  it('sends to the quality of the calls when the activity is there and movement isn’t', () => {
    expect(tell('there', 'as usual', 'behind')).toBe(
      'The activity is there, it doesn’t turn into movement yet: look at the quality of the calls, not the number. Results are behind with the usual movement: look at how deals end, in size, price and date.',
    );
    expect(tell('there', 'behind', 'behind')).toBe(`${doAndMove.there.behind} Results are behind too.`);
  });

  it('looks at the next quarter when results stand without movement', () => {
    expect(tell('there', 'behind', 'there')).toContain('look at the next quarter now');
    expect(tell('behind', 'behind', 'there')).toContain('look at the next quarter now');
  });

  it('is one sentence pair when all three stand alike', () => {
    for (const standing of told) expect(tell(standing, standing, standing)).toBe(allAlike[standing]);
  });

  it('compares Do with Move and Move with Get in every other case', () => {
    for (const a of told)
      for (const b of told)
        for (const c of told) {
          if (a === b && b === c) continue;
          const second = b === c ? sameAsMovement[c] : moveAndGet[b][c];
          expect(tell(a, b, c)).toBe(`${doAndMove[a][b]} ${second}`);
        }
  });

  it('compares what can be told, and says what can’t', () => {
    expect(tell('there', 'behind', 'unknown')).toBe(
      `${doAndMove.there.behind} For Get there are too few readings to tell.`,
    );
    expect(tell('unknown', 'there', 'there')).toBe(
      'Movement and results are both there. For Do there are too few readings to tell.',
    );
    expect(tell('none', 'there', 'unknown')).toBe(
      'Movement is there. For Get there are too few readings to tell. Nothing is followed on Do.',
    );
  });

  it('doesn’t compare Do with Get when Move can’t be told', () => {
    expect(tell('there', 'unknown', 'behind')).toBe(
      'The activity is there. Results are behind. For Move there are too few readings to tell.',
    );
    expect(tell('none', 'none', 'behind')).toBe('Results are behind. Nothing is followed on Do and Move.');
  });

  it('sends to the single measures where a level is unclear', () => {
    expect(tell('mixed', 'there', 'behind')).toBe(
      `${moveAndGet.there.behind} Do is unclear: look at the measures one by one.`,
    );
    expect(tell('mixed', 'mixed', 'mixed')).toBe(
      'Do, Move and Get are unclear: look at the measures one by one.',
    );
  });

  it('says when there is nothing to tell', () => {
    expect(tell('none', 'none', 'none')).toBe('Nothing is followed yet, so there is no story to tell.');
    expect(tell('unknown', 'unknown', 'unknown')).toMatch(/^Too few readings to tell a story yet\./);
    expect(tell('unknown', 'none', 'none')).toMatch(/^Too few readings to tell a story yet\./);
  });

  it('is short, whole and claims no cause, in all 216 cases', () => {
    const stories = everyStory();
    expect(stories).toHaveLength(216);
    expect(
      stories.filter(({ words }) => !/^[A-Z].*\.$/.test(words) || /\s{2}|undefined/.test(words)),
    ).toEqual([]);
    expect(stories.filter(({ words }) => words.split(' ').length > 55)).toEqual([]);
    expect(
      stories.filter(({ words }) =>
        /\b(?:because|caused?|leads? to|led to|thanks to|therefore|results? from|due to|improv\w*)\b/i.test(
          words,
        ),
      ),
    ).toEqual([]);
    expect(storyLimit).toContain('isn’t shown');
  });

  it('speaks of every level that is followed or not', () => {
    const subjects = [
      /\bactivity\b|\bDo\b|Too few|Nothing is followed yet/i,
      /movement|\bMove\b|Too few|yet, so/i,
      /results|\bGet\b|Too few|yet, so/i,
    ];
    expect(everyStory().filter(({ words }) => !subjects.every((subject) => subject.test(words)))).toEqual([]);
  });
});

describe('the lines of the story', () => {
  it('count each level’s measures', () => {
    const { lines } = tellStory({
      do: ['there', 'behind', 'there', 'unknown'],
      move: ['as usual', 'mixed'],
      get: [],
    });
    expect(lines).toEqual([
      { level: 'do', standing: 'there', words: '2 there, 1 behind, 1 can’t be told yet.' },
      { level: 'move', standing: 'mixed', words: '1 as usual, 1 unclear.' },
      { level: 'get', standing: 'none', words: 'Nothing followed.' },
    ]);
  });
});
