import { Button } from '@mantine/core';
import { useEffect, useRef, useState } from 'react';
import type { ActionKind } from '#domain/plans/action-idea.ts';
import { actionHints } from '#domain/plans/hints.ts';
import type { Action, ActionId } from '#domain/plans/plan.ts';
import { actionKindWords } from '#domain/plans/words.ts';
import { planAction, removeAction, setActionKind } from '#storage/commands/actions.ts';
import type { OpenWorkbook } from '#storage/open-workbook.ts';
import { ChoiceRow } from '#ui/ChoiceRow.tsx';
import { DayField } from '#workbook/DayField.tsx';
import { longDay } from '#workbook/format.ts';
import { SavedText } from '#workbook/SavedText.tsx';
import { useSetting } from '#workbook/use-setting.ts';
import { useShownValue } from '#workbook/use-shown-value.ts';
import { useText } from '#workbook/use-text.ts';
import { useToday } from '#workbook/use-today.ts';
import { useWorkbook } from '#workbook/WorkbookContext.tsx';
import { Hints } from './Hints.tsx';
import { usePlanWords } from './plan-words.ts';
import classes from './ActionEditor.module.css';

const kindOptions = (['do', 'with', 'learn'] as const).map((value: ActionKind) => ({
  value,
  label: actionKindWords[value],
}));

/** An action being written. Everything saves itself; closing only folds it up. */
export function ActionEditor({ action, onClose }: { readonly action: Action; readonly onClose: () => void }) {
  const words = usePlanWords();
  const workbook = useWorkbook();
  const today = useToday();
  const change = useSetting();
  const box = useRef<HTMLDivElement>(null);
  const [kind, setKind] = useShownValue(action.kind);
  const [dueDay, setDueDay] = useShownValue(action.dueDay);
  // As long as the form is open: a day that was just given can be changed like any other word of it.
  const [isPlanning] = useState(action.dueDay === null || action.addedDay === today);
  const text = useText({ table: 'actions', id: action.id, field: 'text' }, action.text);
  const shows = useText({ table: 'actions', id: action.id, field: 'shows' }, action.shows);
  useEffect(() => {
    box.current?.querySelector<HTMLElement>('textarea')?.focus();
    return () => {
      // The workbook may be closing: then it stays, and says that it has no words yet.
      removeIfEmpty(workbook, action.id).catch(() => undefined);
    };
  }, [workbook, action.id]);
  return (
    <div ref={box} className={classes.editor}>
      <SavedText
        textRef={{ table: 'actions', id: action.id, field: 'text' }}
        stored={action.text}
        label={words.actionQuestion}
        description="One thing, starting with a verb, that fits in a week."
        lines={2}
      />
      <ChoiceRow
        label="Kind"
        options={kindOptions}
        value={kind}
        onChoose={(chosen) => {
          setKind(chosen);
          change(setActionKind(workbook, action.id, chosen));
        }}
      />
      <div className={classes.pair}>
        {isPlanning ? (
          <DayField
            label="By when?"
            value={dueDay}
            min={today}
            onDay={(day) => {
              if (day === null) return;
              setDueDay(day);
              change(planAction(workbook, action.id, day));
            }}
          />
        ) : (
          <div>
            <p className={classes.label}>By when?</p>
            <p className={classes.flat}>
              {action.dueDay === null ? '' : longDay(action.dueDay)}{' '}
              <span className={classes.soft}>Use “Move…” to change the day.</span>
            </p>
          </div>
        )}
        <SavedText
          textRef={{ table: 'actions', id: action.id, field: 'helper' }}
          stored={action.helper}
          label="Who helps?"
        />
      </div>
      <SavedText
        textRef={{ table: 'actions', id: action.id, field: 'shows' }}
        stored={action.shows}
        label="What will show that it happened?"
        lines={2}
      />
      <Hints
        hints={actionHints({ ...action, dueDay, text: text.value, shows: shows.value }, today, words.who)}
      />
      <div>
        <Button size="compact-sm" onClick={onClose}>
          Done writing
        </Button>
      </div>
    </div>
  );
}

/** An action of one's own in which nothing was written was begun by accident. */
async function removeIfEmpty(workbook: OpenWorkbook, id: ActionId): Promise<void> {
  await workbook.drafts.flush();
  const action = await workbook.db.rows('actions').get(id);
  if (action === undefined || action.state !== 'open' || action.ideaId !== null) return;
  if (`${action.text}${action.shows}${action.helper}`.trim() === '') await removeAction(workbook, id);
}
