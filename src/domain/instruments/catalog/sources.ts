import type { Source } from '../source.ts';

/** Every publication the catalog rests on, under one name each. */
export const sources = {
  bensonLiShue2019: {
    cite: 'Benson, Li and Shue, “Promotions and the Peter Principle”, Quarterly Journal of Economics, 2019',
    limit: 'Records of US firms using one sales software; not an experiment.',
  },
  deeterSchmelz2008: {
    cite: 'Deeter-Schmelz, Goebel and Kennedy, Journal of Personal Selling & Sales Management, 2008',
    limit: 'An exploratory interview study.',
  },
  mabeWest1982: {
    cite: 'Mabe and West, Journal of Applied Psychology, 1982',
    limit: 'A review of 55 studies of many kinds of work, few of them about managers.',
  },
  klugerDeNisi1996: {
    cite: 'Kluger and DeNisi, Psychological Bulletin, 1996',
    limit: 'A meta-analysis of 607 effects from many settings, much of it laboratory work.',
  },
  gollwitzerSheeran2006: {
    cite: 'Gollwitzer and Sheeran, Advances in Experimental Social Psychology, 2006',
    limit: 'Mostly health and study goals; a 2024 review found smaller effects, d = .27 to .66.',
  },
  lacerenza2017: {
    cite: 'Lacerenza and colleagues, Journal of Applied Psychology, 2017',
    limit: 'A meta-analysis of 335 samples of leadership training, not of sales managers alone.',
  },
  favia2010: {
    cite: 'Favia, doctoral thesis on first-line sales manager competencies, 2010',
    limit: 'Expert opinion on what the job needs, not measured results.',
  },
  busch2012: {
    cite: 'Busch, Delphi study of sales manager competencies, doctoral thesis, 2012',
    limit: 'A panel’s agreement, not measured results.',
  },
  opmSupervisory: {
    cite: 'US Office of Personnel Management, supervisory competencies',
    limit: 'Written for US federal supervisors; a description, not a study.',
  },
} satisfies Record<string, Source>;
