import type { Dimension } from '../../instrument.ts';
import { sources } from '../sources.ts';

export const expectations: Dimension = {
  id: 'expectations',
  name: 'Communicating expectations',
  meaning: 'Making sure each rep knows what is expected, by when, and what good looks like.',
  why: {
    text: 'US government guidance on managing performance begins with planning work and setting expectations, before anything is measured or rated.',
    source: sources.opmPerformance,
  },
  good: 'Any rep, asked what you expect this month besides the number, says what you would have said.',
  growWhenLow:
    'Reps who have to guess play it safe. Writing three expectations down with them takes an hour.',
  growWhenHigh:
    'People know where they stand with you. You could now have the team write its own standard for good work.',
  items: [
    {
      id: 'expectations-beyond-quota',
      statement: 'I tell each rep what I expect besides the number.',
      window: 'the last three months',
      anchors: [
        'I relied on the quota letter.',
        'I said it to the whole team when something went wrong.',
        'I told each rep two or three things I expect.',
        'I wrote my expectations down with each rep, with an example.',
        'I had reps say my expectations back, and cleared up differences.',
      ],
    },
    {
      id: 'expectations-early-word',
      statement: 'I speak up soon when an expectation is not met.',
      window: 'the last four weeks',
      anchors: [
        'I waited for it to get better.',
        'I brought it up with the whole team.',
        'I told the rep in private within a week.',
        'I told the rep within two days, and heard their side.',
        'I looked again on the agreed day, and can say what changed.',
      ],
    },
    {
      id: 'expectations-why',
      statement: 'I explain the reason for what I ask for.',
      window: 'the last four weeks',
      anchors: [
        'I passed on what had been decided.',
        'I said who had decided it.',
        'I gave the reason for most of what I asked.',
        'I gave the reason and asked reps what it would take.',
        'I changed what I asked for after a rep’s answer, and said so.',
      ],
    },
    {
      id: 'expectations-mine',
      statement: 'I tell reps what they can expect from me.',
      window: 'the last three months',
      anchors: [
        'I left it for them to find out.',
        'I told them that my door is open.',
        'I named two promises, such as a reply within a day.',
        'I asked each rep what they need, and promised one thing.',
        'I asked which promises I had kept, and made good on one.',
      ],
    },
  ],
  deepDive: [
    {
      id: 'expectations-good-example',
      statement: 'I show what good looks like with real examples.',
      window: 'the last three months',
      anchors: [
        'I described it in general words.',
        'I described how I used to do it.',
        'I showed one real example from the team.',
        'I had the team write down what makes an example good.',
        'I compared new work with the team’s list, and we changed the list.',
      ],
    },
    {
      id: 'expectations-consequence',
      statement: 'I do what I announced when an agreement is broken twice.',
      window: 'the last six months',
      anchors: [
        'I let it pass.',
        'I repeated what I expect.',
        'I held the talk I had announced.',
        'I held the talk with our written agreement on the table.',
        'I checked on the agreed day, and closed it or took the next step.',
      ],
    },
  ],
};
