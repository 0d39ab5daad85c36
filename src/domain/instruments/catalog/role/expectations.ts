import type { Dimension } from '../../instrument.ts';
import { sources } from '../sources.ts';

export const expectations: Dimension = {
  id: 'expectations',
  name: 'Communicating expectations',
  meaning: 'Making sure each rep knows what is expected, by when, and what good looks like.',
  why: {
    text: 'Setting out what is expected, and saying early when it is not met, stands in the US government’s description of what any supervisor has to be able to do.',
    source: sources.opmSupervisory,
  },
  good: 'Ask any rep what is expected of them this month besides the number, and the answer is what you would have said.',
  growWhenLow: 'Reps who guess what you want do what is safe, or what you last got angry about. Saying it once, in writing, is cheap.',
  growWhenHigh: 'People know where they stand with you. You could let the team set its own standards for what good work is.',
  items: [
    {
      id: 'expectations-beyond-quota',
      statement: 'I say what I expect of each rep besides the number.',
      window: 'the last quarter',
      anchors: [
        'The quota letter said what was expected.',
        'I said it in meetings, to everybody at once, when something annoyed me.',
        'Each rep heard from me two or three things I expect of how they work.',
        'It is written down with each rep, with an example of what good looks like.',
        'I asked them to say it back, and changed what they had understood otherwise.',
      ],
    },
    {
      id: 'expectations-early-word',
      statement: 'I speak up within days when an expectation is not met.',
      window: 'the last four weeks',
      anchors: [
        'I waited for it to get better, or did it myself.',
        'I hinted at it, or said it to the whole team.',
        'I told the rep in private within a week: what I saw, and what I expect.',
        'I told them within two days, heard their side, and we agreed what happens next.',
        'I did that, looked again at the agreed day, and it was settled.',
      ],
    },
    {
      id: 'expectations-why',
      statement: 'I explain what a demand is for.',
      window: 'the last four weeks',
      anchors: [
        'I passed on what was decided.',
        'I said that it came from above.',
        'I gave the reason, in terms of the team’s work, for what I asked.',
        'I gave the reason before the demand, and asked what it would take.',
        'A rep’s answer made me change how we do it, and I told the team so.',
      ],
    },
    {
      id: 'expectations-mine',
      statement: 'I tell reps what they can expect of me.',
      window: 'the last quarter',
      anchors: [
        'It did not come up.',
        'I told them that my door is open.',
        'I named things they can count on, such as an answer by when, or 1:1s that are held.',
        'I asked each rep what they need from me, and promised some of it in writing.',
        'I asked later which promises I had kept, and repaired one that I had not.',
      ],
    },
  ],
  deepDive: [
    {
      id: 'expectations-good-example',
      statement: 'I show what good looks like with real examples.',
      window: 'the last quarter',
      anchors: [
        'I described it in general words, such as professional or proactive.',
        'I told stories about how I used to do it.',
        'I showed one real example from the team: a call, an e-mail, an account plan.',
        'The team and I wrote down what makes it good, and compared our own work with it.',
        'New work looks more like the example, and the team replaced it by a better one.',
      ],
    },
    {
      id: 'expectations-consequence',
      statement: 'I do what I announced when an agreement is broken twice.',
      window: 'the last six months',
      anchors: [
        'I let it go, above all with people who bring in numbers.',
        'I got louder, and left it at that.',
        'I held the talk I had announced, with the agreement in writing between us.',
        'I did so with whoever it was, and involved my boss or HR where it was due.',
        'It ended clearly: kept from then on, or a change of role, and the team saw it was fair.',
      ],
    },
  ],
};
