import type { Source } from '../instruments/source.ts';

/** What the pages on coaching rest on, beside the sources of the catalog. */
export const coachingSources = {
  dixonAdamson2011: {
    cite: 'Dixon and Adamson, “The Dirty Secret of Effective Sales Coaching”, hbr.org, 2011, with surveys of the Sales Executive Council',
    limit: 'Surveys of member companies, by sellers of advice; who got more coaching was not drawn by lot.',
  },
  gartner2018: {
    cite: '“Managers Can’t Be Great Coaches All by Themselves”, Harvard Business Review, May–June 2018, with a Gartner survey of 7,300 employees and managers',
    limit: 'A survey over many industries, few of them in sales; not an experiment either.',
  },
} satisfies Record<string, Source>;
