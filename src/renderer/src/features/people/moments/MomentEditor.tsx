import { NativeSelect } from '@mantine/core';
import type { Moment } from '#domain/coaching/moment.ts';
import type { Person } from '#domain/team/person.ts';
import { changeMoment } from '#storage/commands/moments.ts';
import { ChoiceRow } from '#ui/ChoiceRow.tsx';
import { DayField } from '#workbook/DayField.tsx';
import { askedForSentence, momentKindOptions } from '#workbook/moments/moment-text.ts';
import { personOptions } from '#workbook/moments/person-options.ts';
import { TopicSelect } from '#workbook/moments/TopicSelect.tsx';
import { SavedText } from '#workbook/SavedText.tsx';
import { useSetting } from '#workbook/use-setting.ts';
import { useShownValue } from '#workbook/use-shown-value.ts';
import { useToday } from '#workbook/use-today.ts';
import { useWorkbook } from '#workbook/WorkbookContext.tsx';
import classes from './moments.module.css';

/** A moment that is being changed. Everything saves itself. */
export function MomentEditor({
  moment,
  people,
}: {
  readonly moment: Moment;
  readonly people: readonly Person[];
}) {
  const workbook = useWorkbook();
  const today = useToday();
  const write = useSetting();
  const [personId, setPersonId] = useShownValue(moment.personId);
  const [kind, setKind] = useShownValue(moment.kind);
  const [topicId, setTopicId] = useShownValue(moment.skillId ?? moment.dimensionId);
  const [day, setDay] = useShownValue(moment.day);
  const change = (patch: Parameters<typeof changeMoment>[2]): void =>
    write(changeMoment(workbook, moment.id, patch));
  const isAboutMe = personId === null;
  const onPerson = (chosen: string): void => {
    const next = people.find(({ id }) => id === chosen)?.id ?? null;
    setPersonId(next);
    const isSameSide = (next === null) === isAboutMe;
    // A responsibility of one's own is no skill of somebody else's.
    if (!isSameSide) setTopicId(null);
    change({ personId: next, ...(isSameSide ? {} : { skillId: null, dimensionId: null }) });
  };
  return (
    <div className={classes.editor}>
      <SavedText
        textRef={{ table: 'moments', id: moment.id, field: 'text' }}
        stored={moment.text}
        label="What did you see?"
        {...(isAboutMe ? {} : { description: askedForSentence })}
        lines={3}
      />
      <div className={classes.editorRow}>
        <NativeSelect
          label="About whom?"
          value={personId ?? 'me'}
          data={[{ value: 'me', label: 'Myself' }, ...personOptions(people)]}
          onChange={(event) => onPerson(event.currentTarget.value)}
        />
        <TopicSelect
          isAboutMe={isAboutMe}
          value={topicId}
          onTopic={(id) => {
            setTopicId(id);
            change(isAboutMe ? { dimensionId: id } : { skillId: id });
          }}
        />
        <DayField
          label="Day"
          value={day}
          max={today}
          onDay={(picked) => {
            if (picked === null) return;
            setDay(picked);
            change({ day: picked });
          }}
        />
        <ChoiceRow
          label="What is it?"
          options={momentKindOptions}
          value={kind}
          onChoose={(chosen) => {
            setKind(chosen);
            change({ kind: chosen });
          }}
        />
      </div>
    </div>
  );
}
