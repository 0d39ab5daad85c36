import type { Day } from '../../core/day.ts';
import { checkInWeeks, proposedCheckIns } from '../../plans/check-in-schedule.ts';
import type { CheckIn } from '../../plans/plan.ts';
import { at, calendar, sampleId } from './sample-days.ts';
import { sampleFocusIds } from './sample-focuses.ts';
import { samplePlanId } from './sample-manager.ts';

type Closing = Partial<
  Pick<CheckIn, 'heldDay' | 'howItWent' | 'evidence' | 'confidence' | 'skippedDay' | 'skippedReason'>
>;

/** The proposed check-ins of each focus: the first ones are over, the next of coaching is due this week. */
export const sampleCheckIns = (today: Day): readonly CheckIn[] => [
  ...checkInsOf('coaching', calendar.coachingChosen(today), (day) => ({
    heldDay: day,
    howItWent:
      'Heard four calls in two weeks, two of them to the end without a word. With Marcus I unmuted when price came up, and he let me finish the call. That one is on me.',
    evidence:
      'Priya found her next try herself: ask who else has to sign before she sends the quote. She used it two days later, and the customer named two more people.',
    confidence: 3,
  })),
  ...checkInsOf('hiring', calendar.hiringChosen(today), (day) => ({
    skippedDay: day,
    skippedReason: 'The seat is frozen. I set this focus aside today.',
  })),
  ...checkInsOf('directing', calendar.directingChosen(today), (day) => ({
    heldDay: day,
    howItWent:
      'Joined three customer meetings. In two of them the rep ran it from start to finish. In the third the CFO kept asking me, and I answered for ten minutes before I noticed.',
    evidence:
      'After the second meeting Keisha wrote the recap alone, and the customer replied to her and not to me. My list of a week’s decisions has 14 entries; nine are discounts.',
    confidence: 4,
  })),
];

const checkInsOf = (
  focus: keyof typeof sampleFocusIds,
  chosenDay: Day,
  close: (plannedDay: Day) => Closing,
): readonly CheckIn[] =>
  proposedCheckIns(chosenDay).map((plannedDay, index): CheckIn => {
    const blank: CheckIn = {
      id: sampleId(`check-in-${focus}-${checkInWeeks[index] ?? index}`),
      planId: samplePlanId,
      focusId: sampleFocusIds[focus],
      plannedDay,
      heldDay: null,
      howItWent: '',
      evidence: '',
      confidence: null,
      skippedDay: null,
      skippedReason: '',
      createdAt: at(chosenDay),
      updatedAt: at(index === 0 ? plannedDay : chosenDay),
    };
    return index === 0 ? Object.assign(blank, close(plannedDay)) : blank;
  });
