import type { CatalogMeasure } from '../measure.ts';

/** Objectives: what can be influenced, and tells sooner than results whether the activity leads anywhere. */
export const moveMeasures: readonly CatalogMeasure[] = [
  {
    id: 'qualified-opportunities',
    level: 'move',
    name: 'New qualified opportunities',
    formula:
      'Opportunities opened in the period for which the customer has named the problem, who decides and by when.',
    unit: 'count',
    direction: 'up',
    scope: 'person',
    cadence: 'month',
    total: 'sum',
    movedBy: 'The salesperson, by whom they approach and what they ask in the first conversation.',
    misuse:
      'A higher number is asked for, so the bar gets lower. Read three new ones each month against the three conditions.',
    drivers: ['new-contacts', 'discovery-calls'],
  },
  {
    id: 'stage-advances',
    level: 'move',
    name: 'Deals that moved forward',
    formula:
      'Open deals that reached a later stage because of something the customer did, each deal counted once a period.',
    unit: 'count',
    direction: 'up',
    scope: 'person',
    cadence: 'week',
    total: 'sum',
    movedBy: 'The salesperson, by agreeing with the customer on what each of them does next.',
    misuse:
      'Stages move in the system before a review. Tie every stage to an act of the customer, not to an act of ours.',
    drivers: ['discovery-calls', 'decision-makers-met', 'proposals-with-meeting'],
  },
  {
    id: 'stage-age',
    level: 'move',
    name: 'Age in the present stage',
    formula: 'Median number of days that the open deals have been in their present stage.',
    unit: 'days',
    direction: 'down',
    scope: 'person',
    cadence: 'month',
    total: 'latest',
    movedBy: 'The salesperson, by settling a next step or closing the deal.',
    misuse:
      'Old deals get closed and opened again to reset the clock. Keep the first date, and talk about the three oldest.',
    drivers: ['deals-cleared', 'proposals-with-meeting'],
  },
  {
    id: 'win-rate',
    level: 'move',
    name: 'Own win rate',
    formula:
      'Deals won divided by deals won and lost, among those decided in the period. Open deals don’t count.',
    unit: 'percent',
    direction: 'up',
    scope: 'person',
    cadence: 'quarter',
    total: 'average',
    movedBy:
      'The salesperson, by which deals they take on and how well they understand the customer; the manager by coaching it.',
    misuse:
      'With a handful of decided deals it jumps on its own, and it rises when losses are never entered. Show how many deals are behind it, and close what is lost.',
    drivers: ['discovery-calls', 'prepared-calls', 'decision-makers-met'],
  },
  {
    id: 'average-discount',
    level: 'move',
    name: 'Average discount',
    formula: 'List value minus sold value, divided by list value, over all deals won in the period.',
    unit: 'percent',
    direction: 'down',
    scope: 'person',
    cadence: 'month',
    total: 'average',
    movedBy: 'The salesperson, by preparing what to ask for in return before the price comes up.',
    misuse: 'A ceiling turns into the standard discount. Ask what was received for it, deal by deal.',
    drivers: ['prepared-calls', 'practice-rounds'],
  },
  {
    id: 'open-pipeline',
    level: 'move',
    name: 'Open pipeline due this quarter',
    formula:
      'Full value of the open deals whose customer has named a decision date in this quarter, on the day of reading.',
    unit: 'money',
    direction: 'range',
    scope: 'person',
    cadence: 'week',
    total: 'latest',
    movedBy: 'The salesperson, by opening what is real and closing what isn’t.',
    misuse:
      'Asking for more fills it with hopes, and then nobody trusts it. Ask for what is missing in a deal before you ask for more deals.',
    drivers: ['new-contacts', 'discovery-calls', 'deals-cleared'],
  },
  {
    id: 'pipeline-coverage-needed',
    level: 'move',
    name: 'Pipeline coverage needed',
    formula:
      'One divided by the own win rate of the last four quarters: a win rate of 25 % needs 4 times the remaining target.',
    unit: 'ratio',
    direction: 'down',
    scope: 'person',
    cadence: 'quarter',
    total: 'latest',
    movedBy: 'The salesperson, by raising the own win rate.',
    misuse:
      'One rule of thumb gets set for everyone. It is folklore: a person who wins half needs half of what a person needs who wins a quarter, so compute it from the own win rate.',
    drivers: ['prepared-calls', 'decision-makers-met'],
  },
  {
    id: 'pipeline-coverage',
    level: 'move',
    name: 'Pipeline coverage',
    formula:
      'Open pipeline due this quarter divided by the target still to reach. To be read against the pipeline coverage needed.',
    unit: 'ratio',
    direction: 'range',
    scope: 'person',
    cadence: 'quarter',
    total: 'latest',
    movedBy: 'The salesperson, by finding new deals early and letting weak ones go.',
    misuse:
      'The same multiple gets asked of everyone, and old deals stay open to reach it. Compare it with what this person’s own win rate needs.',
    drivers: ['new-contacts', 'discovery-calls', 'deals-cleared'],
  },
  {
    id: 'renewals-on-track',
    level: 'move',
    name: 'Renewals on track',
    formula:
      'Value of contracts ending in the next 90 days whose customer has agreed to a next step for renewing, divided by the value of all that end.',
    unit: 'percent',
    direction: 'up',
    scope: 'person',
    cadence: 'month',
    total: 'latest',
    movedBy: 'The salesperson, by talking with the customer long before the date.',
    misuse:
      'Silence gets counted as a yes. Count only what the customer has said, and start with those nobody has heard from.',
    drivers: ['customer-talks'],
  },
  {
    id: 'behavior-in-use',
    level: 'move',
    name: 'Coached behavior in use',
    formula:
      'People who showed the behavior they are working on when the manager observed them again, divided by the people observed again.',
    unit: 'percent',
    direction: 'up',
    scope: 'team',
    cadence: 'month',
    total: 'latest',
    movedBy: 'Each person, by trying it; the manager by observing again and saying what they saw.',
    misuse: 'It gets answered from memory or from the result of the deal. Count only what was seen or heard.',
    drivers: ['conversations-observed', 'tries-followed-up', 'practice-rounds', 'one-on-ones-held'],
  },
  {
    id: 'ramp-steps',
    level: 'move',
    name: 'Onboarding steps reached on time',
    formula:
      'Steps of the written onboarding plan that the new person showed by their date, divided by the steps due so far.',
    unit: 'percent',
    direction: 'up',
    scope: 'person',
    cadence: 'month',
    total: 'latest',
    movedBy: 'The new person and the manager, by practicing and observing in the first weeks.',
    misuse:
      'Courses attended get ticked off as steps. Make each step something the person does in front of you.',
    drivers: ['practice-rounds', 'conversations-observed', 'one-on-ones-held'],
  },
];
