import type { Dimension } from '../../instrument.ts';
import { sources } from '../sources.ts';

export const coaching: Dimension = {
  id: 'coaching',
  name: 'Coaching',
  meaning: 'Watching real work and helping the person do the next one better.',
  why: {
    text: 'More than a third of 607 feedback effects made performance worse, most of all when feedback aimed at the person. What you coach, and whether it was tried again, counts more than the hours.',
    source: sources.klugerDeNisi1996,
  },
  good: 'You watched two calls this week without saying a word, and each rep left with one thing to try on the next.',
  growWhenLow: 'Without coaching, reps repeat what they know and you stay the one who saves deals. One watched call a week changes that.',
  growWhenHigh: 'Your coaching shows. The next step is reps who coach each other, and a check on whether what you coached stayed.',
  items: [
    {
      id: 'coaching-watch-first',
      statement: 'I watch a real sales conversation before I coach it.',
      window: 'the last four weeks',
      anchors: [
        'I coached from reports, or from the rep’s account of what happened.',
        'I sat in on deals at risk, and mostly spoke myself.',
        'I observed some reps, stayed silent, and debriefed the same day on what happened.',
        'I observed each developing rep against one agreed behavior, and we agreed the next try.',
        'I did that, observed the same rep again, and can show what changed.',
      ],
    },
    {
      id: 'coaching-one-behavior',
      statement: 'I coach one behavior at a time.',
      window: 'the last four weeks',
      anchors: [
        'We talked about the deal, and what has to happen next.',
        'I listed everything that I would have done differently.',
        'In most debriefs I named one behavior, with the words or the moment I saw.',
        'The rep chose it with me, and said what they would do on the next call.',
        'On a later call I heard it, and we moved on to the next behavior.',
      ],
    },
    {
      id: 'coaching-rep-speaks',
      statement: 'I let the rep assess the call before I do.',
      window: 'the last four weeks',
      anchors: [
        'There were no debriefs, or I gave my view by message.',
        'I opened with my view, and asked if they agreed.',
        'I asked first what went well and what they would change, and then gave my view.',
        'The rep spoke for more than half of the debrief, and found the next try themselves.',
        'Reps now come with their own assessment, and it matches what I saw.',
      ],
    },
    {
      id: 'coaching-next-try',
      statement: 'I come back to what we agreed to try.',
      window: 'the last four weeks',
      anchors: [
        'What we talked about stayed in the talk.',
        'I asked about it when I happened to think of it.',
        'I noted the next try after each session, and asked about it in the next.',
        'I asked for the moment it was tried and what the customer did then.',
        'I watched it being tried again, and what did not work was replaced.',
      ],
    },
  ],
  deepDive: [
    {
      id: 'coaching-who-gets-it',
      statement: 'I spread my coaching over the whole team.',
      window: 'the last quarter',
      anchors: [
        'Coaching went to whoever asked, or to whoever had the deal.',
        'It went to new reps and to those in trouble.',
        'Every rep had at least one session about a skill.',
        'I planned who gets which kind of session by what each is working on.',
        'I counted the sessions, and changed the next quarter’s plan by what they had led to.',
      ],
    },
    {
      id: 'coaching-praise-exact',
      statement: 'I say exactly what was good when something was good.',
      window: 'the last four weeks',
      anchors: [
        'I said “great job”, or nothing.',
        'I praised results: a deal won, a number reached.',
        'I named the moment and what the rep had done in it, to three or more reps.',
        'I also said what it led the customer to do, and why it is worth repeating.',
        'The rep used it again on purpose, or showed it to a colleague.',
      ],
    },
  ],
};
