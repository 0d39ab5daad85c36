import type { Day } from '../core/day.ts';
import type { Side, Signal, Swing, Trend } from './trend.ts';
import { signalVerdict, type Direction, type SignalVerdict } from './verdict.ts';

export interface TrendSpeech {
  readonly direction: Direction;
  /** A value with its unit, in the user's locale. */
  readonly format: (value: number) => string;
  /** A period as it follows “in” and “since”: `the week of March 2`, `March`, `Q1`. */
  readonly nameOf: (start: Day) => string;
}

const verdictWords: Record<SignalVerdict, string> = { better: 'Better: ', worse: 'Worse: ', changed: '' };
const sideWords: Record<Side, string> = { above: 'higher', below: 'lower' };

/** A trend as the manager would say it, in one or two sentences. */
export function trendWords(trend: Trend, speech: TrendSpeech): string {
  switch (trend.kind) {
    case 'too few':
      return tooFewWords(trend);
    case 'usual': {
      const last = trend.signals.at(-1);
      const now = usualWords(trend.swing, speech, last?.kind === 'outside');
      return last === undefined ? now : `${now} ${pastWords(last, trend.swing, speech)}`;
    }
    case 'signal':
      return signalWords(trend.signal, trend.swing, speech);
  }
}

function tooFewWords({ readings, more, gaps }: Extract<Trend, { kind: 'too few' }>): string {
  if (readings === 0) return `Nothing to judge yet: it takes ${more} readings in a row.`;
  if (gaps) return `Too many gaps to tell: ${more} more in a row.`;
  return `Too few readings to tell: ${more} more${more === 1 ? '' : ' in a row'}.`;
}

const swingWords = ({ low, high }: Swing, { format }: TrendSpeech): string =>
  `its usual swing of ${format(low)} to ${format(high)}`;

function usualWords(swing: Swing, speech: TrendSpeech, back: boolean): string {
  if (speech.format(swing.low) === speech.format(swing.high))
    return `The same as usual: ${speech.format(swing.mean)}.`;
  return `${back ? 'Back within' : 'Within'} ${swingWords(swing, speech)}.`;
}

function signalWords(signal: Signal, swing: Swing, speech: TrendSpeech): string {
  const { direction, format, nameOf } = speech;
  const text =
    signal.kind === 'outside'
      ? `${sideWords[signal.side]} than ${swingWords(swing, speech)} in ${nameOf(signal.at)}, at ${format(signal.value)}.`
      : `${signal.length} in a row ${signal.side} its average of ${format(swing.mean)}, since ${nameOf(signal.from)}.`;
  const verdict = verdictWords[signalVerdict(signal.side, direction)];
  return verdict === '' ? capitalized(text) : `${verdict}${text}`;
}

/** What is over is told as what it was: whether it was for the better no longer matters today. */
function pastWords(signal: Signal, swing: Swing, { format, nameOf }: TrendSpeech): string {
  if (signal.kind === 'outside')
    return `It was ${sideWords[signal.side]} in ${nameOf(signal.at)}, at ${format(signal.value)}.`;
  return `From ${nameOf(signal.from)} to ${nameOf(signal.to)} it was ${signal.side} its average of ${format(swing.mean)}, ${signal.length} in a row.`;
}

const capitalized = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);
