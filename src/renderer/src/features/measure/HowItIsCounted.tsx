import type { Measure } from '#domain/scorecard/scorecard.ts';
import { setCadence, setMeasure, type MeasureSetting } from '#storage/commands/measures.ts';
import { SettingSelect } from '#workbook/SettingSelect.tsx';
import { useSetting } from '#workbook/use-setting.ts';
import { useWorkbook } from '#workbook/WorkbookContext.tsx';
import classes from './measure.module.css';

type Field = Exclude<keyof MeasureSetting, 'derived'>;
type Choices = { readonly [Name in Field]: Readonly<Record<Measure[Name], string>> };

const labels: Record<Field, string> = {
  level: 'Level',
  scope: 'Read for',
  unit: 'Unit',
  direction: 'Better is',
  total: 'A quarter’s value is',
};

const choices: Choices = {
  level: { do: 'Do: an activity', move: 'Move: an objective', get: 'Get: a result' },
  scope: { person: 'each person', team: 'the team as one' },
  unit: {
    count: 'a count',
    money: 'money',
    percent: 'percent',
    days: 'days',
    hours: 'hours',
    ratio: 'a ratio',
  },
  direction: { up: 'more', down: 'less', range: 'neither: a range' },
  total: { sum: 'the sum of its readings', latest: 'the last reading', average: 'the average' },
};

const cadences: Record<Measure['cadence'], string> = {
  week: 'every week',
  month: 'every month',
  quarter: 'every quarter',
};

const fields: readonly Field[] = ['level', 'scope', 'unit', 'direction', 'total'];

/** How a measure is counted, choice by choice. */
export function HowItIsCounted({ measure }: { readonly measure: Measure }) {
  const workbook = useWorkbook();
  const change = useSetting();
  return (
    <div className={classes.pairs}>
      {fields.map((field) => (
        <SettingSelect
          key={field}
          label={labels[field]}
          data={Object.entries(choices[field]).map(([value, label]) => ({ value, label }))}
          value={measure[field]}
          onChoose={(chosen) => {
            // One of the field's own choices, which are all there is to pick.
            const setting = { [field]: chosen } as Partial<MeasureSetting>;
            change(setMeasure(workbook, measure.id, setting));
          }}
        />
      ))}
      <SettingSelect
        label="How often"
        data={Object.entries(cadences).map(([value, label]) => ({ value, label }))}
        value={measure.cadence}
        onChoose={(chosen) => {
          // One of the three that there are to pick.
          const cadence = chosen as Measure['cadence'];
          change(setCadence(workbook, measure.id, cadence));
        }}
      />
    </div>
  );
}
