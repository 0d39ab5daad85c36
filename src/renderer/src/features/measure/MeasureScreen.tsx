import { useState } from 'react';
import { useLocation } from 'wouter';
import { quarterOf, type Quarter } from '#domain/core/quarter.ts';
import { findCatalogMeasure } from '#domain/scorecard/catalog/measures.ts';
import { judgeMeasure } from '#domain/scorecard/judge-measure.ts';
import type { Measure } from '#domain/scorecard/scorecard.ts';
import type { PersonId } from '#domain/team/person.ts';
import { archiveMeasure } from '#storage/commands/measures.ts';
import { Page } from '#ui/Page.tsx';
import { Section } from '#ui/Section.tsx';
import { StepLink, TextLink } from '#ui/TextLink.tsx';
import { CommandButton } from '#workbook/CommandButton.tsx';
import { SavedText } from '#workbook/SavedText.tsx';
import { useToday } from '#workbook/use-today.ts';
import { useUndoToast } from '#workbook/use-undo-toast.ts';
import { useWorkbook } from '#workbook/WorkbookContext.tsx';
import { ComputedFrom } from './ComputedFrom.tsx';
import { Drivers } from './Drivers.tsx';
import { quarterName } from '#workbook/format.ts';
import { behindWords, judgedWords } from '#workbook/measure-text.ts';
import { QuarterChoice } from './QuarterChoice.tsx';
import { pathIn } from './path-in.ts';
import { HowItIsCounted } from './HowItIsCounted.tsx';
import { TrendSection } from './trend/TrendSection.tsx';
import type { ScorecardData } from '#workbook/use-scorecard.ts';
import { WhoseChoice } from './WhoseChoice.tsx';
import classes from './measure.module.css';

interface MeasureScreenProps {
  readonly measure: Measure;
  readonly data: ScorecardData;
  readonly quarter: Quarter;
}

/** One measure: its trend, how it is counted, and what drives it. */
export function MeasureScreen({ measure, data, quarter }: MeasureScreenProps) {
  const workbook = useWorkbook();
  const today = useToday();
  const running = quarterOf(today, data.fiscalStart);
  const pathTo = (path: string): string => pathIn(path, quarter, running);
  const [, navigate] = useLocation();
  const sayDone = useUndoToast();
  const [chosen, setWhose] = useState<PersonId | null>(null);
  // Somebody who was not on the team in this quarter has no numbers in it.
  const whose = measure.scope === 'person' && data.team.some(({ id }) => id === chosen) ? chosen : null;
  const judged = judgeMeasure(data, measure, quarter, whose, today);
  const shipped = findCatalogMeasure(measure.catalogId ?? '');
  const putAway = async (): Promise<void> => {
    const before = workbook.history.latest;
    await archiveMeasure(workbook, measure.id);
    navigate('/measure');
    sayDone('Put away. What was read stays.', before);
  };
  return (
    <Page
      title={measure.name.trim() || 'A new measure'}
      lead={
        measure.formula.trim() || 'Say how it is counted, so exactly that two people come to the same number.'
      }
      back={<TextLink to={pathTo('/measure')}>Back to the scorecard</TextLink>}
      actions={
        !measure.derived && (
          <StepLink to={pathTo(`/measure/readings/${measure.id}`)}>Enter readings and targets</StepLink>
        )
      }
    >
      <div className={classes.bar}>
        <QuarterChoice
          quarter={quarter}
          fiscalStart={data.fiscalStart}
          pathOf={(other) => pathIn(`/measure/m/${measure.id}`, other, running)}
          last={running}
        />
        {measure.scope === 'person' && data.team.length > 0 && (
          <WhoseChoice team={data.team} whose={whose} onChoose={setWhose} />
        )}
      </div>
      {judged.behind !== null && (
        <Section title={quarterName(quarter, data.fiscalStart)}>
          <p className={classes.prose}>{behindWords(judged.behind)}</p>
        </Section>
      )}
      <TrendSection judged={judged} words={judgedWords(judged, today)} />
      <Section title="How it is counted">
        <div className={classes.fields}>
          <SavedText
            textRef={{ table: 'measures', id: measure.id, field: 'name' }}
            stored={measure.name}
            label="Name"
          />
          <SavedText
            textRef={{ table: 'measures', id: measure.id, field: 'formula' }}
            stored={measure.formula}
            label="How it is counted"
            description="What counts and what does not, from when to when, and where the number is found."
            lines={2}
          />
          {measure.derived ? (
            <ComputedFrom measure={measure} measures={data.measures} />
          ) : (
            <HowItIsCounted measure={measure} />
          )}
        </div>
      </Section>
      {measure.level !== 'do' && <Drivers measure={measure} measures={data.measures} />}
      {shipped !== undefined && (
        <Section title="Who moves it, and how it is misused">
          <p className={classes.prose}>{shipped.movedBy}</p>
          <p className={classes.prose}>{shipped.misuse}</p>
        </Section>
      )}
      {measure.archivedDay === null && (
        <div className={classes.foot}>
          <CommandButton variant="default" work={putAway}>
            Put it away
          </CommandButton>
        </div>
      )}
    </Page>
  );
}
