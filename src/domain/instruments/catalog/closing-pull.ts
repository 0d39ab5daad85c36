import type { Instrument } from '../instrument.ts';
import { sources } from './sources.ts';

/** How often the manager takes the sale over. Frequencies, never averaged and never a label. */
export const closingPull: Instrument = {
  id: 'closing-pull',
  version: 1,
  title: 'Closing pull',
  scale: 'frequency',
  dimensions: [
    {
      id: 'closing-pull',
      name: 'Closing pull',
      meaning: 'How often the sale pulled you in, so that you did what is the salesperson’s to do. Deals of your own quota don’t count.',
      why: {
        text: 'Reps call a manager effective as a supporter, while managers see themselves as a participant in the sale. It helps to see when that happens, and what sets it off.',
        source: sources.deeterSchmelz2008,
      },
      good: 'You can say beforehand in which cases you step in, and the rep knows it too.',
      growWhenLow: '',
      growWhenHigh: '',
      items: [
        {
          id: 'pull-late-calls',
          statement: 'I joined a late-stage call without the rep having asked me.',
          window: 'the last full quarter',
          anchors: [
            'Not once.',
            'Once or twice in the quarter.',
            'In some weeks; in most late stages I stayed out.',
            'In about half of the late-stage deals.',
            'In nearly every late-stage deal.',
          ],
        },
        {
          id: 'pull-proposal',
          statement: 'I wrote, reworked or sent a proposal for a rep.',
          window: 'the last full quarter',
          anchors: [
            'Not once.',
            'Once or twice in the quarter.',
            'In some weeks; most proposals were the rep’s alone.',
            'With about half of the proposals.',
            'With nearly every proposal.',
          ],
        },
        {
          id: 'pull-discount',
          statement: 'I decided on a discount before I had heard the rep’s plan.',
          window: 'the last full quarter',
          anchors: [
            'Not once.',
            'Once or twice in the quarter.',
            'A few times; in most cases I heard the plan first.',
            'In about half of the cases.',
            'In nearly every case.',
          ],
        },
        {
          id: 'pull-cancelled-1-1',
          statement: 'I cancelled a 1:1 for a deal.',
          window: 'the last full quarter',
          anchors: [
            'Not once.',
            'Once or twice in the quarter.',
            'In some weeks; most 1:1s were held.',
            'In about every other week.',
            'In nearly every week.',
          ],
        },
        {
          id: 'pull-review',
          statement: 'I used the pipeline review to work on the deals I care about most.',
          window: 'the last full quarter',
          anchors: [
            'Not once.',
            'Once or twice in the quarter.',
            'In some reviews; most belonged to the reps’ questions.',
            'In about half of the reviews.',
            'In nearly every review.',
          ],
        },
        {
          id: 'pull-customer-answers',
          statement: 'I answered a customer myself when the rep could have.',
          window: 'the last full quarter',
          anchors: [
            'Not once.',
            'Once or twice in the quarter.',
            'In some weeks, with one or two customers.',
            'In most weeks.',
            'On nearly every day.',
          ],
        },
        {
          id: 'pull-negotiation',
          statement: 'I took the lead in a negotiation that was the rep’s.',
          window: 'the last full quarter',
          anchors: [
            'Not once.',
            'Once or twice in the quarter.',
            'In some; the rep led most of them.',
            'In about half of the negotiations.',
            'In nearly every negotiation.',
          ],
        },
        {
          id: 'pull-without-rep',
          statement: 'I spoke with a buyer about a deal without the rep.',
          window: 'the last full quarter',
          anchors: [
            'Not once.',
            'Once or twice in the quarter.',
            'In some weeks, and I told the rep afterwards.',
            'In most weeks.',
            'On nearly every deal that mattered to the quarter.',
          ],
        },
      ],
      deepDive: [],
    },
  ],
};
