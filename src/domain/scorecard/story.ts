import type { MeasureLevel } from './measure.ts';
import { levelStanding, type LevelStanding, type Standing } from './standing.ts';
import { allAlike, doAndMove, moveAndGet, sameAsMovement, type Told } from './story-words.ts';

export interface LevelLine {
  readonly level: MeasureLevel;
  readonly standing: LevelStanding;
  /** Its measures counted: “2 there, 1 behind.” */
  readonly words: string;
}

export interface Story {
  /** Do, Move, Get. */
  readonly lines: readonly LevelLine[];
  /** The comparison in one to three sentences. */
  readonly words: string;
}

/** Stands under every story. */
export const storyLimit =
  'The levels stand side by side here. That one has moved the other isn’t shown by it: ask the people who did the work.';

export const levelWords: Record<MeasureLevel, string> = { do: 'Do', move: 'Move', get: 'Get' };

const storyLevels = ['do', 'move', 'get'] as const;

const standingOrder: readonly (readonly [Standing, string])[] = [
  ['there', 'there'],
  ['as usual', 'as usual'],
  ['behind', 'behind'],
  ['mixed', 'unclear'],
  ['unknown', 'can’t be told yet'],
];

/** Compares Do against Move against Get, from the standing of each level's measures. */
export function tellStory(standings: Readonly<Record<MeasureLevel, readonly Standing[]>>): Story {
  const lines = storyLevels.map((level): LevelLine => {
    const own = standings[level];
    return { level, standing: levelStanding(own), words: countWords(own) };
  });
  const words = storyWords(
    levelStanding(standings.do),
    levelStanding(standings.move),
    levelStanding(standings.get),
  );
  return { lines, words };
}

function countWords(standings: readonly Standing[]): string {
  if (standings.length === 0) return 'Nothing followed.';
  const parts = standingOrder.flatMap(([standing, words]) => {
    const count = standings.filter((each) => each === standing).length;
    return count === 0 ? [] : [`${count} ${words}`];
  });
  return `${parts.join(', ')}.`;
}

function isTold(standing: LevelStanding): standing is Told {
  return standing === 'there' || standing === 'as usual' || standing === 'behind';
}

function storyWords(activity: LevelStanding, movement: LevelStanding, results: LevelStanding): string {
  const all = [activity, movement, results];
  if (all.every((each) => each === 'none')) return 'Nothing is followed yet, so there is no story to tell.';
  const told = all.filter(isTold);
  if (told.length === 0 && !all.includes('mixed'))
    return 'Too few readings to tell a story yet. Keep reading the activity: it is the first to tell.';
  if (isTold(activity) && activity === movement && movement === results) return allAlike[activity];
  return [...comparisons(activity, movement, results), ...untold(activity, movement, results)].join(' ');
}

function comparisons(activity: LevelStanding, movement: LevelStanding, results: LevelStanding): string[] {
  if (!isTold(movement)) return apart(activity, results);
  const first = isTold(activity) ? [doAndMove[activity][movement]] : [];
  if (!isTold(results)) return first.length > 0 ? first : [`Movement ${aloneWords[movement]}.`];
  const repeats = first.length > 0 && movement === results;
  return [...first, repeats ? sameAsMovement[results] : moveAndGet[movement][results]];
}

const aloneWords: Record<Told, string> = {
  there: 'is there',
  'as usual': 'is as usual',
  behind: 'is behind',
};
const aloneManyWords: Record<Told, string> = {
  there: 'are there',
  'as usual': 'are as usual',
  behind: 'are behind',
};

/** Without Move, Do and Get are told and not compared: too much lies between them. */
const apart = (activity: LevelStanding, results: LevelStanding): string[] => [
  ...(isTold(activity) ? [`The activity ${aloneWords[activity]}.`] : []),
  ...(isTold(results) ? [`Results ${aloneManyWords[results]}.`] : []),
];

/** What can't be told, level by level, with what to do about it. */
function untold(...standings: readonly LevelStanding[]): string[] {
  const which = (standing: LevelStanding): readonly string[] =>
    storyLevels.filter((_, index) => standings[index] === standing).map((level) => levelWords[level]);
  const [mixed, unknown, none] = [which('mixed'), which('unknown'), which('none')];
  return [
    ...(mixed.length === 0
      ? []
      : [`${listed(mixed)} ${mixed.length === 1 ? 'is' : 'are'} unclear: look at the measures one by one.`]),
    ...(unknown.length === 0 ? [] : [`For ${listed(unknown)} there are too few readings to tell.`]),
    ...(none.length === 0 ? [] : [`Nothing is followed on ${listed(none)}.`]),
  ];
}

const listed = (names: readonly string[]): string =>
  names.length < 3 ? names.join(' and ') : `${names.slice(0, -1).join(', ')} and ${names.at(-1) ?? ''}`;
