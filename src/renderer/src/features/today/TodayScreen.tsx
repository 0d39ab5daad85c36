import { useCallback } from 'react';
import { addDays, type Day } from '#domain/core/day.ts';
import { quarterOf, weekOfQuarter } from '#domain/core/quarter.ts';
import { dueInWeek, teamOf, weekDays } from '#domain/today/team-week.ts';
import { nextStep, type WorkbookState } from '#domain/today/where-i-am.ts';
import { activeFocuses } from '#domain/plans/plan-state.ts';
import type { Profile } from '#domain/workbook/profile.ts';
import type { WorkbookDatabase } from '#storage/database/workbook-database.ts';
import { currentPlan, openSitting, profileOf, sittingList } from '#storage/queries/queries.ts';
import { teamState } from '#storage/queries/today.ts';
import { Loading } from '#ui/Loading.tsx';
import { Page } from '#ui/Page.tsx';
import { Section } from '#ui/Section.tsx';
import { quarterName, shortDay, weekdayDay } from '#workbook/format.ts';
import { sittingProgress } from '#workbook/sitting.ts';
import { ReviewNotice } from '#workbook/review/ReviewNotice.tsx';
import { useQuery } from '#workbook/use-query.ts';
import { useToday } from '#workbook/use-today.ts';
import { Chapters } from './Chapters.tsx';
import { LogToday } from './LogToday.tsx';
import { NextStepCard } from './NextStepCard.tsx';
import { TodayList } from './TodayList.tsx';
import classes from './today.module.css';

interface TodayData {
  readonly profile: Profile | null;
  readonly state: WorkbookState;
}

async function todayData(db: WorkbookDatabase, today: Day): Promise<TodayData> {
  const [profile, open, sittings, plan, team] = await Promise.all([
    profileOf(db),
    openSitting(db),
    sittingList(db),
    currentPlan(db),
    teamState(db, today),
  ]);
  return {
    profile,
    state: {
      openSitting: open === null ? null : sittingProgress(open),
      lastAssessedDay: sittings.find(({ completedDay }) => completedDay !== null)?.completedDay ?? null,
      plan,
      team,
    },
  };
}

/** Where I am in the workbook, what is due this week, and the next small step. */
export function TodayScreen() {
  const today = useToday();
  const data = useQuery(useCallback((db: WorkbookDatabase) => todayData(db, today), [today]));
  if (data === undefined) return <Loading what="today" />;
  const { profile, state } = data;
  const due = dueInWeek(state.plan, state.team, today);
  const team = teamOf(state.team);
  const step = nextStep(state, today);
  const hasPlan = state.plan !== null && activeFocuses(state.plan.focuses).length > 0;
  const fiscalStart = profile?.fiscalStart ?? 1;
  return (
    <Page
      title="Today"
      lead={`${weekdayDay(today)}. Week ${weekOfQuarter(today, fiscalStart)} of ${quarterName(quarterOf(today, fiscalStart), fiscalStart)}.`}
    >
      <NextStepCard step={step} today={today} name={profile?.name ?? ''} />
      {team.length > 0 && <LogToday team={team} />}
      {(hasPlan || due.length > 0 || team.length > 0) && (
        <Section title="Due this week">
          {due.length === 0 ? (
            <p className={classes.calm}>
              Nothing until {shortDay(addDays(today, weekDays), today)}.{' '}
              {hasPlan ? 'A quiet week for the plan.' : 'A quiet week.'}
            </p>
          ) : (
            <TodayList due={due} today={today} />
          )}
        </Section>
      )}
      <ReviewNotice fiscalStart={fiscalStart} />
      <Chapters state={state} today={today} />
    </Page>
  );
}
