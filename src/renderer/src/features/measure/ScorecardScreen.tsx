import { useState } from 'react';
import { quarterOf, type Quarter } from '#domain/core/quarter.ts';
import { judgeMeasure, type Judged } from '#domain/scorecard/judge-measure.ts';
import type { MeasureLevel } from '#domain/scorecard/measure.ts';
import type { Standing } from '#domain/scorecard/standing.ts';
import { levelWords, storyLimit, tellStory } from '#domain/scorecard/story.ts';
import { trendSource } from '#domain/scorecard/trend-source.ts';
import type { PersonId } from '#domain/team/person.ts';
import { Invitation } from '#ui/Invitation.tsx';
import { Loading } from '#ui/Loading.tsx';
import { Page } from '#ui/Page.tsx';
import { Section } from '#ui/Section.tsx';
import { StepLink, TextLink } from '#ui/TextLink.tsx';
import { useToday } from '#workbook/use-today.ts';
import { BalanceNotes } from './BalanceNotes.tsx';
import { MeasureTable } from './MeasureTable.tsx';
import { pathIn } from './path-in.ts';
import { PutAway } from './PutAway.tsx';
import { QuarterChoice } from './QuarterChoice.tsx';
import { useScorecard, type ScorecardData } from '#workbook/use-scorecard.ts';
import { WhoseChoice } from './WhoseChoice.tsx';
import classes from './measure.module.css';

const lead =
  'What you do, what it moves, and what comes of it: on three levels, because only the first can be managed.';

const levelNotes: Record<MeasureLevel, string> = {
  do: 'Activities. Somebody can decide to do them this week.',
  move: 'Objectives. They can be influenced, by what is done.',
  get: 'Results. Nobody can manage them; they come.',
};

/** The scorecard of a quarter: Do, Move, Get. */
export function ScorecardScreen({ quarter: chosen }: { readonly quarter: Quarter | null }) {
  const data = useScorecard(chosen);
  if (data === undefined) return <Loading what="the scorecard" />;
  if (data.measures.length === 0) return <FirstMeasures />;
  return <Scorecard data={data} quarter={chosen ?? data.quarter} />;
}

function FirstMeasures() {
  return (
    <Page numeral="5" title="Measure what matters" lead={lead}>
      <Invitation
        title="A scorecard of few numbers"
        reason="Most sales numbers are results: by the time they are read, nobody can change them. Follow a few activities and what they move beside them, and you can act while the quarter still runs."
        source={`${trendSource.cite}. ${trendSource.limit}`}
        doneWhen="each result has an activity that drives it, and somebody reads the activities weekly. It takes about fifteen minutes."
      >
        <StepLink to="/measure/catalog">Choose measures</StepLink>
      </Invitation>
    </Page>
  );
}

function Scorecard({ data, quarter }: { readonly data: ScorecardData; readonly quarter: Quarter }) {
  const today = useToday();
  const running = quarterOf(today, data.fiscalStart);
  const pathTo = (path: string): string => pathIn(path, quarter, running);
  const [chosen, setWhose] = useState<PersonId | null>(null);
  // Somebody who was not on the team in this quarter has no numbers in it.
  const whose = data.team.some(({ id }) => id === chosen) ? chosen : null;
  const followed = data.measures.filter(
    ({ archivedDay, scope }) => archivedDay === null && (whose === null || scope === 'person'),
  );
  const judged = followed.map((measure) => judgeMeasure(data, measure, quarter, whose, today));
  const of = (level: MeasureLevel): readonly Judged[] =>
    judged.filter(({ measure }) => measure.level === level);
  const standings = (level: MeasureLevel): readonly Standing[] => of(level).map(({ standing }) => standing);
  const story = tellStory({ do: standings('do'), move: standings('move'), get: standings('get') });
  const hasReadings = judged.some(({ value }) => value !== null);
  return (
    <Page
      numeral="5"
      title="Measure what matters"
      lead={lead}
      wide
      actions={
        <StepLink to={`/documents/scorecard/${quarter}`} variant="default">
          Print or save the scorecard
        </StepLink>
      }
    >
      <div className={classes.bar}>
        <QuarterChoice
          quarter={quarter}
          fiscalStart={data.fiscalStart}
          pathOf={(other) => `/measure/${other}`}
          last={running}
        />
        <WhoseChoice team={data.team} whose={whose} onChoose={setWhose} />
      </div>
      <BalanceNotes measures={data.measures} />
      {hasReadings && (
        <Section title="What the three levels say">
          <p className={classes.prose}>{story.words}</p>
          <p className={classes.soft}>{storyLimit}</p>
        </Section>
      )}
      {(['do', 'move', 'get'] as const).map((level) => (
        <Section key={level} title={levelWords[level]} note={levelNotes[level]}>
          <MeasureTable level={levelWords[level]} judged={of(level)} pathTo={pathTo} />
        </Section>
      ))}
      <div className={classes.foot}>
        <StepLink to="/measure/catalog">Add measures</StepLink>
        {data.measures.length > 1 && <TextLink to="/measure/order">Change the order</TextLink>}
        <TextLink to="/measure/import">Take readings from your CRM</TextLink>
      </div>
      <PutAway measures={data.measures} />
      <p className={classes.soft}>
        A change is called one only where it is more than the series’ usual swing. {trendSource.cite}.{' '}
        {trendSource.limit}
      </p>
    </Page>
  );
}
