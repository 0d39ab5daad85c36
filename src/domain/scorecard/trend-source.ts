import type { Source } from '../instruments/source.ts';

export const trendSource: Source = {
  cite: 'Wheeler, “Understanding Variation”, 1993, after Shewhart (the chart of individual values and moving ranges)',
  limit:
    'Made for processes that repeat. With fewer than about fifteen readings the limits are rough, and seasons, such as the end of a quarter, can look like a change. In our own simulation about 1 in 100 latest readings was called a change where nothing had changed.',
};

export const howTrendsAreJudged =
  'The usual swing is the average, plus and minus 2.66 times the average step from one reading to the next. A reading outside it, or eight in a row on one side of the average, is called a change. Nothing else is.';
