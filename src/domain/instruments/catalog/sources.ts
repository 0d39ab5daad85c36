import type { Source } from '../source.ts';

/** Every publication the catalog rests on, under one name each. */
export const sources = {
  bensonLiShue2019: {
    cite: 'Benson, Li and Shue, “Promotions and the Peter Principle”, Quarterly Journal of Economics, 2019',
    limit: 'Records of firms using one sales software; not an experiment.',
  },
  deeterSchmelz2008: {
    cite: 'Deeter-Schmelz, Goebel and Kennedy, Journal of Personal Selling & Sales Management, 2008',
    limit: 'An exploratory interview study.',
  },
  gollwitzerSheeran2006: {
    cite: 'Gollwitzer and Sheeran, Advances in Experimental Social Psychology, 2006',
    limit: 'A 2024 review found smaller effects, d = .27 to .66. Few of the studies are about managers.',
  },
  klugerDeNisi1996: {
    cite: 'Kluger and DeNisi, Psychological Bulletin, 1996',
    limit: 'A meta-analysis across many settings, much of it laboratory work.',
  },
  lacerenza2017: {
    cite: 'Lacerenza and colleagues, Journal of Applied Psychology, 2017',
    limit: 'A meta-analysis of leadership training, not of sales skills or new tools.',
  },
  mabeWest1982: {
    cite: 'Mabe and West, Journal of Applied Psychology, 1982',
    limit: 'Studies of many abilities, few about managers; results differ widely.',
  },
  onet: {
    cite: 'O*NET 41-1012, US Department of Labor (CC BY 4.0)',
    limit: 'A list of tasks, not a study of what works.',
  },
  opmPerformance: {
    cite: 'US Office of Personnel Management, guidance on performance management for supervisors',
    limit: 'Written for federal agencies; guidance, not a study.',
  },
  sackett2022: {
    cite: 'Sackett, Zhang, Berry and Lievens, Journal of Applied Psychology, 2022',
    limit: 'Averages over many jobs; how to correct such data is disputed.',
  },
} satisfies Record<string, Source>;
