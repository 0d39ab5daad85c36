/** What a closing-pull behaviour looks like from outside, and one thing to try instead. */
export interface PullAdvice {
  readonly othersSee: string;
  readonly toTry: string;
}

/** By the item's id in the closing-pull instrument. */
const advice: Readonly<Record<string, PullAdvice>> = {
  'pull-late-calls': {
    othersSee:
      'The customer learns who really decides, and speaks to you from then on. The rep prepares less for the next one.',
    toTry:
      'Before a late call, ask the rep for the plan in two sentences and what you should do in it. “Nothing” is an answer.',
  },
  'pull-proposal': {
    othersSee: 'The rep hands in a draft, because you will change it anyway.',
    toTry: 'Mark the one passage that matters, say why, and let the rep rewrite and send it.',
  },
  'pull-discount': {
    othersSee: 'The quickest way to a discount is to ask you, so reps ask earlier and plan less.',
    toTry:
      'Answer every request with one question first: what do we get in return, and what happens without it?',
  },
  'pull-cancelled-1-1': {
    othersSee:
      'A deal counts for more than the person. What was to be said in the 1:1 is not said anywhere else.',
    toTry: 'Move it within the week rather than cancel it, and keep fifteen minutes if that is all there is.',
  },
  'pull-review': {
    othersSee: 'Reps get ready for your deals and bring none of their own questions.',
    toTry: 'Let each rep choose the deal to talk about. Keep your own question for last.',
  },
  'pull-customer-answers': {
    othersSee: 'The customer writes to you, and the rep hears of it later.',
    toTry:
      'Forward it to the rep with one line on what you would look at, and tell the customer who will answer.',
  },
  'pull-negotiation': {
    othersSee: 'The rep watches the part of the job that is hardest to learn, and does not get to do it.',
    toTry:
      'Rehearse the first five minutes with the rep, agree on the limit, and stay out of the room or silent in it.',
  },
  'pull-without-rep': {
    othersSee: 'The rep looks like a messenger, to the buyer and to themselves.',
    toTry: 'When a buyer calls you, offer a three-way call within the day instead of an answer.',
  },
};

export const pullAdvice = (itemId: string): PullAdvice | undefined =>
  Object.hasOwn(advice, itemId) ? advice[itemId] : undefined;
