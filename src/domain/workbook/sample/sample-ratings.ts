import type { AnswerValue } from '../../assessments/assessment.ts';
import type { Day } from '../../core/day.ts';
import { ratingId, type Rating, type SkillRater } from '../../team/rating.ts';
import { ago, at } from './sample-days.ts';
import { samplePersonId, type SampleName } from './sample-people.ts';
import { evidenceOf } from './sample-rating-evidence.ts';

type Rated = Exclude<SampleName, 'greg'>;
const rated: readonly Rated[] = ['elena', 'tom', 'marcus', 'priya', 'keisha', 'nate', 'jared', 'sofia'];

/**
 * What the manager said in the first and in the second round, two characters a person in the order above. A dash: not
 * rated. 0: no opportunity.
 */
const byManager: Readonly<Record<string, string>> = {
  prospecting: '42 33 33 34 33 33 22 -2',
  discovery: '45 44 33 34 33 33 23 -3',
  'value-selling': '34 33 22 33 33 3- 2- -2',
  'relationship-selling': '44 55 33 3- 44 44 3- -3',
  'consultative-selling': '4- 44 2- 33 33 3- 2- -0',
  'strategic-selling': '33 33 22 23 22 2- 2- -0',
  negotiation: '33 33 12 22 22 22 22 -0',
  presenting: '44 33 34 33 34 33 33 -3',
  'opportunity-management': '34 32 22 23 33 23 22 -2',
  'account-management': '44 5- 3- 3- 33 34 3- -0',
  'territory-management': '4- 3- 33 3- 33 21 33 -2',
  forecasting: '44 22 33 3- 33 3- 22 -0',
  'crm-use': '3- 22 44 44 34 33 3- -4',
  'product-knowledge': '45 5- 33 33 44 4- 3- -3',
  'market-knowledge': '4- 44 2- 3- 3- 3- 2- -2',
  'working-with-colleagues': '34 3- 33 4- 35 33 33 -4',
  'self-management': '34 33 33 34 33 22 33 -3',
  'partner-selling': '2- 33 2- 2- 32 3- 2- -4',
};

/** Days ago on which the manager sat down with each, in the first and in the second round. */
const roundsOf: Readonly<Record<Rated, readonly [number, number]>> = {
  elena: [104, 24],
  tom: [104, 23],
  marcus: [103, 22],
  priya: [103, 15],
  keisha: [102, 21],
  nate: [102, 20],
  jared: [101, 17],
  sofia: [101, 16],
};

interface SelfRating {
  readonly name: Rated;
  readonly daysAgo: number;
  readonly source: Rating['source'];
  readonly values: Readonly<Record<string, AnswerValue>>;
}

/** Four of them rated themselves: two on the laptop, one on a printed sheet, one in a file. */
const byPerson: readonly SelfRating[] = [
  {
    name: 'priya',
    daysAgo: 16,
    source: 'screen',
    values: {
      prospecting: 3,
      discovery: 4,
      'value-selling': 3,
      'relationship-selling': 3,
      'strategic-selling': 2,
      negotiation: 2,
      presenting: 2,
      'opportunity-management': 3,
      forecasting: 3,
      'crm-use': 5,
      'self-management': 4,
      'partner-selling': 'no-opportunity',
    },
  },
  {
    name: 'marcus',
    daysAgo: 23,
    source: 'sheet',
    values: {
      prospecting: 4,
      discovery: 4,
      'value-selling': 3,
      'relationship-selling': 4,
      'strategic-selling': 3,
      negotiation: 4,
      presenting: 4,
      'opportunity-management': 3,
      forecasting: 3,
      'crm-use': 4,
      'self-management': 3,
    },
  },
  {
    name: 'keisha',
    daysAgo: 22,
    source: 'file',
    values: {
      discovery: 3,
      'value-selling': 3,
      'relationship-selling': 4,
      negotiation: 3,
      presenting: 4,
      'opportunity-management': 3,
      'crm-use': 3,
      'product-knowledge': 5,
      'working-with-colleagues': 4,
    },
  },
  {
    name: 'sofia',
    daysAgo: 17,
    source: 'screen',
    values: {
      prospecting: 2,
      discovery: 3,
      presenting: 3,
      'opportunity-management': 'no-opportunity',
      'crm-use': 4,
      'product-knowledge': 2,
      'working-with-colleagues': 4,
      'partner-selling': 4,
    },
  },
];

/** Two rounds by the manager, a quarter apart, and what four of the eight say of themselves. */
export function sampleRatings(today: Day): readonly Rating[] {
  const make = (name: Rated, rater: SkillRater, daysAgo: number, skillId: string, value: AnswerValue) => {
    const day = ago(today, daysAgo);
    const personId = samplePersonId(name);
    const source =
      rater === 'person' ? (byPerson.find((one) => one.name === name)?.source ?? 'screen') : 'screen';
    return {
      id: ratingId(personId, skillId, rater, day),
      personId,
      skillId,
      skillVersion: 1,
      rater,
      day,
      value,
      evidence: rater === 'manager' ? evidenceOf(name, skillId, daysAgo === roundsOf[name][1]) : '',
      source,
      updatedAt: at(day, '15:55'),
    } satisfies Rating;
  };
  const managers = Object.entries(byManager).flatMap(([skillId, row]) =>
    row.split(' ').flatMap((pair, index) => {
      const name = rated[index];
      if (name === undefined) return [];
      return roundsOf[name].flatMap((daysAgo, round) => {
        const value = valueOf(pair[round]);
        return value === null ? [] : [make(name, 'manager', daysAgo, skillId, value)];
      });
    }),
  );
  const own = byPerson.flatMap(({ name, daysAgo, values }) =>
    Object.entries(values).map(([skillId, value]) => make(name, 'person', daysAgo, skillId, value)),
  );
  return [...managers, ...own];
}

const values: Readonly<Record<string, AnswerValue>> = {
  '0': 'no-opportunity',
  '1': 1,
  '2': 2,
  '3': 3,
  '4': 4,
  '5': 5,
};
const valueOf = (sign: string | undefined): AnswerValue | null => values[sign ?? ''] ?? null;
