import type { Dimension } from '../../instrument.ts';
import { sources } from '../sources.ts';

export const coaching: Dimension = {
  id: 'coaching',
  name: 'Coaching',
  meaning: 'Watching real work and helping the person do the next one better.',
  why: {
    text: 'More than a third of 607 feedback effects lowered performance, most when it aimed at the person. So these items ask about behavior, not hours.',
    source: sources.klugerDeNisi1996,
  },
  good: 'You watched two calls this week without saying a word, and each rep left with one thing to try on the next.',
  growWhenLow:
    'Without coaching, reps repeat what they know, and you stay the one who saves deals. One watched call a week is a start.',
  growWhenHigh:
    'Your coaching shows. You could now have reps coach each other, and check whether what you coached has stayed.',
  items: [
    {
      id: 'coaching-watch-first',
      statement: 'I watch a real sales conversation before I coach it.',
      window: 'the last four weeks',
      anchors: [
        'I coached from reports or the rep’s account.',
        'I sat in on deals at risk, and mostly spoke.',
        'I watched some reps without speaking, and debriefed the same day.',
        'I watched each rep I am developing for one agreed behavior.',
        'I watched the same rep again, and can show what changed.',
      ],
    },
    {
      id: 'coaching-one-behavior',
      statement: 'I coach one behavior at a time.',
      window: 'the last four weeks',
      anchors: [
        'I talked about the deal and what happens next.',
        'I listed what I would have done differently.',
        'In most debriefs I named one behavior I had seen.',
        'I had the rep choose the one behavior to work on.',
        'I heard the behavior on a later call, and we chose another.',
      ],
    },
    {
      id: 'coaching-rep-speaks',
      statement: 'I let the rep assess the call before I do.',
      window: 'the last four weeks',
      anchors: [
        'I gave my view, if we talked about the call at all.',
        'I gave my view, then asked for theirs.',
        'I asked for the rep’s view before I gave mine.',
        'I let the rep find the one thing to try next before I added anything.',
        'I compared our views over several calls; they have come closer.',
      ],
    },
    {
      id: 'coaching-next-try',
      statement: 'I come back to what we agreed to try.',
      window: 'the last four weeks',
      anchors: [
        'I left the one thing to try next to the rep.',
        'I asked about it when I thought of it.',
        'I asked about each agreed try in the next session.',
        'I asked what the customer did when it was tried.',
        'I watched it being tried, and we changed what did not work.',
      ],
    },
  ],
  deepDive: [
    {
      id: 'coaching-who-gets-it',
      statement: 'I spread my coaching over the whole team.',
      window: 'the last three months',
      anchors: [
        'I coached whoever asked.',
        'I coached new reps and reps in trouble.',
        'I coached every rep on a skill at least once.',
        'I planned each rep’s sessions by the skill they are working on.',
        'I looked at what the sessions had led to, and changed the plan.',
      ],
    },
    {
      id: 'coaching-praise-exact',
      statement: 'I tell reps exactly what they did well.',
      window: 'the last four weeks',
      anchors: [
        'I said “great job,” or left it unsaid.',
        'I praised results, such as a deal won.',
        'I told three or more reps what they did, and when.',
        'I told them what they did and how the customer responded.',
        'I saw a rep do it again, and said so.',
      ],
    },
  ],
};
