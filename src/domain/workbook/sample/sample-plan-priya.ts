import type { Day } from '../../core/day.ts';
import { ago, ahead, calendar } from './sample-days.ts';
import type { WrittenPlan } from './sample-person-plans.ts';

/** A first skill reached, a second one in work, and a check-in due this week. */
export const priyaPlan = (today: Day): WrittenPlan => ({
  who: 'priya',
  focuses: [
    {
      skillId: 'prospecting',
      chosenDay: ago(today, 98),
      fromLevel: 3,
      toLevel: 4,
      sign: 'Where the first person is silent for a week, a second one has heard from me, with another reason.',
      cue: 'a first message has no answer after five days',
      behaviour: 'look up a second person before I write to the first one again',
      rehearsals: [ago(today, 95), ago(today, 88)],
      bossPromise: 'I leave Tuesday mornings alone, and ask for the names and not for the number.',
      state: 'finished',
      stateDay: calendar.priyaChosen(today),
      stateReason:
        'Four companies in a quarter answered through the second person. The food plant is a meeting by now.',
      actions: [
        {
          kind: 'do',
          text: 'Try a second person at three companies that have been silent for a month.',
          helper: '',
          shows: 'Three names, each with another reason',
          dueDay: ago(today, 84),
          state: 'done',
          closedDay: ago(today, 85),
        },
        {
          kind: 'with',
          text: 'Compare the reasons that got answers with Elena, over coffee.',
          helper: 'Elena',
          shows: 'Two reasons that each of us takes over from the other',
          dueDay: ago(today, 61),
          state: 'done',
          closedDay: ago(today, 59),
        },
      ],
      checkIns: [
        {
          howItWent:
            'Three second persons, one answer. Writing the second reason takes longer than finding the name.',
          evidence: 'The answer from the bakery, and the two messages beside each other.',
          confidence: 3,
        },
        {
          howItWent: 'It has become a habit on Tuesdays.',
          evidence: 'Seven second persons in the notes, two of them became meetings.',
          confidence: 4,
        },
        { howItWent: 'Ready to be done with it.', evidence: 'The food plant has a date.', confidence: 5 },
      ],
    },
    {
      skillId: 'strategic-selling',
      chosenDay: calendar.priyaChosen(today),
      fromLevel: 2,
      toLevel: 4,
      sign: 'Before an offer goes out I can name everybody who decides, and what each of them wants. For the dairy deal, the course is on one page.',
      cue: 'a customer asks me to send the quote',
      behaviour: 'ask who else has to sign, and wait for the answer',
      rehearsals: [ago(today, 20), ago(today, 13), ago(today, 5)],
      obstacle: 'A friendly contact makes me forget that there are others. Then I look at the map first.',
      bossPromise:
        'I come to the call with finance only if Priya asks me to, and say nothing that we have not agreed on.',
      actions: [
        {
          kind: 'do',
          text: 'Draw the dairy deal on a page: who decides, who uses it, who could stop it.',
          helper: '',
          shows: 'The page, with a question mark at each name I have not met',
          dueDay: ago(today, 8),
          state: 'done',
          closedDay: ago(today, 9),
          ideaId: 'strategic-selling-one-page-map',
        },
        {
          kind: 'with',
          text: 'Have Tom argue for the competitor in the dairy deal for 15 minutes.',
          helper: 'Tom',
          shows: 'His two best reasons, with an answer to each',
          dueDay: ahead(today, 3),
          ideaId: 'strategic-selling-other-side',
        },
        {
          kind: 'learn',
          text: 'Ask a customer who chose someone else how the decision was made.',
          helper: '',
          shows: 'Who decided, and what I had not asked',
          dueDay: ahead(today, 17),
          ideaId: 'strategic-selling-decided-against',
        },
      ],
      checkIns: [
        {
          howItWent: 'Asked the question in two deals. In the dairy deal there are five people and not one.',
          evidence: 'The map, with three names I have met and two that I have not.',
          confidence: 3,
        },
      ],
    },
  ],
});
