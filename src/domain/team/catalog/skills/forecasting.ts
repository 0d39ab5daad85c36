import type { ShippedSkill } from '../../skill.ts';

export const forecasting: ShippedSkill = {
  id: 'forecasting',
  skillId: 'forecasting',
  version: 1,
  name: 'Forecasting',
  group: 'running',
  meaning: 'Calling what will close and when, and being right.',
  statement: 'Forecasts what will close, and when, from what the customer has done.',
  window: 'the last three months',
  anchors: [
    'Gave a total when asked.',
    'Named deals, with the dates hoped for.',
    'Backed each deal in the forecast with a step the customer had taken.',
    'Took deals out, or moved them, in the week the first sign showed.',
    'Compared earlier forecasts with what closed, and corrected the next one for it.',
  ],
  good: 'On Tuesday one deal moved out of this month’s forecast, a day after the customer put off a meeting, and nobody had to ask.',
};
