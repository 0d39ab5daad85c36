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
      meaning:
        'How often a deal pulled you into the salesperson’s work. Deals on your own quota don’t count.',
      why: {
        text: 'Asked what makes a manager effective, reps described a supporter; managers described a participant in the sale. Seeing when you step in shows what sets it off.',
        source: sources.deeterSchmelz2008,
      },
      good: 'You can say beforehand in which cases you step in, and the rep knows them too.',
      growWhenLow: '',
      growWhenHigh: '',
      items: [
        {
          id: 'pull-late-calls',
          statement: 'I joined a late-stage call without the rep asking me to.',
          window: 'the last full quarter',
          anchors: [
            'No week.',
            'One or two weeks.',
            'Three to five weeks.',
            'Six to nine weeks.',
            'Ten weeks or more.',
          ],
        },
        {
          id: 'pull-proposal',
          statement: 'I wrote, reworked or sent a rep’s proposal.',
          window: 'the last full quarter',
          anchors: [
            'No week.',
            'One or two weeks.',
            'Three to five weeks.',
            'Six to nine weeks.',
            'Ten weeks or more.',
          ],
        },
        {
          id: 'pull-discount',
          statement: 'I decided on a discount before I heard the rep’s plan.',
          window: 'the last full quarter',
          anchors: [
            'No week.',
            'One or two weeks.',
            'Three to five weeks.',
            'Six to nine weeks.',
            'Ten weeks or more.',
          ],
        },
        {
          id: 'pull-cancelled-1-1',
          statement: 'I canceled a 1:1 for a deal.',
          window: 'the last full quarter',
          anchors: [
            'No week.',
            'One or two weeks.',
            'Three to five weeks.',
            'Six to nine weeks.',
            'Ten weeks or more.',
          ],
        },
        {
          id: 'pull-review',
          statement: 'I turned the pipeline review to the deals I care about most.',
          window: 'the last full quarter',
          anchors: [
            'No week.',
            'One or two weeks.',
            'Three to five weeks.',
            'Six to nine weeks.',
            'Ten weeks or more.',
          ],
        },
        {
          id: 'pull-customer-answers',
          statement: 'I answered a customer when the rep could have.',
          window: 'the last full quarter',
          anchors: [
            'No week.',
            'One or two weeks.',
            'Three to five weeks.',
            'Six to nine weeks.',
            'Ten weeks or more.',
          ],
        },
        {
          id: 'pull-negotiation',
          statement: 'I took the lead in a rep’s negotiation.',
          window: 'the last full quarter',
          anchors: [
            'No week.',
            'One or two weeks.',
            'Three to five weeks.',
            'Six to nine weeks.',
            'Ten weeks or more.',
          ],
        },
        {
          id: 'pull-without-rep',
          statement: 'I spoke with a buyer about a deal without the rep.',
          window: 'the last full quarter',
          anchors: [
            'No week.',
            'One or two weeks.',
            'Three to five weeks.',
            'Six to nine weeks.',
            'Ten weeks or more.',
          ],
        },
      ],
      deepDive: [],
    },
  ],
};
