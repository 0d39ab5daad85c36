import { NativeSelect } from '@mantine/core';
import { useCallback, useState } from 'react';
import { attentionFindings } from '#domain/coaching/attention-findings.ts';
import { attentionIn } from '#domain/coaching/attention.ts';
import { coachingSources } from '#domain/coaching/coaching-sources.ts';
import type { Day } from '#domain/core/day.ts';
import {
  addQuarters,
  quarterOf,
  quarterRange,
  type FiscalStart,
  type Quarter,
} from '#domain/core/quarter.ts';
import type { WorkbookDatabase } from '#storage/database/workbook-database.ts';
import { attentionSources, firstCoachingDay, latestLevels } from '#storage/queries/coaching.ts';
import { profileOf } from '#storage/queries/queries.ts';
import { Invitation } from '#ui/Invitation.tsx';
import { Loading } from '#ui/Loading.tsx';
import { Page } from '#ui/Page.tsx';
import { Section } from '#ui/Section.tsx';
import { StepLink, TextLink } from '#ui/TextLink.tsx';
import { quarterName } from '#workbook/format.ts';
import { useQuery } from '#workbook/use-query.ts';
import { useToday } from '#workbook/use-today.ts';
import { AttentionTable } from './AttentionTable.tsx';
import { Findings } from './Findings.tsx';
import classes from './attention.module.css';

async function frameOf(db: WorkbookDatabase): Promise<{
  readonly fiscalStart: FiscalStart;
  readonly firstDay: Day | null;
}> {
  const [profile, firstDay] = await Promise.all([profileOf(db), firstCoachingDay(db)]);
  return { fiscalStart: profile?.fiscalStart ?? 1, firstDay };
}

/** Who gets how much of the manager's attention in a quarter: facts, no score. */
export function AttentionScreen() {
  const frame = useQuery(frameOf);
  return frame === undefined ? <Loading what="the attention picture" /> : <Quarters {...frame} />;
}

interface QuartersProps {
  readonly fiscalStart: FiscalStart;
  readonly firstDay: Day | null;
}

function Quarters({ fiscalStart, firstDay }: QuartersProps) {
  const today = useToday();
  const current = quarterOf(today, fiscalStart);
  const [chosen, setChosen] = useState<Quarter | null>(null);
  const quarter = chosen ?? current;
  const quarters = quartersDownTo(firstDay === null ? current : quarterOf(firstDay, fiscalStart), current);
  return (
    <Page
      wide
      title="Who gets your attention"
      lead="Sessions held and moments noted, person by person. Counts, not a score: how much is right nobody knows, but who gets none you can see."
      back={<TextLink to="/people">Back to the team</TextLink>}
      actions={
        <NativeSelect
          label="Quarter"
          value={quarter}
          data={quarters.map((value) => ({
            value,
            label: `${quarterName(value, fiscalStart)}${value === current ? ', so far' : ''}`,
          }))}
          onChange={(event) => {
            const value = event.currentTarget.value;
            setChosen(quarters.find((one) => one === value) ?? null);
          }}
        />
      }
    >
      <InQuarter quarter={quarter} fiscalStart={fiscalStart} isCurrent={quarter === current} />
      <Evidence />
    </Page>
  );
}

/** The quarters from the latest down to the earliest in which something was noted. */
function quartersDownTo(first: Quarter, last: Quarter): readonly Quarter[] {
  const quarters: Quarter[] = [last];
  for (let quarter = last; quarter > first;) {
    quarter = addQuarters(quarter, -1);
    quarters.push(quarter);
  }
  return quarters;
}

interface InQuarterProps {
  readonly quarter: Quarter;
  readonly fiscalStart: FiscalStart;
  readonly isCurrent: boolean;
}

function InQuarter({ quarter, fiscalStart, isCurrent }: InQuarterProps) {
  const today = useToday();
  const read = useQuery(
    useCallback(
      async (db: WorkbookDatabase) => {
        const period = quarterRange(quarter, fiscalStart);
        const [sources, levels] = await Promise.all([
          attentionSources(db, period),
          latestLevels(db, period.last),
        ]);
        return { quarter, period, sources, levels };
      },
      [quarter, fiscalStart],
    ),
  );
  if (read === undefined || read.quarter !== quarter) return <Loading what="the quarter" />;
  const rows = attentionIn(read.sources, read.period, today);
  if (read.sources.people.length === 0) return <Nobody />;
  if (rows.length === 0)
    return <p className={classes.calm}>Nobody who is in this workbook was on the team in that quarter.</p>;
  return (
    <>
      <Section title="What the counts show">
        <Findings findings={attentionFindings(rows, read.levels)} rows={rows} isCurrent={isCurrent} />
      </Section>
      <Section title="Person by person" note="Longest without a session first.">
        <AttentionTable rows={rows} isCurrent={isCurrent} />
      </Section>
    </>
  );
}

function Nobody() {
  return (
    <Invitation
      title="First, your team"
      reason="Once the people on your team are in the workbook, this page shows who gets sessions, praise and correction, and who gets none."
      doneWhen="each person is in the list. It takes a minute: paste their names."
    >
      <StepLink to="/people">Add your team</StepLink>
    </Invitation>
  );
}

/** Both sides of what is known about coaching time. */
function Evidence() {
  const { dixonAdamson2011, gartner2018 } = coachingSources;
  return (
    <Section title="What more coaching does, and what nobody knows">
      <div className={classes.sides}>
        <div>
          <h3 className={classes.side}>For more of it</h3>
          <p className={classes.prose}>
            In member surveys, reps with three hours of coaching a month reached 107% of quota, those with
            little 88%. Good coaching lifted the middle 60% of reps by up to 19%, and did little for the best
            and the weakest.
          </p>
          <p className={classes.source}>
            {dixonAdamson2011.cite}. {dixonAdamson2011.limit}
          </p>
        </div>
        <div>
          <h3 className={classes.side}>Against counting hours</h3>
          <p className={classes.prose}>
            Another survey found next to no link between the time spent coaching and performance. People whose
            managers coached them all the time, on everything, did worse.
          </p>
          <p className={classes.source}>
            {gartner2018.cite}. {gartner2018.limit}
          </p>
        </div>
      </div>
      <p className={classes.prose}>
        So there is no target here. Ask of each session what was coached, on which behavior, and whether it
        was tried again.
      </p>
    </Section>
  );
}
