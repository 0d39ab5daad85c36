import {
  fewestForThirds,
  fewestSkills,
  type AttentionFinding,
  type Share,
} from '#domain/coaching/attention-findings.ts';
import { attentionTotals, type Attention } from '#domain/coaching/attention.ts';
import { count } from '#workbook/format.ts';
import { sessionCounts } from './attention-text.ts';
import classes from './attention.module.css';

interface FindingsProps {
  readonly findings: readonly AttentionFinding[];
  readonly rows: readonly Attention[];
  readonly isCurrent: boolean;
}

const listed = new Intl.ListFormat('en-US', { type: 'conjunction' });
/** More names than this are counted. */
const namesShown = 6;

/** What can be seen in the counts, as sentences. */
export function Findings({ findings, rows, isCurrent }: FindingsProps) {
  const totals = attentionTotals(rows);
  const when = isCurrent ? 'so far this quarter' : 'in that quarter';
  return (
    <ul className={classes.findings}>
      <li>
        {totals.heldCount === 0
          ? `No session was logged ${when}.`
          : `${count(totals.heldCount, 'session')} ${when}: ${sessionCounts(totals.held)}.`}{' '}
        Noted: {totals.praise} praise, {count(totals.correction, 'correction')}.
      </li>
      {findings.map((finding) => (
        <li key={finding.kind === 'only corrections' ? finding.person.id : finding.kind}>
          {sentence(finding, rows.length)}
        </li>
      ))}
    </ul>
  );
}

function sentence(finding: AttentionFinding, people: number): string {
  switch (finding.kind) {
    case 'without session': {
      const names = finding.people.map(({ name }) => name);
      if (names.length === people && people > 1) return 'Nobody had a session.';
      return names.length > namesShown
        ? `Without a session: ${names.length} of ${people} people, first in the table below.`
        : `Without a session: ${listed.format(names)}.`;
    }
    case 'only corrections':
      return `${finding.person.name}: ${count(finding.corrections, 'correction')} noted, and no praise.`;
    case 'thirds':
      return finding.onlyTails
        ? `By your latest ratings, only the two ends of the team had any: the upper third ${share(finding.upper)}, the lower third ${share(finding.lower)}, and the middle ${share(finding.middle)}.`
        : `By your latest ratings: the upper third ${share(finding.upper)}, the middle ${share(finding.middle)}, the lower third ${share(finding.lower)}. Small differences between ratings say little.`;
    case 'thirds unknown':
      return `Whether only the two ends of the team get any can’t be told yet. It takes your ratings of at least ${fewestSkills} skills for ${fewestForThirds} people, and ratings that differ; so far ${finding.rated === 0 ? 'nobody is' : count(finding.rated, 'person is', 'people are')} rated that far.`;
    case 'ramping':
      return `Still ramping: ${share(finding.ramping)}. The others: ${share(finding.others)}.`;
  }
}

/** `5 sessions (3 people)` */
const share = ({ people, sessions }: Share): string =>
  `${count(sessions, 'session')} (${count(people, 'person', 'people')})`;
