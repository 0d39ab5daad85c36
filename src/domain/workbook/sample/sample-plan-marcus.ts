import type { Day } from '../../core/day.ts';
import { ago, ahead, calendar } from './sample-days.ts';
import type { WrittenPlan } from './sample-person-plans.ts';

/** Value set aside for price; one action is late. */
export const marcusPlan = (today: Day): WrittenPlan => ({
  who: 'marcus',
  focuses: [
    {
      skillId: 'value-selling',
      chosenDay: ago(today, 92),
      fromLevel: 2,
      toLevel: 3,
      sign: 'Each of my proposals opens with what the customer gains, in figures they gave me.',
      cue: 'a customer says that we are expensive',
      behaviour: 'ask what the problem costs them in a month',
      bossPromise: 'I read one first page a week and say what I understood.',
      state: 'set aside',
      stateDay: ago(today, 42),
      stateReason: 'One thing at a time. When price comes up he needs something to trade first.',
      actions: [
        {
          kind: 'do',
          text: 'Rewrite the first page of the Evansville proposal so that it opens with their gain.',
          helper: '',
          shows: 'The page, before and after',
          dueDay: ago(today, 78),
          state: 'done',
          closedDay: ago(today, 78),
          ideaId: 'value-selling-first-page',
        },
        {
          kind: 'with',
          text: 'Have someone in finance pick at one of my estimates for 20 minutes.',
          helper: 'Walt in finance',
          shows: 'Their three questions, with answers',
          dueDay: ago(today, 57),
          state: 'dropped',
          closedDay: ago(today, 42),
          reason: 'Set aside with the skill. Walt still has the estimate.',
          ideaId: 'value-selling-finance-questions',
        },
      ],
      checkIns: [
        {
          howItWent: 'The new first page went out twice. One customer read it aloud to a colleague.',
          evidence: 'The page, and what the customer said about it.',
          confidence: 4,
        },
        { skippedReason: 'We talked about the Evansville price instead.' },
      ],
    },
    {
      skillId: 'negotiation',
      chosenDay: calendar.marcusChosen(today),
      fromLevel: 2,
      toLevel: 4,
      sign: 'For each concession in my deals I can name what we got back, and it stood on my list before the talk.',
      cue: 'a customer asks for a discount',
      behaviour: 'say what I would need for it, and then count to five',
      rehearsals: [ago(today, 36), ago(today, 21), ago(today, 9)],
      obstacle:
        'They ask on the phone, when the list is not at hand. Then no number: “I will call you back at four.”',
      bossPromise: 'I stay muted on price, whatever happens, and name no percentage before Marcus has.',
      actions: [
        {
          kind: 'do',
          text: 'Before the next price talk, list three things to ask for and three to offer.',
          helper: '',
          shows: 'The list, in the deal notes before the talk',
          dueDay: ago(today, 26),
          state: 'done',
          closedDay: ago(today, 27),
          ideaId: 'negotiation-trade-list',
        },
        {
          kind: 'with',
          text: 'Rehearse one price demand for 15 minutes, with Keisha playing the buyer.',
          helper: 'Keisha, who will not go easy on him',
          shows: 'Two sentences he will use, written down',
          dueDay: ago(today, 2),
          ideaId: 'negotiation-rehearse-demand',
          addedDay: ago(today, 9),
        },
        {
          kind: 'learn',
          text: 'Ask Ingrid in purchasing how she gets a supplier to lower a price.',
          helper: 'Ingrid in purchasing',
          shows: 'Three of her moves, with an answer to each',
          dueDay: ahead(today, 10),
          moves: [
            {
              day: ago(today, 12),
              from: ago(today, 12),
              to: ahead(today, 10),
              reason: 'She is in the middle of a supplier audit.',
            },
          ],
          ideaId: 'negotiation-ask-a-buyer',
        },
      ],
      checkIns: [
        {
          howItWent: 'Five percent against a two-year term, in writing. It felt slow, and they said yes.',
          evidence: 'The contract, and the list from the day before with the term on it.',
          confidence: 3,
        },
        {
          howItWent: 'One call with the trade first, one without. On the phone it is harder than in a room.',
          evidence: 'The deal notes: one line of what we got back, one empty.',
          confidence: 3,
        },
      ],
    },
  ],
});
