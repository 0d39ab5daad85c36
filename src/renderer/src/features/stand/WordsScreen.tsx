import type { Answer } from '#domain/assessments/assessment.ts';
import { managerThen } from '#domain/assessments/looking-back.ts';
import { happened } from '#domain/assessments/closing-pull.ts';
import type { Item, Scale } from '#domain/instruments/instrument.ts';
import { anchorOf } from '#domain/instruments/scoring.ts';
import { profileOf, type Sitting } from '#storage/queries/queries.ts';
import { Page } from '#ui/Page.tsx';
import { Section } from '#ui/Section.tsx';
import { TextLink } from '#ui/TextLink.tsx';
import { longDay } from '#workbook/format.ts';
import { partsOf } from '#workbook/sitting.ts';
import { useQuery } from '#workbook/use-query.ts';
import { pullQuarterText } from './looking-back-text.ts';
import { weeksText } from './weeks-text.ts';
import classes from './stand.module.css';

/** A completed assessment, word for word. */
export function WordsScreen({ sitting }: { readonly sitting: Sitting }) {
  const profile = useQuery(profileOf);
  const answers = new Map(sitting.answers.map((answer) => [answer.itemId, answer]));
  return (
    <Page
      title="Word for word"
      lead={
        sitting.completedDay === null
          ? ''
          : `What you answered on ${longDay(sitting.completedDay)}, in the words you read then.`
      }
      back={<TextLink to={`/stand/results/${sitting.id}`}>Back to the results</TextLink>}
    >
      {partsOf(sitting).flatMap(({ assessment, instrument }) =>
        instrument.dimensions.map((dimension) => (
          <Section
            key={dimension.id}
            title={dimension.name}
            note={
              instrument.scale === 'frequency' && profile != null
                ? `${dimension.meaning} Looking back on ${pullQuarterText(assessment.startedDay, managerThen(profile, assessment))}.`
                : dimension.meaning
            }
          >
            {dimension.items.map((item) => (
              <AnsweredItem
                key={item.id}
                item={item}
                answer={answers.get(item.id)}
                scale={instrument.scale}
              />
            ))}
          </Section>
        )),
      )}
    </Page>
  );
}

interface AnsweredItemProps {
  readonly item: Item;
  readonly answer: Answer | undefined;
  readonly scale: Scale;
}

function AnsweredItem({ item, answer, scale }: AnsweredItemProps) {
  const value = answer?.value ?? null;
  return (
    <div className={classes.word}>
      <h3 className={classes.wordStatement}>{item.statement}</h3>
      {/* A frequency looks back on one quarter, which the section names. */}
      {scale === 'behaviour' && <p className={classes.wordWindow}>Looking back on {item.window}</p>}
      {value === null || value === 'no-opportunity' ? (
        <p className={classes.wordNone}>{value === null ? 'Not answered.' : 'No opportunity.'}</p>
      ) : (
        <p className={classes.wordAnswer}>
          {/* A frequency is no grade: its number would look like one. */}
          {scale === 'behaviour' && <strong>{value} </strong>}
          {anchorOf(item.anchors, value)}
          {answer !== undefined &&
            happened(value) &&
            answer.weeks.length > 0 &&
            ` In ${weeksText(answer.weeks.toSorted((a, b) => a - b))}.`}
        </p>
      )}
      {answer !== undefined && answer.evidence.trim() !== '' && (
        <p className={classes.wordEvidence}>
          {answer.evidenceDay !== null && `${longDay(answer.evidenceDay)}: `}
          {answer.evidence}
        </p>
      )}
    </div>
  );
}
