import type { Dimension } from '../../instrument.ts';
import { sources } from '../sources.ts';

export const directing: Dimension = {
  id: 'directing',
  name: 'Directing',
  meaning: 'Setting priorities, deciding what is yours to decide, and letting go of the rest.',
  why: {
    text: 'Many managers were promoted for selling and keep steering the deals. A study of US firms found that a doubling of sales before promotion went with about 7.5 % lower sales for each subordinate.',
    source: sources.bensonLiShue2019,
  },
  good: 'Reps bring you a proposal instead of a problem, and most deals move without you in the room.',
  growWhenLow: 'When everything is important or everything waits for you, reps stop deciding. Clear priorities give them back their week, and you yours.',
  growWhenHigh: 'Your team knows what counts. You could now hand over whole kinds of decisions, with limits, and look only at the exceptions.',
  items: [
    {
      id: 'directing-priorities',
      statement: 'I tell the team what comes first, and what can wait.',
      window: 'the last four weeks',
      anchors: [
        'New topics went out as they reached me; all of them were urgent.',
        'I named priorities at the start and added to them each week.',
        'I named at most three priorities, and the team could repeat them.',
        'With each new demand from above, I said what would be dropped or wait for it.',
        'I asked reps how they spent their week, and took away what stood in the way.',
      ],
    },
    {
      id: 'directing-ask-first',
      statement: 'I ask for the rep’s proposal before I give mine.',
      window: 'the last four weeks',
      anchors: [
        'When a rep came with a problem, I told them what to do.',
        'I asked what had happened, and then told them what to do.',
        'In at least half of such talks I asked for their proposal first.',
        'I asked first, agreed what they would do, and left it with them.',
        'Reps now come with a proposal; I have stopped being asked about whole kinds of cases.',
      ],
    },
    {
      id: 'directing-decision-rights',
      statement: 'I say which decisions reps take alone.',
      window: 'the last quarter',
      anchors: [
        'Discounts, terms and exceptions all came to me.',
        'It depended on the rep and the day; they asked to be safe.',
        'For one kind of decision, such as discount, I set a limit up to which they decide.',
        'I wrote down for three or more kinds of decisions who decides, and up to where.',
        'I looked at how they were used, and widened a limit for a rep or for the team.',
      ],
    },
    {
      id: 'directing-leave-the-deal',
      statement: 'I leave the lead with the rep when I join a customer meeting.',
      window: 'the last four weeks',
      anchors: [
        'I opened, answered the hard questions and closed the meeting.',
        'I meant to listen, and took over when it got difficult.',
        'We agreed my part before, and I kept to it in at least one meeting.',
        'In every meeting I joined, the rep led, and I spoke only as agreed.',
        'We debriefed each one, and there are meetings now that I no longer join.',
      ],
    },
  ],
  deepDive: [
    {
      id: 'directing-say-no',
      statement: 'I turn down requests that would take the team off its priorities.',
      window: 'the last quarter',
      anchors: [
        'What came from above or from other departments went straight to the team.',
        'I complained with the team about it, and passed it on.',
        'I asked once what a request was for, and got it dropped, shrunk or moved.',
        'I proposed to my boss what we would do and not do, before the team heard of it.',
        'I showed afterwards what the time was used for, and it was accepted as a rule.',
      ],
    },
    {
      id: 'directing-follow-through',
      statement: 'I close the loop on what was decided.',
      window: 'the last four weeks',
      anchors: [
        'Decisions were made in talks, and I remembered the important ones.',
        'I asked about them when something went wrong.',
        'Decisions in my team meetings were written down with a name and a day.',
        'Each next meeting started with what was decided and what came of it.',
        'We stopped what did not work, and said so to everybody.',
      ],
    },
  ],
};
