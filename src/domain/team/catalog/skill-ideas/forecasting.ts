import type { DimensionIdeas } from '../../../plans/action-idea.ts';

export const forecastingIdeas: DimensionIdeas = {
  dimensionId: 'forecasting',
  actions: [
    {
      id: 'forecasting-last-step',
      dimensionId: 'forecasting',
      kind: 'do',
      text: 'Write beside each deal in this month’s forecast the last step the customer took.',
      shows: 'The list, with the deals that have no step marked',
      helper: '',
    },
    {
      id: 'forecasting-dated-list',
      dimensionId: 'forecasting',
      kind: 'do',
      text: 'Send your manager a list of what will close this month, deal by deal.',
      shows: 'The dated list, and beside it what happened',
      helper: '',
    },
    {
      id: 'forecasting-their-dates',
      dimensionId: 'forecasting',
      kind: 'with',
      text: 'Ask a customer which dates lie between today and their signature.',
      shows: 'Their dates, in the record',
      helper: 'a contact in a deal you have forecast',
    },
    {
      id: 'forecasting-second-guess',
      dimensionId: 'forecasting',
      kind: 'with',
      text: 'Have a colleague date three of your deals, and compare with your dates.',
      shows: 'Two dates for each deal, and why they differ',
      helper: 'a colleague who forecasts well',
    },
    {
      id: 'forecasting-own-misses',
      dimensionId: 'forecasting',
      kind: 'learn',
      text: 'Compare your last three forecasts with what closed, and find the miss that repeats.',
      shows: 'Three lines, and the correction in the next forecast',
      helper: '',
    },
  ],
  pacts: [
    {
      cue: 'a customer puts off a meeting',
      behaviour: 'correct the date in the forecast the same day',
    },
    {
      cue: 'I want to leave a doubtful deal in the forecast',
      behaviour: 'name the customer’s last step, or take the deal out',
    },
  ],
  signs: [
    'Each deal in my forecast has a step that the customer took in the last two weeks.',
    'My manager hears of a slipping deal from me, in the week it slips.',
    'I can show by how many days my last ten dates were off.',
  ],
};
