import { useMemo, useRef } from 'react';
import type { Level } from '#domain/instruments/instrument.ts';
import type { Values } from '#domain/instruments/scoring.ts';
import { goalHints } from '#domain/plans/hints.ts';
import type { Focus } from '#domain/plans/plan.ts';
import { goalItemOf, type PlanTopic } from '#domain/plans/topic.ts';
import { setGoal, takeSign } from '#storage/commands/focus-areas.ts';
import { Section } from '#ui/Section.tsx';
import { useToast } from '#ui/Toasts.tsx';
import { refusalWords } from '#workbook/problem-words.ts';
import { SavedText } from '#workbook/SavedText.tsx';
import { useSetting } from '#workbook/use-setting.ts';
import { useShownValue } from '#workbook/use-shown-value.ts';
import { useText } from '#workbook/use-text.ts';
import { useUndoToast } from '#workbook/use-undo-toast.ts';
import { useWorkbook } from '#workbook/WorkbookContext.tsx';
import { Examples } from './Examples.tsx';
import { Hints } from './Hints.tsx';
import { ItemChoice } from './ItemChoice.tsx';
import { Ladder } from './Ladder.tsx';
import classes from './plan.module.css';
import { usePlanWords } from './plan-words.ts';
import { useWordings } from '#workbook/SkillsContext.tsx';

interface GoalEditorProps {
  readonly focus: Focus;
  readonly topic: PlanTopic;
  /** What was answered in the latest self-assessment, or rated. */
  readonly values: Values;
  readonly signs: readonly string[];
}

type Goal = Pick<Focus, 'itemId' | 'fromLevel' | 'toLevel'>;

/** From which anchor to which, and how one will see it. */
export function GoalEditor({ focus, topic, values, signs }: GoalEditorProps) {
  const words = usePlanWords();
  const wordings = useWordings();
  const workbook = useWorkbook();
  const toast = useToast();
  const change = useSetting();
  const sayDone = useUndoToast();
  const sign = useText({ table: 'focuses', id: focus.id, field: 'sign' }, focus.sign);
  const { itemId, fromLevel, toLevel } = focus;
  const stored = useMemo((): Goal => ({ itemId, fromLevel, toLevel }), [itemId, fromLevel, toLevel]);
  const [shown, setShown] = useShownValue(stored);
  const levelIn = (id: string): Level | null => {
    const value = values.get(id);
    return value === undefined || value === 'no-opportunity' ? null : value;
  };
  // A skill has one behavior: there is nothing to choose, and the goal starts from where it was rated.
  const [first] = topic.items;
  const only = topic.items.length + topic.deepDive.length === 1 ? first : undefined;
  const goal: Goal =
    only !== undefined && shown.itemId === null
      ? { itemId: only.id, fromLevel: levelIn(only.id), toLevel: null }
      : shown;
  // What was marked on the ladders that were left, for coming back: arrow keys pass every behavior on their way.
  const left = useRef(new Map<string, Goal>());
  const item = goalItemOf({ topic: focus.topic, itemId: goal.itemId }, wordings);
  const save = (next: Goal): void => {
    setShown(next);
    change(setGoal(workbook, focus.id, next));
  };
  const chooseItem = (id: string): void => {
    if (id === goal.itemId) return;
    if (goal.itemId !== null) left.current.set(goal.itemId, goal);
    const next = left.current.get(id) ?? { itemId: id, fromLevel: levelIn(id), toLevel: null };
    save(next);
    if (goal.toLevel === null || next.toLevel !== null) return;
    toast({
      text: 'Another behavior: where you want to be on it is open.',
      action: { label: 'Undo', run: () => save(goal) },
    });
  };
  const take = (text: string) => async (): Promise<void> => {
    await workbook.drafts.flush();
    const before = workbook.history.latest;
    const taken = await takeSign(workbook, focus.id, text);
    if (taken.ok) sayDone('Taken. Change it until it fits.', before);
    else toast({ text: refusalWords[taken.error] });
  };
  return (
    <Section title="Goal" note={words.goalNote}>
      {only === undefined ? (
        <ItemChoice
          legend="Which behavior?"
          items={topic.items}
          deepDive={topic.deepDive}
          levelIn={levelIn}
          chosen={goal.itemId}
          onChoose={chooseItem}
        />
      ) : (
        <p className={classes.prose}>{only.statement}</p>
      )}
      {item !== undefined && (
        <Ladder
          key={item.id}
          item={item}
          from={goal.fromLevel}
          to={goal.toLevel}
          onChoose={(from, to) => save({ itemId: item.id, fromLevel: from, toLevel: to })}
        />
      )}
      <div className={classes.fields}>
        <SavedText
          textRef={{ table: 'focuses', id: focus.id, field: 'sign' }}
          stored={focus.sign}
          label="What will people see?"
          description={words.signNote}
          lines={2}
        />
        <Hints hints={goalHints({ ...goal, sign: sign.value }, words.who)} />
        <Examples
          title="Examples of signs"
          examples={signs.map((text) => ({ key: text, text, take: take(text) }))}
        />
      </div>
    </Section>
  );
}
