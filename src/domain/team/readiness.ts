import type { Day } from '../core/day.ts';
import type { Readiness, Task } from './task.ts';

export interface ReadinessWords {
  readonly name: string;
  /** What the manager does at this level, in a sentence. */
  readonly meaning: string;
  /** When it is the right one, in a sentence. */
  readonly when: string;
  /** The step of letting go that follows. */
  readonly follows: string;
  /** Next steps to take and change. */
  readonly steps: readonly string[];
}

/** From holding it to letting it go. */
export const readinessOrder: readonly Readiness[] = ['tell', 'show', 'ask', 'let go'];

export const readinessWords: Record<Readiness, ReadinessWords> = {
  tell: {
    name: 'Tell',
    meaning: 'You say what is to be done, how, and why it matters.',
    when: 'It fits when they have not done it yet.',
    follows: 'The step that follows: do it once together, so that they see how.',
    steps: [
      'Say what, by when and why, and let them say it back in their own words.',
      'Let them watch you do it once, and ask what they noticed.',
      'Write down together what a good result looks like.',
    ],
  },
  show: {
    name: 'Show',
    meaning: 'You do it together, and they take the part they are ready for.',
    when: 'It fits when they know what is to be done, and have not done all of it themselves.',
    follows: 'The step that follows: they do it, and you only ask how they will go about it.',
    steps: [
      'Agree beforehand which part is theirs, and stay out of that part.',
      'Let them prepare all of it, and go through it together the day before.',
      'Swap: they lead, you take the notes, and you talk for ten minutes after it.',
    ],
  },
  ask: {
    name: 'Ask',
    meaning: 'They do it. You ask how they will before, and what they saw after.',
    when: 'It fits when they have done it with you and can say how they would do it alone.',
    follows: 'The step that follows: leave it to them, with a day on which you look at the result.',
    steps: [
      'Ask before the next one: what is your plan, and what could get in the way?',
      'Stay away from it, and ask afterwards what they would do again.',
      'Agree on what they decide alone and on what they want to ask you about.',
    ],
  },
  'let go': {
    name: 'Let go',
    meaning: 'It is theirs. You look at the result on the day you agreed on, and not in between.',
    when: 'It fits when they have done it alone, and it went well more than once.',
    follows:
      'The step that follows: tell the others that it is theirs, and close the task after a good look back.',
    steps: [
      'Agree on the result you will look at, and on the day.',
      'Tell everybody who asks you about it whom to ask from now on.',
      'Ask them to show it to somebody else.',
    ],
  },
};

/** The next step on the way; null when it has been let go. */
export const nextReadiness = (readiness: Readiness): Readiness | null =>
  readinessOrder[readinessOrder.indexOf(readiness) + 1] ?? null;

export interface ReadinessMove {
  readonly day: Day;
  readonly from: Readiness;
  readonly to: Readiness;
  /** Towards letting go. A step back is none to be ashamed of, and is told as it was. */
  readonly isForward: boolean;
}

/** How a task was handed over, the oldest move first. */
export function readinessMoves({
  history,
  readiness,
}: Pick<Task, 'history' | 'readiness'>): readonly ReadinessMove[] {
  return history.flatMap(({ day, readiness: from }, index) => {
    const to = history[index + 1]?.readiness ?? readiness;
    // Chosen, and taken back on the same day.
    if (to === from) return [];
    return [{ day, from, to, isForward: readinessOrder.indexOf(to) > readinessOrder.indexOf(from) }];
  });
}
