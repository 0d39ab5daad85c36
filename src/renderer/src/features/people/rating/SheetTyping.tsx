import { Checkbox, TextInput } from '@mantine/core';
import { useRef, useState, type KeyboardEvent } from 'react';
import { useLocation } from 'wouter';
import type { AnswerValue } from '#domain/assessments/assessment.ts';
import { parseAnswer } from '#domain/team/rating-form.ts';
import type { Person } from '#domain/team/person.ts';
import type { SheetItem } from '#domain/team/rating-sheet.ts';
import { takeSheet, type SheetLine } from '#storage/commands/ratings.ts';
import { Section } from '#ui/Section.tsx';
import { TextLink } from '#ui/TextLink.tsx';
import { CommandButton } from '#workbook/CommandButton.tsx';
import { count } from '#workbook/format.ts';
import { refusalWords } from '#workbook/problem-words.ts';
import { useUndoToast } from '#workbook/use-undo-toast.ts';
import { useWorkbook } from '#workbook/WorkbookContext.tsx';
import type { HalfTyped } from './half-typed.ts';
import { SheetCode } from './SheetCode.tsx';
import { sheetKey } from './sheet-key.ts';
import type { Who } from './take-form.ts';
import classes from './sheet.module.css';

interface SheetTypingProps {
  readonly person: Person;
  readonly who: Who;
  readonly sheet: HalfTyped;
  readonly lines: readonly SheetItem[];
  /** Of a sheet that is printed now. */
  readonly code: string;
}

const takeId = 'take-sheet';

/** A printed sheet, typed in one digit after the other. */
export function SheetTyping({ person, who, sheet, lines, code }: SheetTypingProps) {
  const workbook = useWorkbook();
  const undoToast = useUndoToast();
  const [, navigate] = useLocation();
  const { typed, keep: setTyped, clear } = sheet;
  const [withWords, setWithWords] = useState(typed.words.size > 0);
  const [problem, setProblem] = useState<string | null>(null);
  const list = useRef<HTMLOListElement>(null);
  const codeField = useRef<HTMLInputElement>(null);
  const isSameSheet = typed.code === code || typed.isCompared;

  const focusAt = (index: number): void => {
    const field = list.current?.querySelectorAll<HTMLInputElement>('[data-digit]')[index];
    if (field !== undefined) field.focus();
    else if (index >= lines.length) document.getElementById(takeId)?.focus();
  };
  const set = (skillId: string, value: AnswerValue | null): void => {
    setProblem(null);
    const answers = new Map(typed.answers);
    if (value === null) answers.delete(skillId);
    else answers.set(skillId, value);
    setTyped({ ...typed, answers });
  };
  const onKey = (event: KeyboardEvent, { skill }: SheetItem, index: number): void => {
    const meant = sheetKey(event);
    if (meant === null) return;
    event.preventDefault();
    if (meant.kind === 'answer') {
      set(skill.skillId, meant.value);
      focusAt(index + 1);
    } else if (meant.kind === 'not on the sheet')
      setProblem(`“${event.key}” is not on the sheet. Type 1 to 5, or 0 for no opportunity.`);
    else if (meant.kind === 'next') focusAt(index + 1);
    else if (meant.kind === 'before') focusAt(index - 1);
    else if (meant.kind === 'back' && !typed.answers.has(skill.skillId)) focusAt(index - 1);
    else set(skill.skillId, null);
  };

  const filled = lines.flatMap(({ skill }): SheetLine[] => {
    const value = typed.answers.get(skill.skillId) ?? null;
    const evidence = withWords ? (typed.words.get(skill.skillId)?.trim() ?? '') : '';
    return value === null && evidence === ''
      ? []
      : [{ skillId: skill.skillId, skillVersion: skill.version, value, evidence }];
  });
  const take = async (): Promise<void> => {
    if (!isSameSheet) {
      setProblem(
        'Type the code at the top of the sheet first, or compare the names: so no answer lands on another skill.',
      );
      codeField.current?.focus();
      return;
    }
    if (filled.length === 0) {
      setProblem('Type at least one answer first.');
      focusAt(0);
      return;
    }
    const taken = await takeSheet(workbook, who, filled, 'sheet');
    if (!taken.ok) return setProblem(refusalWords[taken.error]);
    undoToast(`${count(filled.length, 'skill')} taken in`);
    clear();
    navigate(`/people/${person.id}/compare`);
  };

  return (
    <Section
      title="Type in a printed sheet"
      note="A digit jumps to the next number. Enter passes over what was left blank; Backspace goes back."
      actions={<TextLink to="/documents/rating-sheet">Print a blank sheet</TextLink>}
    >
      <SheetCode
        field={codeField}
        typed={typed}
        code={code}
        onTyped={(next) => {
          setProblem(null);
          setTyped({ ...typed, ...next });
          if (next.code === code) focusAt(0);
        }}
      />
      <ol className={classes.pad} ref={list} data-words={withWords}>
        {lines.map((line, index) => {
          const { number, skill } = line;
          const value = typed.answers.get(skill.skillId) ?? null;
          return (
            <li key={skill.skillId} className={classes.line}>
              <label className={classes.lineLabel}>
                <span className={classes.number}>{number}</span>{' '}
                <span className={classes.lineName}>{skill.name}</span>
                <input
                  className={classes.digit}
                  data-digit
                  type="text"
                  inputMode="numeric"
                  autoComplete="off"
                  maxLength={1}
                  value={value === 'no-opportunity' ? '0' : (value ?? '')}
                  onFocus={(event) => event.currentTarget.select()}
                  onKeyDown={(event) => onKey(event, line, index)}
                  // Keys are taken above; this is for what is pasted, dictated or comes from a screen's keyboard.
                  onChange={(event) => {
                    const said = parseAnswer(event.currentTarget.value);
                    if (said !== undefined) set(skill.skillId, said);
                  }}
                />
              </label>
              {withWords && (
                <TextInput
                  aria-label={`What was written at ${number}, ${skill.name}`}
                  placeholder="What was written"
                  size="xs"
                  maxLength={4000}
                  value={typed.words.get(skill.skillId) ?? ''}
                  onChange={(event) =>
                    setTyped({
                      ...typed,
                      words: new Map(typed.words).set(skill.skillId, event.currentTarget.value),
                    })
                  }
                />
              )}
            </li>
          );
        })}
      </ol>
      <Checkbox
        className={classes.withWords}
        label="There are words on the sheet, too"
        checked={withWords}
        onChange={(event) => setWithWords(event.currentTarget.checked)}
      />
      <p className={classes.problem} role="alert">
        {problem}
      </p>
      <div className={classes.row}>
        <CommandButton id={takeId} work={take} say={setProblem}>
          Take in {count(filled.length, 'skill')}
        </CommandButton>
        <span className={classes.soft}>
          {typed.answers.size} of {lines.length} typed. Blanks stay blank, and are not low.
        </span>
      </div>
    </Section>
  );
}
