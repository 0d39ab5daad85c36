import type { Day } from '../../core/day.ts';
import type { Person, PersonId, PrivateNote } from '../../team/person.ts';
import { ago, at, calendar, sampleId } from './sample-days.ts';

/** Eight on the team, and one who has left; Ohio is theirs who will sit in the ninth seat. */
export type SampleName =
  | 'elena'
  | 'tom'
  | 'marcus'
  | 'priya'
  | 'keisha'
  | 'nate'
  | 'jared'
  | 'sofia'
  | 'greg';

export const samplePersonId = (name: SampleName): PersonId => sampleId<'Person'>(`person-${name}`);

type Written = Pick<Person, 'name' | 'role' | 'territory' | 'startDay' | 'aspiration'> & Partial<Person>;

export const samplePeople = (today: Day): readonly Person[] =>
  Object.entries(written(today)).map(([name, person], order): Person => ({
    id: sampleId(`person-${name}`),
    ramping: false,
    leftDay: null,
    keepUntil: null,
    order,
    createdAt: at(calendar.teamEntered(today), '14:30'),
    updatedAt: at(person.leftDay ?? ago(today, 30), '15:10'),
    ...person,
  }));

const written = (today: Day): Readonly<Record<SampleName, Written>> => ({
  elena: {
    name: 'Elena Vasquez',
    role: 'Senior account executive',
    territory: 'Illinois',
    startDay: ago(today, 2230),
    aspiration:
      'I would like to lead a team one day. First I want to find out, on something small, whether I like it.',
  },
  tom: {
    name: 'Tom Brennan',
    role: 'Senior account executive',
    territory: 'Michigan',
    startDay: ago(today, 4110),
    aspiration:
      'I don’t want to manage anybody. I want the largest accounts in the region, and to be the one others ask.',
  },
  marcus: {
    name: 'Marcus Hill',
    role: 'Account executive',
    territory: 'Indiana',
    startDay: ago(today, 905),
    aspiration: 'Senior within two years. And to be trusted with a price without asking first.',
  },
  priya: {
    name: 'Priya Raman',
    role: 'Account executive',
    territory: 'Wisconsin',
    startDay: ago(today, 1120),
    aspiration: 'To run one of the deals that take a year, from the first call to the signature.',
  },
  keisha: {
    name: 'Keisha Boyd',
    role: 'Account executive',
    territory: 'Minnesota',
    startDay: ago(today, 1475),
    aspiration: 'I want customers to call me before they know what they need.',
  },
  nate: {
    name: 'Nate Okafor',
    role: 'Account executive',
    territory: 'Iowa, Nebraska and Kansas',
    startDay: ago(today, 770),
    aspiration: '',
  },
  jared: {
    name: 'Jared Novak',
    role: 'Account executive',
    territory: 'Missouri',
    startDay: ago(today, 540),
    aspiration: 'A year in which I am not behind from the second month on.',
  },
  sofia: {
    name: 'Sofia Marino',
    role: 'Account executive',
    territory: 'The Dakotas, and the partners in all states',
    startDay: ago(today, 133),
    ramping: true,
    aspiration: 'To stop saying “I’m new here” before my first year is over.',
  },
  greg: {
    name: 'Greg Dawson',
    role: 'Account executive',
    territory: 'Ohio',
    startDay: ago(today, 610),
    leftDay: ago(today, 96),
    keepUntil: ago(today, 2),
    aspiration: '',
  },
});

/** For the manager alone, and still written so that it could be read. */
export const samplePrivateNotes = (today: Day): readonly PrivateNote[] => [
  {
    id: samplePersonId('marcus'),
    text: 'I am harder on Marcus than on the others, because he sells the way I used to. Before each debrief: say first what worked. He took it well that I unmuted on his call; I owe him one that I hear to the end.',
    updatedAt: at(ago(today, 9), '16:40'),
  },
];
