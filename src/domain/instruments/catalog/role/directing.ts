import type { Dimension } from '../../instrument.ts';
import { sources } from '../sources.ts';

export const directing: Dimension = {
  id: 'directing',
  name: 'Directing',
  meaning: 'Setting priorities, deciding what is yours to decide, and letting go of the rest.',
  why: {
    text: 'Better sellers are promoted more, yet a doubling of sales before promotion went with about 7.5% lower sales for each subordinate.',
    source: sources.bensonLiShue2019,
  },
  good: 'Reps bring you a proposal with the problem, and most deals move without you in the room.',
  growWhenLow:
    'When everything is urgent or waits for you, reps stop deciding. Three priorities give them back their week, and you yours.',
  growWhenHigh:
    'Your team knows what counts. You could hand over whole kinds of decisions, with limits, and look only at the exceptions.',
  items: [
    {
      id: 'directing-priorities',
      statement: 'I tell the team what comes first.',
      window: 'the last four weeks',
      anchors: [
        'I passed demands on as they reached me.',
        'I named priorities, and added to them each week.',
        'I named at most three priorities and kept to them.',
        'I said what would wait each time something was added.',
        'I asked how reps spend their week, and removed an obstacle.',
      ],
    },
    {
      id: 'directing-ask-first',
      statement: 'I ask for the rep’s proposal before I give mine.',
      window: 'the last four weeks',
      anchors: [
        'I told reps what to do when they brought a problem.',
        'I asked what had happened, then told them what to do.',
        'I asked for their proposal in at least half of these talks.',
        'I asked first in most talks, and let the rep’s proposal stand.',
        'I looked at which questions still reach me, and handed some over.',
      ],
    },
    {
      id: 'directing-decision-rights',
      statement: 'I say which decisions reps make alone.',
      window: 'the last three months',
      anchors: [
        'I made the decisions on discounts, terms and exceptions.',
        'I decided case by case who decides.',
        'I set a limit for one kind of decision, such as discounts.',
        'I wrote down limits for three or more kinds of decisions.',
        'I looked at how reps used their limits, and changed one.',
      ],
    },
    {
      id: 'directing-leave-the-deal',
      statement: 'I leave the lead with the rep in customer meetings.',
      window: 'the last four weeks',
      anchors: [
        'I led the meetings I joined.',
        'I listened at first, and took over when it got difficult.',
        'I kept to my agreed part in one meeting.',
        'I kept to my agreed part in every meeting I joined.',
        'I debriefed my part, and now stay out of some meetings.',
      ],
    },
  ],
  deepDive: [
    {
      id: 'directing-say-no',
      statement: 'I push back on requests that pull the team off its priorities.',
      window: 'the last three months',
      anchors: [
        'I passed requests straight to the team.',
        'I passed requests on and told the team I disagreed.',
        'I asked for one request to be dropped, cut or moved.',
        'I told my boss for each large request what would have to wait.',
        'I showed my boss what the saved time went into, and we kept the rule.',
      ],
    },
    {
      id: 'directing-follow-through',
      statement: 'I follow up on what we decided.',
      window: 'the last four weeks',
      anchors: [
        'I kept decisions in my head.',
        'I asked about a decision when something went wrong.',
        'I wrote down team decisions, each with a name and a day.',
        'I opened each next meeting with what had come of our decisions.',
        'I changed a decision that did not work, and told the team why.',
      ],
    },
  ],
};
