import { sessionKinds, sessionKindShort } from '#domain/coaching/session-words.ts';
import type { Session } from '#domain/coaching/session.ts';
import { setSessionKind, setSessionSkill } from '#storage/commands/sessions.ts';
import { ChoiceRow } from '#ui/ChoiceRow.tsx';
import { Section } from '#ui/Section.tsx';
import { SkillSelect } from '#workbook/SkillSelect.tsx';
import { useSetting } from '#workbook/use-setting.ts';
import { useShownValue } from '#workbook/use-shown-value.ts';
import { useWorkbook } from '#workbook/WorkbookContext.tsx';
import classes from './sessions.module.css';

const kindOptions = sessionKinds.map((value) => ({ value, label: sessionKindShort[value] }));

/** Of which kind it is, and which skill is coached. */
export function SessionAbout({ session }: { readonly session: Session }) {
  const workbook = useWorkbook();
  const change = useSetting();
  const [kind, setKind] = useShownValue(session.kind);
  const [skillId, setSkillId] = useShownValue(session.skillId);
  return (
    <Section title="What it is about" note="One skill at a time: what is coached has a name.">
      <div className={classes.fields}>
        <ChoiceRow
          label="Which kind?"
          options={kindOptions}
          value={kind}
          onChoose={(chosen) => {
            setKind(chosen);
            change(setSessionKind(workbook, session.id, chosen));
          }}
        />
        <div className={classes.half}>
          <SkillSelect
            label="On which skill?"
            none="No skill in particular"
            value={skillId}
            onSkill={(skill) => {
              setSkillId(skill?.skillId ?? null);
              change(setSessionSkill(workbook, session.id, skill));
            }}
          />
        </div>
      </div>
    </Section>
  );
}
