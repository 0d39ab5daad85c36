import type { SampleName } from './sample-people.ts';

/** What was seen, by person and skill: in the first round, and in the second. */
const first: Readonly<Record<string, string>> = {
  'elena discovery':
    'Her notes from the plant in Joliet are in the customer’s words. I could have taken the next call from them.',
  'tom relationship-selling':
    'A customer asked for him by name at the trade show. They have not bought in two years.',
  'marcus negotiation': 'Eight percent on the phone, before anybody had asked what for.',
  'jared prospecting': 'Three first meetings a week, all of them from inquiries.',
  'nate territory-management':
    'Drove to the nearest accounts first. The two largest have not seen him in half a year.',
};

const second: Readonly<Record<string, string>> = {
  'elena prospecting':
    'Second meetings went from nine to four, and the first messages behind them could have gone to anybody. She saw it before I did.',
  'elena discovery':
    'Played her notes back to the plant manager. He corrected two points, and the offer changed with them.',
  'elena opportunity-management':
    'Dropped a deal on her own because the customer had not sent the drawings they promised.',
  'elena working-with-colleagues': 'Had the date from logistics before she named one, twice this month.',
  'tom relationship-selling':
    'Called a customer on the day their second shift started, with nothing to sell. They told him about a bid nobody else knew of.',
  'tom opportunity-management':
    'Three deals with a date in the past. In two of them the customer has not taken a step since.',
  'tom crm-use': 'I covered for him for a day and found nothing newer than five weeks.',
  'marcus negotiation':
    'Asked for a longer term before he gave five percent. On the call before that he gave eight for nothing.',
  'marcus presenting':
    'Left out eleven slides because this buyer had to decide one thing, and told them which.',
  'priya strategic-selling':
    'Asked who else has to sign before the quote went out. Two more names, and she met one of them the same week.',
  'priya prospecting':
    'The second person at the food plant answered where the first had been silent for a month.',
  'keisha working-with-colleagues':
    'Went over the missed delivery with the warehouse. They now see her orders on Monday, and nothing has slipped since.',
  'keisha presenting':
    'Asked the buyer what has to be decided, and ended the demo there after twenty minutes.',
  'keisha partner-selling': 'Two installs were sold before the partner had heard of them.',
  'nate territory-management':
    'Twice as many accounts as Elena, and the week goes to whoever calls. He knows it. He has not sorted them yet.',
  'nate opportunity-management': 'Can now say for each open deal what comes next, and by when.',
  'jared prospecting': 'Five new companies a week since we agreed on it, with one message for all of them.',
  'jared discovery':
    'Asked what they want to change before he opened the catalog. Once out of three calls I heard.',
  'sofia partner-selling':
    'Ran the partner day. Five of the partners booked a follow-up; four had been the goal.',
  'sofia prospecting': 'One list, one message. It is her first quarter, and she has asked Priya for hers.',
};

export const evidenceOf = (name: SampleName, skillId: string, isSecond: boolean): string =>
  (isSecond ? second : first)[`${name} ${skillId}`] ?? '';

/** For the test: everything that evidence was written for. */
export const evidenceKeys: readonly (readonly [key: string, isSecond: boolean])[] = [
  ...Object.keys(first).map((key) => [key, false] as const),
  ...Object.keys(second).map((key) => [key, true] as const),
];
