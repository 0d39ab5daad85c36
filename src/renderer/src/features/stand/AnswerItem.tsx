import type { Answer, AnswerValue, Assessment } from '#domain/assessments/assessment.ts';
import { happened } from '#domain/assessments/closing-pull.ts';
import type { PullWeek } from '#domain/assessments/pull-weeks.ts';
import type { Item } from '#domain/instruments/instrument.ts';
import { answerItem } from '#storage/commands/answer-item.ts';
import { AnchorChoice } from '#workbook/AnchorChoice.tsx';
import { useShownValue } from '#workbook/use-shown-value.ts';
import { useWorkbook } from '#workbook/WorkbookContext.tsx';
import { Evidence } from './Evidence.tsx';
import { WeekStrip } from './WeekStrip.tsx';
import classes from './answer.module.css';

interface AnswerItemProps {
  readonly number: string;
  readonly item: Item;
  readonly assessment: Assessment;
  readonly answer: Answer | undefined;
  /** The time it looks back on; null where the page has said it. */
  readonly lookingBack: string | null;
  /** For what happens in some weeks and not in others: asks for them, too. */
  readonly weeks: readonly PullWeek[] | null;
  /** Enter, or a number key: on to what comes next. With the answer that a key gave. */
  readonly onGoOn: (given: AnswerValue | null) => void;
}

/** One item: the statement, its five anchors, no opportunity, and what was seen. */
export function AnswerItem({
  number,
  item,
  assessment,
  answer,
  lookingBack,
  weeks,
  onGoOn,
}: AnswerItemProps) {
  const workbook = useWorkbook();
  const [value, setShown] = useShownValue<AnswerValue | null>(answer?.value ?? null);
  const choose = (chosen: AnswerValue): void => {
    setShown(chosen);
    // A failure is on the save sign; the choice stays on screen and is tried again from there.
    answerItem(workbook, assessment.id, item.id, chosen).catch(() => undefined);
  };
  return (
    <fieldset className={classes.item} data-item={item.id}>
      <legend className={classes.statement}>
        <span className={classes.number}>{number}</span> {item.statement}
      </legend>
      {lookingBack !== null && <p className={classes.window}>Looking back on {lookingBack}</p>}
      <AnchorChoice name={item.id} anchors={item.anchors} value={value} onChoose={choose} onGoOn={onGoOn} />
      {weeks !== null && happened(value) && (
        <WeekStrip
          assessmentId={assessment.id}
          item={item}
          value={value}
          weeks={weeks}
          marked={answer?.weeks ?? []}
        />
      )}
      <Evidence number={number} assessmentId={assessment.id} itemId={item.id} answer={answer} />
    </fieldset>
  );
}
