import type { CatalogMeasure } from '../measure.ts';

/** Results: nobody can manage them, only what comes before. Each names what drives it. */
export const getMeasures: readonly CatalogMeasure[] = [
  {
    id: 'revenue',
    level: 'get',
    name: 'Closed value',
    formula: 'Value of the deals won in the period, at sold prices, on the day the customer signed.',
    unit: 'money',
    direction: 'up',
    scope: 'person',
    cadence: 'month',
    movedBy: 'Nobody directly; it comes from how many deals are won and how large they are.',
    misuse:
      'It gets discussed every week although nobody can change it anymore. Look at it monthly, and spend the week on what drives it.',
    drivers: ['open-pipeline', 'win-rate', 'stage-advances'],
  },
  {
    id: 'new-customer-revenue',
    level: 'get',
    name: 'Closed value from new customers',
    formula: 'Value of the deals won with customers who bought nothing in the 24 months before.',
    unit: 'money',
    direction: 'up',
    scope: 'person',
    cadence: 'quarter',
    movedBy: 'Nobody directly; it comes from new opportunities opened months before.',
    misuse:
      'It gets pushed in the quarter in which it is missing, which is too late. Look at the opportunities opened now.',
    drivers: ['qualified-opportunities', 'win-rate'],
  },
  {
    id: 'deals-won',
    level: 'get',
    name: 'Deals won',
    formula: 'Deals the customer signed in the period.',
    unit: 'count',
    direction: 'up',
    scope: 'person',
    cadence: 'month',
    movedBy: 'Nobody directly; it comes from the deals that moved forward and how many of them are won.',
    misuse: 'Large deals get split to make more of them. Read it together with the average deal size.',
    drivers: ['qualified-opportunities', 'stage-advances', 'win-rate'],
  },
  {
    id: 'average-deal-size',
    level: 'get',
    name: 'Average deal size',
    formula: 'Closed value divided by deals won.',
    unit: 'money',
    direction: 'range',
    scope: 'person',
    cadence: 'quarter',
    movedBy: 'Nobody directly; it comes from which opportunities are opened and how price is talked about.',
    misuse:
      'One large deal lifts it for everyone. Look at the deals behind it before you speak of an average.',
    drivers: ['qualified-opportunities', 'average-discount'],
  },
  {
    id: 'quota-attainment',
    level: 'get',
    name: 'Quota attainment',
    formula:
      'Closed value divided by the target for the same period. Without a target there is no attainment, which isn’t zero.',
    unit: 'percent',
    direction: 'up',
    scope: 'person',
    cadence: 'quarter',
    movedBy: 'Nobody directly; it depends on the target as much as on the work.',
    misuse:
      'It gets read as how good a person is. Territory, target and timing are in it as well: look at Move and Do before you conclude anything.',
    drivers: ['pipeline-coverage', 'win-rate'],
  },
  {
    id: 'attainment-spread',
    level: 'get',
    name: 'People at 80 % of target or more',
    formula:
      'People at 80 % of their target or more, divided by all people with a target and a reading. To be read with the counts at 100, 80, 50 and below, and the median.',
    unit: 'percent',
    direction: 'up',
    scope: 'team',
    cadence: 'quarter',
    movedBy: 'Nobody directly; it comes from how many people have pipeline enough and win their share of it.',
    misuse:
      'The team’s total hides who carries it. Look at how the middle of the team stands before you look at the best.',
    drivers: ['pipeline-coverage', 'behavior-in-use'],
  },
  {
    id: 'top-fifth-share',
    level: 'get',
    name: 'Share carried by the top fifth',
    formula:
      'Closed value of the top fifth of people, divided by the closed value of all who have a target. From five people on.',
    unit: 'percent',
    direction: 'range',
    scope: 'team',
    cadence: 'quarter',
    movedBy: 'Nobody directly; it comes from how well the others are developed.',
    misuse:
      'It gets lowered by taking accounts from the best. Ask what the middle would need to win one deal more.',
    drivers: ['behavior-in-use', 'win-rate'],
  },
  {
    id: 'retention',
    level: 'get',
    name: 'Revenue kept',
    formula:
      'Yearly value of contracts renewed in the period, without increases, divided by the yearly value of all that came up for renewal.',
    unit: 'percent',
    direction: 'up',
    scope: 'person',
    cadence: 'quarter',
    movedBy:
      'Nobody directly; it comes from how customers fare long before the renewal, and not from sales alone.',
    misuse: 'It gets saved at the last minute with a discount. Look at the renewals three months ahead.',
    drivers: ['renewals-on-track'],
  },
  {
    id: 'forecast-error',
    level: 'get',
    name: 'Forecast error',
    formula:
      'Forecast made on the first day of the last month, minus the closed value, divided by the closed value. Above zero: too hopeful. Below: too careful.',
    unit: 'percent',
    direction: 'range',
    scope: 'person',
    cadence: 'quarter',
    movedBy: 'Nobody directly; it comes from how honestly open deals are kept and dated.',
    misuse:
      'Whoever forecasts low and beats it gets praised. Treat both sides alike, and ask what was believed and why.',
    drivers: ['stage-age', 'open-pipeline'],
  },
  {
    id: 'share-led-by-manager',
    level: 'get',
    name: 'Share of closed value led by the manager',
    formula:
      'Closed value of deals in which the manager led the price talk or the closing, divided by the team’s closed value. Deals on the manager’s own quota are left out of both.',
    unit: 'percent',
    direction: 'down',
    scope: 'team',
    cadence: 'quarter',
    movedBy: 'The manager in part, deal by deal, once people can lead these steps themselves.',
    misuse:
      'It gets lowered by staying away when help is asked for. Agree beforehand who leads which step, and observe.',
    drivers: ['behavior-in-use'],
  },
  {
    id: 'ramp-time',
    level: 'get',
    name: 'Ramp time',
    formula:
      'Days from a person’s first day to the end of the first quarter in which they reached 80 % of the full target.',
    unit: 'days',
    direction: 'down',
    scope: 'person',
    cadence: 'quarter',
    movedBy: 'Nobody directly; it comes from onboarding, the length of a sale and the accounts handed over.',
    misuse:
      'A handed-over deal makes it look short, and one hire proves nothing. Compare the onboarding steps instead, hire by hire.',
    drivers: ['ramp-steps', 'behavior-in-use'],
  },
];
