import { sessionKinds, sessionKindShort } from '#domain/coaching/session-words.ts';
import type { Session } from '#domain/coaching/session.ts';
import { setSessionKind, setSessionSkill } from '#storage/commands/sessions.ts';
import { ChoiceRow } from '#ui/ChoiceRow.tsx';
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
    <div className={classes.sides}>
      <ChoiceRow
        label="Which kind?"
        options={kindOptions}
        value={kind}
        onChoose={(chosen) => {
          setKind(chosen);
          change(setSessionKind(workbook, session.id, chosen));
        }}
      />
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
  );
}
