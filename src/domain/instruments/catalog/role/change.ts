import type { Dimension } from '../../instrument.ts';
import { sources } from '../sources.ts';

export const managingChange: Dimension = {
  id: 'change',
  name: 'Managing change',
  meaning: 'Bringing in a new tool, method or process so that people really work with it.',
  why: {
    text: 'Leadership training works best when it is practiced, spaced and supported at work: what you ask about in the weeks after a launch decides whether it takes.',
    source: sources.lacerenza2017,
  },
  good: 'You can name who uses the new way, who does not yet, and what you will do about each of them this week.',
  growWhenLow: 'Each launch that fades makes the next one harder to believe. Seeing one small change through earns you the right to ask for more.',
  growWhenHigh: 'Changes take hold with you. You could help choose what comes next, and shield the team from what should not.',
  items: [
    {
      id: 'change-behavior',
      statement: 'I say what people will do differently on an ordinary day.',
      window: 'the last change in your team',
      anchors: [
        'I forwarded the launch, and told everybody to use it.',
        'I explained the features and why the company wants it.',
        'I named one or two things a rep does differently from now on, and from when.',
        'I showed it on a real account, and each rep did it once in front of somebody.',
        'I asked reps what got in the way, and changed the way we do it.',
      ],
    },
    {
      id: 'change-follow-use',
      statement: 'I follow whether the new way is being used.',
      window: 'the last change in your team',
      anchors: [
        'I assumed that no news was good news.',
        'I looked at the log-in figures, or asked the whole group.',
        'Some weeks later I knew for each rep whether they had done it.',
        'I looked at it in each 1:1 for two months, and wrote down who does it unasked.',
        'I could show how many do it after three months, and what came of it.',
      ],
    },
    {
      id: 'change-resistance',
      statement: 'I find out why somebody does not go along.',
      window: 'the last change in your team',
      anchors: [
        'I left those alone who bring in their numbers.',
        'I repeated the reasons, or pointed to the rule.',
        'I asked one such rep what speaks against it, and listened to the end.',
        'I told apart who can’t, who sees no use and who loses by it, and acted on that.',
        'One of them now shows it to others, or we dropped a part for good reason.',
      ],
    },
    {
      id: 'change-one-at-a-time',
      statement: 'I limit how many changes the team carries at once.',
      window: 'the last six months',
      anchors: [
        'Changes came as they came.',
        'I told the team that this is how it is, and we would manage.',
        'I know which changes are running, and named the one that goes first.',
        'I agreed with my boss which one waits or stops, and told the team.',
        'I ended a change in the open: it has become normal, or it is over.',
      ],
    },
  ],
  deepDive: [
    {
      id: 'change-go-first',
      statement: 'I use the new way myself, where the team can see it.',
      window: 'the last change in your team',
      anchors: [
        'I kept my own way, and asked the team to change theirs.',
        'I used it when somebody was looking.',
        'I used it in team meetings and 1:1s, from the first week.',
        'I showed where I had trouble with it, and what I do now.',
        'The old way no longer appears in anything I ask for or decide on.',
      ],
    },
    {
      id: 'change-early-wins',
      statement: 'I make the first good results visible.',
      window: 'the last change in your team',
      anchors: [
        'I waited for the numbers.',
        'I told the team that others had success with it.',
        'I showed one real case from our team within the first month.',
        'Reps told their own cases, with what they did and what the customer did.',
        'The cases changed somebody’s mind, and I can name whose.',
      ],
    },
  ],
};
