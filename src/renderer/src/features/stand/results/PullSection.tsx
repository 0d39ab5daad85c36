import { managerThen } from '#domain/assessments/looking-back.ts';
import { pullRows, summarizePull } from '#domain/assessments/closing-pull.ts';
import { profileOf, type Sitting } from '#storage/queries/queries.ts';
import { Section } from '#ui/Section.tsx';
import { pullPart } from '#workbook/sitting.ts';
import { useQuery } from '#workbook/use-query.ts';
import { pullQuarterText } from '../looking-back-text.ts';
import { SourceNote } from '../SourceNote.tsx';
import { PullAdviceList } from './PullAdviceList.tsx';
import { PullTable } from './PullTable.tsx';
import { WeekSummary } from './WeekSummary.tsx';
import classes from './results.module.css';

/** How often the sale pulled the manager in, as behaviour. Apart from the scores, and never one. */
export function PullSection({ sitting }: { readonly sitting: Sitting }) {
  const profile = useQuery(profileOf);
  const part = pullPart(sitting);
  const dimension = part?.instrument.dimensions[0];
  if (part === undefined || dimension === undefined) return null;
  const rows = pullRows(part.instrument, sitting.answers);
  const quarter =
    profile == null
      ? ''
      : ` in ${pullQuarterText(part.assessment.startedDay, managerThen(profile, part.assessment))}`;
  const isEmpty = rows.every((row) => row.level === null && !row.noOpportunity);
  return (
    <Section
      title="When the sale pulled you in"
      note={`How often you did what is the salesperson’s to do${quarter}. This is no score and no verdict.`}
    >
      {isEmpty ? (
        <p className={classes.text}>
          You left this part out. It takes two minutes, the next time you assess yourself.
        </p>
      ) : (
        <>
          {profile?.ownQuota === true && (
            <p className={classes.text}>
              You carry a quota of your own. Your own deals don’t count here; only the team’s do.
            </p>
          )}
          <WeekSummary summary={summarizePull(rows)} />
          <PullTable rows={rows} />
          <PullAdviceList rows={rows} />
          <p className={classes.text}>
            <em className={classes.lead}>Why look at it.</em> {dimension.why.text}
          </p>
          <SourceNote source={dimension.why.source} />
        </>
      )}
    </Section>
  );
}
