import { useState } from 'react';
import { Redirect } from 'wouter';
import { addQuarters, quarterOf, type Quarter } from '#domain/core/quarter.ts';
import type { Measure } from '#domain/scorecard/scorecard.ts';
import { Loading } from '#ui/Loading.tsx';
import { Page } from '#ui/Page.tsx';
import { Section } from '#ui/Section.tsx';
import { StepLink, TextLink } from '#ui/TextLink.tsx';
import { Button } from '@mantine/core';
import { quarterName } from '#workbook/format.ts';
import { useToday } from '#workbook/use-today.ts';
import { pathIn } from '../path-in.ts';
import { useScorecard, type ScorecardData } from '#workbook/use-scorecard.ts';
import { ReadingsGrid } from './ReadingsGrid.tsx';
import classes from '../measure.module.css';

interface ReadingsScreenProps {
  readonly measureId: string;
  /** The one to begin with; null for the quarter that runs. */
  readonly quarter: Quarter | null;
}

/** The readings of a measure in a quarter, typed like in a spreadsheet. */
export function ReadingsScreen({ measureId, quarter: first }: ReadingsScreenProps) {
  const today = useToday();
  const [chosen, setQuarter] = useState(first);
  const data = useScorecard(chosen, measureId);
  if (data === undefined) return <Loading what="the readings" />;
  const measure = data.measures.find(({ id }) => id === measureId);
  if (measure === undefined || measure.derived) return <Redirect to="/measure" replace />;
  const quarter = chosen ?? data.quarter;
  // The one after this can have targets already.
  const last = addQuarters(quarterOf(today, data.fiscalStart), 1);
  return (
    <Page
      wide
      title={`Readings: ${measure.name.trim() || 'a new measure'}`}
      lead={measure.formula}
      back={
        <TextLink to={pathIn(`/measure/m/${measure.id}`, quarter, quarterOf(today, data.fiscalStart))}>
          Back to the measure
        </TextLink>
      }
    >
      <Section
        title={quarterName(quarter, data.fiscalStart)}
        note={`Type a number and go on with the arrow keys or Enter, or paste cells from a spreadsheet. An empty cell is missing, not zero.${measure.direction === 'range' ? ' Its target can be a range, such as 3 to 5.' : ''}`}
        actions={
          <div className={classes.quarters}>
            <Button variant="default" size="compact-sm" onClick={() => setQuarter(addQuarters(quarter, -1))}>
              Earlier quarter
            </Button>
            <Button
              variant="default"
              size="compact-sm"
              disabled={quarter >= last}
              onClick={() => setQuarter(addQuarters(quarter, 1))}
            >
              Later quarter
            </Button>
          </div>
        }
      >
        <GridOrNobody measure={measure} data={data} quarter={quarter} />
      </Section>
      <div className={classes.foot}>
        <StepLink to="/measure/import" variant="default">
          Take readings from your CRM instead
        </StepLink>
      </div>
    </Page>
  );
}

interface GridOrNobodyProps {
  readonly measure: Measure;
  readonly data: ScorecardData;
  readonly quarter: Quarter;
}

function GridOrNobody({ measure, data, quarter }: GridOrNobodyProps) {
  if (measure.scope === 'person' && data.team.length === 0) {
    return (
      <p className={classes.prose}>
        Nobody was on the team in this quarter. <TextLink to="/people">Add your team</TextLink>, or read it
        for the team as one: <TextLink to={`/measure/m/${measure.id}`}>change how it is counted</TextLink>.
      </p>
    );
  }
  return <ReadingsGrid key={quarter} measure={measure} data={data} quarter={quarter} />;
}
