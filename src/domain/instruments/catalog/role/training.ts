import type { Dimension } from '../../instrument.ts';
import { sources } from '../sources.ts';

export const training: Dimension = {
  id: 'training',
  name: 'Training',
  meaning: 'Giving people knowledge and skill before they need it with a customer.',
  why: {
    text: 'Over 335 samples, leadership training carried over to the job better with practice, time between sessions and feedback. Reps who practice first don’t have to learn on a customer.',
    source: sources.lacerenza2017,
  },
  good: 'The team practices one skill for half an hour, everyone gets a turn, and next week you hear it on a call.',
  growWhenLow:
    'Without practice, reps learn on customers and you get called in to repair it. Half an hour every other week is a start.',
  growWhenHigh:
    'Your sessions work. Hand parts of them to reps who are good at a skill: it stretches them and frees you.',
  items: [
    {
      id: 'training-practice',
      statement: 'I have the team practice a skill before using it with customers.',
      window: 'the last four weeks',
      anchors: [
        'We talked about selling without trying it out.',
        'We watched someone show a skill.',
        'We practiced one named skill once.',
        'We practiced one skill on two days, each rep taking a turn.',
        'We heard the practiced skill on calls, and chose the next from that.',
      ],
    },
    {
      id: 'training-need',
      statement: 'I choose what to train from what I have seen reps do.',
      window: 'the last three months',
      anchors: [
        'I used the training that the company sent.',
        'I chose a topic I know well.',
        'I chose a skill I had seen two reps struggle with.',
        'I chose a skill after hearing calls from the whole team.',
        'I listened again after the training, and can say what changed.',
      ],
    },
    {
      id: 'training-follow-up',
      statement: 'I follow up on a training.',
      window: 'your team’s last training',
      anchors: [
        'I left it to each rep to use it.',
        'I asked how everyone had liked it.',
        'I asked each rep within two weeks what they had used.',
        'I saw or heard each rep use it with a customer.',
        'I had the weak part practiced again, and saw what changed.',
      ],
    },
    {
      id: 'training-product-change',
      statement: 'I make sure reps can explain what’s new before customers ask.',
      window: 'the last new product, price or offer',
      anchors: [
        'I forwarded the announcement.',
        'I went through it with the team and took questions.',
        'I had each rep explain it once in their own words.',
        'I had each rep practice answers to the hardest customer questions.',
        'I collected what customers then asked, and we practiced new answers.',
      ],
    },
  ],
  deepDive: [
    {
      id: 'training-small-pieces',
      statement: 'I spread the training of a skill over several short sessions.',
      window: 'the last three months',
      anchors: [
        'I ran no training of my own.',
        'I covered a skill in a single session.',
        'I split one skill into two sessions in different weeks.',
        'I started each of three or more sessions with a recall of the last.',
        'I checked weeks later what had stayed, and repeated the rest.',
      ],
    },
    {
      id: 'training-peers',
      statement: 'I have reps teach what they do well.',
      window: 'the last three months',
      anchors: [
        'I did the teaching, or someone from outside did.',
        'I told reps which colleague to ask.',
        'I had one rep show the team one thing they do.',
        'I helped a rep prepare an exercise that the others tried.',
        'I heard colleagues use what a rep had taught, and asked the next rep.',
      ],
    },
  ],
};
