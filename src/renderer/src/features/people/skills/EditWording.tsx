import { useEffect, useRef } from 'react';
import { useLocation } from 'wouter';
import { levels } from '#domain/instruments/instrument.ts';
import { anchorOf } from '#domain/instruments/scoring.ts';
import { ownSkillId } from '#domain/team/own-skill.ts';
import { skillGroupWords, type SkillGroup } from '#domain/team/skill.ts';
import type { Wording } from '#domain/team/wordings.ts';
import { discardWording, setSkillGroup } from '#storage/commands/skills.ts';
import { ChoiceRow } from '#ui/ChoiceRow.tsx';
import { isFocusLost } from '#ui/focus-page.ts';
import { Section } from '#ui/Section.tsx';
import { useToast } from '#ui/Toasts.tsx';
import { CommandButton } from '#workbook/CommandButton.tsx';
import { refusalWords } from '#workbook/problem-words.ts';
import { SavedText } from '#workbook/SavedText.tsx';
import { useSetting } from '#workbook/use-setting.ts';
import { useShownValue } from '#workbook/use-shown-value.ts';
import { useUndoToast } from '#workbook/use-undo-toast.ts';
import { useWorkbook } from '#workbook/WorkbookContext.tsx';
import classes from './skills.module.css';

const groupOptions = (['winning', 'running', 'foundations'] as const satisfies readonly SkillGroup[]).map(
  (value) => ({ value, label: skillGroupWords[value] }),
);

/** The newest wording of the company's own, on which nothing was rated or planned yet. */
export function EditWording({ wording }: { readonly wording: Wording }) {
  const workbook = useWorkbook();
  const change = useSetting();
  const toast = useToast();
  const sayDone = useUndoToast();
  const [, navigate] = useLocation();
  const box = useRef<HTMLDivElement>(null);
  const [group, showGroup] = useShownValue(wording.group);
  const id = ownSkillId(wording.skillId, wording.version);
  const isFirst = wording.version === 1;
  useEffect(() => {
    // The button that opened it is gone.
    if (isFocusLost()) box.current?.querySelector('input')?.focus();
  }, [id]);
  const discard = async (): Promise<void> => {
    await workbook.drafts.flush();
    const discarded = await discardWording(workbook, id);
    if (!discarded.ok) return toast({ text: refusalWords[discarded.error] });
    if (isFirst) navigate('/people/skills');
    sayDone(isFirst ? 'Skill deleted.' : 'Wording discarded. The one before it holds again.');
  };
  return (
    <Section
      title={isFirst ? 'The words' : 'Your wording'}
      note="It saves itself, and holds as soon as nothing is missing. Once somebody was rated on it, its words stay, and changing them makes a new wording."
    >
      <div ref={box} className={classes.fields}>
        <SavedText
          textRef={{ table: 'ownSkills', id, field: 'name' }}
          stored={wording.name}
          label="Name"
          placeholder="Product demos"
        />
        <SavedText
          textRef={{ table: 'ownSkills', id, field: 'meaning' }}
          stored={wording.meaning}
          label="What the word means here"
          description="One sentence."
          lines={2}
        />
        <ChoiceRow
          label="Group"
          options={groupOptions}
          value={group}
          onChoose={(chosen) => {
            showGroup(chosen);
            change(setSkillGroup(workbook, id, chosen));
          }}
        />
        <SavedText
          textRef={{ table: 'ownSkills', id, field: 'statement' }}
          stored={wording.statement}
          label="What the person does"
          description="Without naming them: “Finds out what the customer is trying to change.”"
          lines={2}
        />
        <SavedText
          textRef={{ table: 'ownSkills', id, field: 'window' }}
          stored={wording.window}
          label="Looking back on"
          description="For example: the last three months."
        />
        <p className={classes.advice}>
          The five levels: one thing each that somebody could have seen, in the past tense, and nothing that
          the market decides. 3 is what you expect of somebody who does the job; 5 was seen again and changed
          something.
        </p>
        {levels.map((level) => (
          <SavedText
            key={level}
            textRef={{ table: 'ownSkills', id, field: `anchor${level}` }}
            stored={anchorOf(wording.anchors, level)}
            label={`Level ${level}`}
            lines={2}
          />
        ))}
      </div>
      <div className={classes.buttons}>
        <CommandButton variant="default" work={discard}>
          {isFirst ? 'Delete this skill' : 'Discard this wording'}
        </CommandButton>
        {!isFirst && (
          <span className={classes.soft}>Ratings given so far keep the words they were given on.</span>
        )}
      </div>
    </Section>
  );
}
