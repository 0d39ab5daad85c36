import type { Dimension } from '../../instrument.ts';
import { sources } from '../sources.ts';

export const training: Dimension = {
  id: 'training',
  name: 'Training',
  meaning: 'Giving people knowledge and skill before they need it with a customer.',
  why: {
    text: 'Training takes hold when it is spaced, practiced and followed by feedback. What is taught once and never practiced is soon gone.',
    source: sources.lacerenza2017,
  },
  good: 'The team practices one skill for half an hour, everybody gets a turn, and next week you hear it on a call.',
  growWhenLow: 'Without practice in advance, your reps learn on customers, and you are called in to repair it. Half an hour a week is enough to start.',
  growWhenHigh: 'Your sessions work. Handing parts of them to reps who are good at a skill grows them and frees you.',
  items: [
    {
      id: 'training-practice',
      statement: 'I have the team practice a skill before they use it with customers.',
      window: 'the last four weeks',
      anchors: [
        'We talked about skills in meetings; nobody tried one out.',
        'I showed how I would do it, and told them to do the same.',
        'The team practiced one named skill once, in pairs or in front of me.',
        'We practiced one skill on two or more days; each rep had a turn and got feedback.',
        'After that I heard the skill in customer calls, and chose the next practice by what I heard.',
      ],
    },
    {
      id: 'training-need',
      statement: 'I choose what to train from what I have seen reps do.',
      window: 'the last three months',
      anchors: [
        'We trained what headquarters or a vendor sent.',
        'I chose topics I like, or that I was known for as a rep.',
        'I named one skill that two or more reps lacked, and trained that.',
        'I watched calls or read notes from the whole team first, then chose the skill with them.',
        'I looked again afterwards at the same kind of calls and could say what had changed.',
      ],
    },
    {
      id: 'training-follow-up',
      statement: 'I follow a training up after it is over.',
      window: 'the last training your team had',
      anchors: [
        'The training ended, and we went back to work.',
        'I asked in the next meeting how everybody had liked it.',
        'Each rep said what they would use, and I asked about it within two weeks.',
        'I agreed one use with each rep, and saw or heard it in their work.',
        'I saw it, trained the weak part again, and told whoever runs the training what to change.',
      ],
    },
    {
      id: 'training-product-change',
      statement: 'I make sure reps can explain what is new before customers ask.',
      window: 'the last new product, price or offer',
      anchors: [
        'I forwarded the announcement.',
        'I forwarded it with a comment, and answered questions as they came up.',
        'We went through it together, and each rep explained it once in their own words.',
        'Each rep handled the two hardest customer questions in practice before talking to customers.',
        'I collected what customers then asked, and we practiced the answers again.',
      ],
    },
  ],
  deepDive: [
    {
      id: 'training-small-pieces',
      statement: 'I split what I train into pieces with days in between.',
      window: 'the last three months',
      anchors: [
        'There was no training besides what the company ran.',
        'I put everything into one long session.',
        'I split one topic into two sessions in different weeks.',
        'I ran three or more short sessions on one skill, each starting with a recall of the last.',
        'I did that, checked weeks later what was still there, and repeated what was gone.',
      ],
    },
    {
      id: 'training-peers',
      statement: 'I have reps who are good at a skill teach it.',
      window: 'the last three months',
      anchors: [
        'All the explaining came from me or from outside.',
        'I praised a rep’s way of working and told others to ask them.',
        'One rep showed the team how they do one thing, with a real example.',
        'I helped a rep prepare a practice, and the others tried it out in the session.',
        'Colleagues took it into their own calls, and another rep taught the next skill.',
      ],
    },
  ],
};
