import type { Moment } from '../../coaching/moment.ts';
import type { Day } from '../../core/day.ts';
import { ago, at, sampleId } from './sample-days.ts';
import { samplePersonId, type SampleName } from './sample-people.ts';

interface Seen {
  readonly who: SampleName | 'me';
  readonly daysAgo: number;
  readonly kind: Moment['kind'];
  /** A skill, or a responsibility of the manager's own. */
  readonly about?: string;
  readonly text: string;
}

/** What was seen over the quarter: about all but one of the team, and about herself. */
export const sampleMoments = (today: Day): readonly Moment[] =>
  seen.map(({ who, daysAgo, kind, about = null, text }, index): Moment => {
    const day = ago(today, daysAgo);
    return {
      id: sampleId(`moment-${index + 1}`),
      day,
      personId: who === 'me' ? null : samplePersonId(who),
      kind,
      skillId: who === 'me' ? null : about,
      dimensionId: who === 'me' ? about : null,
      text,
      createdAt: at(day, '15:45'),
      updatedAt: at(day, '15:46'),
    };
  });

const seen: readonly Seen[] = [
  {
    who: 'greg',
    daysAgo: 108,
    kind: 'note',
    text: 'Took the two hardest handover calls first, and told both customers who comes next.',
  },
  {
    who: 'tom',
    daysAgo: 79,
    kind: 'praise',
    about: 'relationship-selling',
    text: 'Drove two hours to apologize for a delivery that was not his fault. They ordered again.',
  },
  {
    who: 'keisha',
    daysAgo: 68,
    kind: 'correction',
    about: 'crm-use',
    text: 'Two records without a next step before her week off. We had to call the customer to ask.',
  },
  {
    who: 'marcus',
    daysAgo: 61,
    kind: 'correction',
    about: 'negotiation',
    text: 'Eight percent on the phone while driving. We agreed that no number leaves the car.',
  },
  {
    who: 'sofia',
    daysAgo: 53,
    kind: 'praise',
    about: 'partner-selling',
    text: 'The partner day was hers from the first chair to the last call. Five partners booked a follow-up.',
  },
  {
    who: 'nate',
    daysAgo: 47,
    kind: 'praise',
    about: 'opportunity-management',
    text: 'Said in front of everybody which deal he drops, and why. Two others followed.',
  },
  {
    who: 'priya',
    daysAgo: 44,
    kind: 'praise',
    about: 'crm-use',
    text: 'Tom took over her call with nothing but her record, and had no questions.',
  },
  {
    who: 'me',
    daysAgo: 42,
    kind: 'note',
    about: 'directing',
    text: 'Keisha’s pricing meeting: I went in to listen and ran the second half. She said “It’s fine.” It was not.',
  },
  {
    who: 'me',
    daysAgo: 38,
    kind: 'note',
    about: 'coaching',
    text: 'Half of the talking on Tom’s renewal call was mine. Afterward there was nothing to debrief but me.',
  },
  {
    who: 'marcus',
    daysAgo: 34,
    kind: 'praise',
    about: 'presenting',
    text: 'Eleven slides left out because this buyer had one thing to decide. The meeting ended early, with a date.',
  },
  {
    who: 'jared',
    daysAgo: 29,
    kind: 'correction',
    about: 'prospecting',
    text: 'Five new companies, one message. Read it to him with another company’s name in it, and he laughed first.',
  },
  {
    who: 'tom',
    daysAgo: 27,
    kind: 'correction',
    about: 'crm-use',
    text: 'Five weeks without a note. Keisha called his customer without knowing that he had been there on Monday.',
  },
  {
    who: 'keisha',
    daysAgo: 21,
    kind: 'praise',
    about: 'working-with-colleagues',
    text: 'The warehouse sees her orders on Monday now. That was her idea, and her hour.',
  },
  {
    who: 'nate',
    daysAgo: 20,
    kind: 'note',
    about: 'territory-management',
    text: 'Six hundred miles on Tuesday for one small account, because they had called.',
  },
  {
    who: 'priya',
    daysAgo: 17,
    kind: 'praise',
    about: 'strategic-selling',
    text: '“Who else has to sign?” Then she was silent until the buyer had thought about it. Two more names.',
  },
  {
    who: 'me',
    daysAgo: 15,
    kind: 'note',
    about: 'coaching',
    text: 'A whole call of Priya’s without a word. Three notes, and she had found two of them herself.',
  },
  {
    who: 'sofia',
    daysAgo: 13,
    kind: 'note',
    about: 'prospecting',
    text: 'Asked Priya to show her how she looks up a second person. Nobody had told her to.',
  },
  {
    who: 'marcus',
    daysAgo: 10,
    kind: 'praise',
    about: 'negotiation',
    text: 'Asked for the two-year term before he named five percent, and got it. He called me from the parking lot.',
  },
  {
    who: 'keisha',
    daysAgo: 8,
    kind: 'praise',
    about: 'account-management',
    text: 'Wrote the recap alone. The customer replied to her, and not to me.',
  },
  {
    who: 'me',
    daysAgo: 6,
    kind: 'note',
    about: 'directing',
    text: 'The CFO kept asking me, and I answered for ten minutes before I noticed. Then I handed it back by name.',
  },
  {
    who: 'jared',
    daysAgo: 6,
    kind: 'praise',
    about: 'prospecting',
    text: 'One of his five messages could have gone to nobody else. It is the one that got an answer.',
  },
  {
    who: 'nate',
    daysAgo: 3,
    kind: 'praise',
    about: 'territory-management',
    text: 'Said no to a visit, and offered a video call. The customer was fine with it.',
  },
];
