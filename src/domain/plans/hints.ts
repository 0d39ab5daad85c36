import { daysBetween, type Day } from '../core/day.ts';
import type { Action, Focus } from './plan.ts';

/** Something worth a second look while writing. Never a block. */
export interface Hint {
  readonly about: 'day' | 'observable' | 'size' | 'trait' | 'result' | 'goal' | 'cue';
  readonly text: string;
}

const longestActionDays = 56;
const longestActionWords = 30;

const traitWords =
  /\b(be(?:come)?|being) (?:a |an )?(?:more |much |less |very )?(?:better|good|great|confident|patient|empathetic|strategic|proactive|assertive|inspiring|charismatic|positive|disciplined|organi[sz]ed|leader|listener|coach)\b|\b(?:attitude|personality|mindset|motivated|my character)\b/i;
/** Whole habits and whole groups; “every other week” and “the same questions for every candidate” are no such thing. */
const bigWords =
  /\b(?:everyone|everybody|everything|completely|entire(?:ly)?|transform|overhaul|revamp|always)\b|\bevery (?:single|day|week|call|meeting|deal)\b|\ball (?:of )?(?:the |my |our )?(?:time|reps|calls|meetings|deals|customers|accounts)\b/i;
const resultWords =
  /\b(?:quota|revenue|bookings|close rate|win rate|closed[- ]won|sales numbers|hit (?:the )?number|attainment)\b/i;

const wordCount = (text: string): number => (text.trim() === '' ? 0 : text.trim().split(/\s+/u).length);

/** Who is spoken of: the one who reads it, or a person whose plan it is. */
export type HintVoice = 'you' | 'they';

/** Hints for an action as it stands. An empty action gets none: writing comes first. */
export function actionHints(
  action: Pick<Action, 'text' | 'dueDay' | 'shows' | 'state'>,
  today: Day,
  who: HintVoice = 'you',
): readonly Hint[] {
  if (action.text.trim() === '' || action.state !== 'open') return [];
  const hints: Hint[] = [];
  if (action.dueDay === null)
    hints.push({ about: 'day', text: 'By when? An action with a day gets done more often.' });
  else if (daysBetween(today, action.dueDay) > longestActionDays) {
    hints.push({
      about: 'size',
      text: `More than eight weeks away. What is the first piece ${who} could finish this month?`,
    });
  }
  if (wordCount(action.text) > longestActionWords || bigWords.test(action.text)) {
    hints.push({ about: 'size', text: 'This sounds big. What would the first time look like?' });
  }
  if (traitWords.test(action.text)) hints.push({ about: 'trait', text: traitHint(who) });
  if (action.shows.trim() === '') {
    hints.push({ about: 'observable', text: 'What could somebody else see when it has happened?' });
  }
  return hints;
}

const traitHint = (who: HintVoice): string =>
  `This describes a trait. What would ${who} do on a Tuesday that shows it?`;

/** Hints for a focus's goal and how it will be seen. */
export function goalHints(
  focus: Pick<Focus, 'fromLevel' | 'toLevel' | 'sign'>,
  who: HintVoice = 'you',
): readonly Hint[] {
  const hints: Hint[] = [];
  if (focus.fromLevel !== null && focus.toLevel !== null) {
    if (focus.toLevel <= focus.fromLevel) {
      hints.push({
        about: 'goal',
        text: `The goal is not above where ${who} start. Is that what ${who} want?`,
      });
    } else if (focus.toLevel - focus.fromLevel > 2) {
      hints.push({
        about: 'goal',
        text: 'Three steps or more is a lot for twelve weeks. One or two are more likely to last.',
      });
    }
  }
  if (traitWords.test(focus.sign)) hints.push({ about: 'trait', text: traitHint(who) });
  if (resultWords.test(focus.sign)) {
    hints.push({
      about: 'result',
      text: `The market has a say in that number too. What would one see ${who === 'you' ? 'you' : 'them'} do?`,
    });
  }
  return hints;
}

/** Hints for the if-then pact. */
export function pactHints(focus: Pick<Focus, 'cue' | 'behaviour'>, who: HintVoice = 'you'): readonly Hint[] {
  const hints: Hint[] = [];
  const hasCue = focus.cue.trim() !== '';
  const hasBehaviour = focus.behaviour.trim() !== '';
  if (hasBehaviour && !hasCue)
    hints.push({ about: 'cue', text: `When exactly? Name a moment that ${who} will notice.` });
  if (
    /\b(?:more|sometime|whenever possible|when i have time|try to)\b/i.test(`${focus.cue} ${focus.behaviour}`)
  ) {
    hints.push({
      about: 'cue',
      text: 'A pact works when the moment and the move are exact. Which moment, which move?',
    });
  }
  if (traitWords.test(focus.behaviour)) hints.push({ about: 'trait', text: traitHint(who) });
  return hints;
}
