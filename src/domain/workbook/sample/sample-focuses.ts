import type { Day } from '../../core/day.ts';
import { roleInstrument } from '../../instruments/catalog/role/role-instrument.ts';
import type { Focus, Topic } from '../../plans/plan.ts';
import { ago, at, calendar, sampleId } from './sample-days.ts';
import { samplePlanId } from './sample-manager.ts';

export const sampleFocusIds = {
  coaching: sampleId<'Focus'>('focus-coaching'),
  hiring: sampleId<'Focus'>('focus-hiring'),
  directing: sampleId<'Focus'>('focus-directing'),
};

const topic = (dimensionId: string): Topic => ({
  instrumentId: roleInstrument.id,
  instrumentVersion: roleInstrument.version,
  dimensionId,
});

/** Two active focus areas, and one set aside because the world changed. */
export function sampleFocuses(today: Day): readonly Focus[] {
  return [coaching(today), hiring(today), directing(today)];
}

const coaching = (today: Day): Focus => ({
  id: sampleFocusIds.coaching,
  planId: samplePlanId,
  topic: topic('coaching'),
  order: 0,
  chosenDay: calendar.coachingChosen(today),
  itemId: 'coaching-watch-first',
  fromLevel: 2,
  toLevel: 4,
  sign: 'Marcus, Priya, Nate and Keisha have each been watched on two real calls while I kept quiet. Each has one next try in their own words, and two can play me the call where it worked.',
  cue: 'I sit in on a call and catch my hand on the unmute button',
  behaviour: 'write the thought down and stay muted until the debrief',
  rehearsals: [ago(today, 23), ago(today, 16), ago(today, 9), ago(today, 2)],
  obstacle:
    'The Tuesday pipeline review runs over and eats my call block. And when a deal wobbles, I tell myself that listening can wait a week.',
  bossPromise:
    'Ray moves the forecast call to Friday so Wednesday mornings stay free. In our monthly 1:1 he asks whose call I heard last, before he asks about deals.',
  state: 'active',
  stateDay: null,
  stateReason: '',
  createdAt: at(calendar.coachingChosen(today)),
  updatedAt: at(ago(today, 2)),
});

const hiring = (today: Day): Focus => ({
  id: sampleFocusIds.hiring,
  planId: samplePlanId,
  topic: topic('hiring'),
  order: 1,
  chosenDay: calendar.hiringChosen(today),
  itemId: 'hiring-bench',
  fromLevel: 3,
  toLevel: 4,
  sign: 'A list of five people I would want on the team, each with the date of our next conversation.',
  cue: 'I meet a seller who asks better questions than I do',
  behaviour: 'invite them for coffee before the day is over',
  rehearsals: [ago(today, 20)],
  obstacle: 'Nobody asks about it while all eight seats are filled.',
  bossPromise: 'Ray introduces me to two people he would hire.',
  state: 'set aside',
  stateDay: calendar.hiringSetAside(today),
  stateReason:
    'Finance froze the ninth seat until the new fiscal year. I keep one coffee a month; the rest waits until there is a job to offer.',
  createdAt: at(calendar.hiringChosen(today), '15:35'),
  updatedAt: at(calendar.hiringSetAside(today)),
});

const directing = (today: Day): Focus => ({
  id: sampleFocusIds.directing,
  planId: samplePlanId,
  topic: topic('directing'),
  order: 2,
  chosenDay: calendar.directingChosen(today),
  itemId: 'directing-leave-the-deal',
  fromLevel: 2,
  toLevel: 4,
  sign: 'In each customer meeting I join this quarter, the rep opens, runs and closes it. I speak only where we agreed beforehand, and the rep’s tally says so.',
  cue: 'a customer asks me the hard question instead of the rep',
  behaviour: 'hand it back by name: “Tom knows your setup. Tom, what would you suggest?”',
  rehearsals: [ago(today, 17), ago(today, 6)],
  obstacle:
    'Customers know me from my selling days and turn to me out of habit. And a long silence makes me want to fill it.',
  bossPromise:
    'Ray calls the rep about a deal, not me, and stops asking me to “go save it” without the rep on the line.',
  state: 'active',
  stateDay: null,
  stateReason: '',
  createdAt: at(calendar.directingChosen(today)),
  updatedAt: at(ago(today, 6)),
});
