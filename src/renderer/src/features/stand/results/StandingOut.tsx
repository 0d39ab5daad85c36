import { extremesOf, type DimensionResult } from '#domain/assessments/results.ts';
import { alsoAt, highGroup, spreadOf } from '#domain/assessments/standing-out.ts';
import { assumedPrecision, changeThresholds } from '#domain/core/statistics.ts';
import { Section } from '#ui/Section.tsx';
import { SourceNote } from '../SourceNote.tsx';
import { scoreText } from './score-text.ts';
import classes from './results.module.css';

/** The strongest and the weakest, each with a reason to grow it. */
export function StandingOut({ results }: { readonly results: readonly DimensionResult[] }) {
  const extremes = extremesOf(results);
  const { weakest } = extremes;
  const high = highGroup(extremes);
  if (high.chosen.length === 0) {
    return (
      <Section title="Strongest and weakest">
        <p className={classes.text}>
          No responsibility stands out from the others: your scores are the same, or there are too few of
          them. Choose by what matters most to your team now.
        </p>
      </Section>
    );
  }
  const isClose = spreadOf(extremes) < changeThresholds(assumedPrecision).probably;
  return (
    <Section
      title="Strongest and weakest"
      note={
        isClose
          ? 'Your scores lie so close together that this order may well be chance. Either can be the one to grow.'
          : 'Either can be the one to grow. It is your choice, and these are the reasons.'
      }
    >
      <div className={classes.columns}>
        <Group
          title={high.title}
          chosen={high.chosen}
          also={alsoAt(results, high.chosen)}
          reason={high.reason}
          reasonOf={({ dimension }) => dimension.growWhenHigh}
        />
        {weakest.length > 0 && (
          <Group
            title="Weakest"
            chosen={weakest}
            also={alsoAt(results, weakest)}
            reason={null}
            reasonOf={({ dimension }) => dimension.growWhenLow}
          />
        )}
      </div>
    </Section>
  );
}

interface GroupProps {
  readonly title: string;
  readonly chosen: readonly DimensionResult[];
  readonly also: readonly DimensionResult[];
  /** One reason for all of them; null where each has its own. */
  readonly reason: string | null;
  readonly reasonOf: (result: DimensionResult) => string;
}

const list = new Intl.ListFormat('en-US');

function Group({ title, chosen, also, reason, reasonOf }: GroupProps) {
  return (
    <div>
      <h3 className={classes.groupTitle}>{title}</h3>
      {reason !== null && <p className={classes.text}>{reason}</p>}
      {chosen.map((result) => (
        <section key={result.dimension.id} className={classes.outstanding} aria-label={result.dimension.name}>
          <h4 className={classes.outstandingTitle}>
            {result.dimension.name} <span className={classes.outstandingScore}>{scoreText(result)}</span>
          </h4>
          <p>{result.dimension.meaning}</p>
          {reason === null && (
            <p>
              <em className={classes.lead}>A reason to grow it.</em> {reasonOf(result)}
            </p>
          )}
          <p>
            <em className={classes.lead}>Why it matters.</em> {result.dimension.why.text}
          </p>
          <SourceNote source={result.dimension.why.source} />
        </section>
      ))}
      {also.length > 0 && (
        <p className={classes.small}>
          At the same score: {list.format(also.map(({ dimension }) => dimension.name))}.
        </p>
      )}
    </div>
  );
}
