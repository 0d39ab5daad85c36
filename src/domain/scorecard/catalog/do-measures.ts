import type { CatalogMeasure } from '../measure.ts';

/** Activities: each is something a person can decide to do this week. */
export const doMeasures: readonly CatalogMeasure[] = [
  {
    id: 'new-contacts',
    level: 'do',
    name: 'New contacts approached',
    formula:
      'People at customers or prospects whom the salesperson wrote to or called personally for the first time in twelve months. Mass mailings don’t count.',
    unit: 'count',
    direction: 'up',
    scope: 'person',
    cadence: 'week',
    total: 'sum',
    movedBy: 'The salesperson, by keeping fixed hours for it and choosing whom to approach beforehand.',
    misuse:
      'A daily quota gets filled with names from any list. Ask who was chosen and why before you ask how many.',
    drivers: [],
  },
  {
    id: 'discovery-calls',
    level: 'do',
    name: 'Discovery calls held',
    formula:
      'Conversations of at least 20 minutes in which the customer described their own situation. Counted when held, not when booked.',
    unit: 'count',
    direction: 'up',
    scope: 'person',
    cadence: 'week',
    total: 'sum',
    movedBy: 'The salesperson, by asking for the conversation before sending anything.',
    misuse:
      'Product demos get counted as discovery. Listen to one a week and ask what the salesperson learned that was new.',
    drivers: [],
  },
  {
    id: 'prepared-calls',
    level: 'do',
    name: 'Calls with a written plan',
    formula:
      'Customer conversations for which the aim and three questions were written down before the start.',
    unit: 'count',
    direction: 'up',
    scope: 'person',
    cadence: 'week',
    total: 'sum',
    movedBy: 'The salesperson, with ten minutes before each call that matters.',
    misuse:
      'Plans get filled in afterward for the report. Ask to see one before the call, and talk about it rather than collect it.',
    drivers: [],
  },
  {
    id: 'proposals-with-meeting',
    level: 'do',
    name: 'Proposals sent with an agreed next step',
    formula:
      'Proposals sent for which a dated next step stood in both calendars, divided by all proposals sent.',
    unit: 'percent',
    direction: 'up',
    scope: 'person',
    cadence: 'week',
    total: 'average',
    movedBy: 'The salesperson, by agreeing on the date first and sending second.',
    misuse:
      'Counting proposals alone rewards sending them early. Read this share together with how many were sent at all.',
    drivers: [],
  },
  {
    id: 'decision-makers-met',
    level: 'do',
    name: 'New decision makers met',
    formula:
      'People with a say in the purchase whom the salesperson spoke with for the first time, in deals that are open.',
    unit: 'count',
    direction: 'up',
    scope: 'person',
    cadence: 'week',
    total: 'sum',
    movedBy: 'The salesperson, by asking the contact who else decides and for an introduction.',
    misuse:
      'Job titles get counted instead of influence. Ask what this person decides and how the salesperson knows.',
    drivers: [],
  },
  {
    id: 'customer-talks',
    level: 'do',
    name: 'Talks with current customers',
    formula:
      'Conversations of at least 15 minutes with current customers about how things are going, with no order or complaint on the table.',
    unit: 'count',
    direction: 'up',
    scope: 'person',
    cadence: 'week',
    total: 'sum',
    movedBy: 'The salesperson, by planning a round through the customers for the quarter.',
    misuse:
      'The friendly customers get called again and again. Look at which ones have not been spoken with this quarter.',
    drivers: [],
  },
  {
    id: 'deals-cleared',
    level: 'do',
    name: 'Stale deals decided',
    formula:
      'Open deals without a dated next step that the salesperson looked at this week and either gave a step the customer agreed to, or closed.',
    unit: 'count',
    direction: 'range',
    scope: 'person',
    cadence: 'week',
    total: 'sum',
    movedBy: 'The salesperson, with half an hour at the end of the week.',
    misuse: 'Made-up dates keep a deal alive on paper. Ask what the customer has agreed to do, and by when.',
    drivers: [],
  },
  {
    id: 'conversations-observed',
    level: 'do',
    name: 'Coached conversations observed',
    formula:
      'Real sales conversations that the manager watched or listened to without taking over, and talked through within a day on one named behavior.',
    unit: 'count',
    direction: 'range',
    scope: 'person',
    cadence: 'week',
    total: 'sum',
    movedBy: 'The manager, by booking them a week ahead and staying silent.',
    misuse:
      'Hours in the room say nothing about coaching, and more isn’t always better. Ask which behavior it was about and what was agreed to try.',
    drivers: [],
  },
  {
    id: 'tries-followed-up',
    level: 'do',
    name: 'Agreed tries looked at again',
    formula:
      'Next tries from coaching that the manager looked at again, in a real conversation, within two weeks of agreeing on them.',
    unit: 'count',
    direction: 'up',
    scope: 'person',
    cadence: 'week',
    total: 'sum',
    movedBy: 'The manager, by writing the day of the second look down with the try.',
    misuse:
      'Asking “did you try it?” gets counted as looking. Count it only where you saw or heard the next conversation.',
    drivers: [],
  },
  {
    id: 'one-on-ones-held',
    level: 'do',
    name: 'One-on-ones held',
    formula:
      'One-on-ones held in the week they were planned for, divided by those planned. Moved within the week counts as held.',
    unit: 'percent',
    direction: 'up',
    scope: 'person',
    cadence: 'week',
    total: 'average',
    movedBy: 'The manager, by protecting the time in the last weeks of the quarter too.',
    misuse: 'A pipeline check gets called a one-on-one. Count it only if the person brought the first topic.',
    drivers: [],
  },
  {
    id: 'practice-rounds',
    level: 'do',
    name: 'Practice rounds of one skill',
    formula:
      'Rounds of at least five minutes in which one named skill was practiced with a colleague or the manager and feedback was given.',
    unit: 'count',
    direction: 'up',
    scope: 'person',
    cadence: 'week',
    total: 'sum',
    movedBy: 'The salesperson and the manager, by giving it ten minutes of the team meeting.',
    misuse:
      'A single round gets ticked off as training done. Practice the same skill again a week later, and look for it in a real call.',
    drivers: [],
  },
];
