import { NativeSelect } from '@mantine/core';
import type { PeopleGrouping, PeopleOrder, SkillOrder } from '#domain/team/matrix-order.ts';
import type { MatrixView } from '#domain/team/matrix-view.ts';
import { skillGroupWords, type SkillGroup } from '#domain/team/skill.ts';
import classes from './matrix.module.css';

interface MatrixControlsProps {
  readonly view: MatrixView;
  /** What the skill is called by which people are sorted. */
  readonly sortedBy: string;
  readonly onView: (view: MatrixView) => void;
}

type Option<Value> = { readonly value: Value; readonly label: string };

const groupings: readonly Option<PeopleGrouping>[] = [
  { value: 'none', label: 'Not grouped' },
  { value: 'ramping', label: 'Ramping or not' },
  { value: 'territory', label: 'By territory' },
  { value: 'role', label: 'By role' },
];
const skillOrders: readonly Option<SkillOrder>[] = [
  { value: 'catalog', label: 'As in the catalog' },
  { value: 'most low', label: 'Most at 1 or 2 first' },
  { value: 'spread', label: 'Widest spread first' },
];
const skillGroups: readonly Option<MatrixView['group']>[] = [
  { value: 'all', label: 'All skills' },
  // The keys of the record.
  ...(Object.keys(skillGroupWords) as SkillGroup[]).map((value) => ({
    value,
    label: skillGroupWords[value],
  })),
];
const peopleOrders: readonly Option<Exclude<PeopleOrder['by'], 'skill'>>[] = [
  { value: 'mine', label: 'In my order' },
  { value: 'name', label: 'By name' },
  { value: 'start', label: 'Newest first' },
  { value: 'age', label: 'Oldest ratings first' },
];

export function MatrixControls({ view, sortedBy, onView }: MatrixControlsProps) {
  return (
    <div className={classes.controls}>
      <Choice
        label="People"
        options={
          view.people.by === 'skill'
            ? [...peopleOrders, { value: 'skill', label: `By ${sortedBy}` }]
            : peopleOrders
        }
        value={view.people.by}
        onChoose={(by) => {
          if (by !== 'skill') onView({ ...view, people: { by } });
        }}
      />
      <Choice
        label="Groups of people"
        options={groupings}
        value={view.grouping}
        onChoose={(grouping) => onView({ ...view, grouping })}
      />
      <Choice
        label="Skills"
        options={skillOrders}
        value={view.skills}
        onChoose={(skills) => onView({ ...view, skills })}
      />
      <Choice
        label="Group of skills"
        options={skillGroups}
        value={view.group}
        onChoose={(group) => onView({ ...view, group })}
      />
    </div>
  );
}

interface ChoiceProps<Value extends string> {
  readonly label: string;
  readonly options: readonly Option<Value>[];
  readonly value: Value;
  readonly onChoose: (value: Value) => void;
}

function Choice<Value extends string>({ label, options, value, onChoose }: ChoiceProps<Value>) {
  return (
    <NativeSelect
      size="xs"
      label={label}
      className={classes.control ?? ''}
      value={value}
      onChange={(event) => {
        const chosen = options.find((option) => option.value === event.currentTarget.value);
        if (chosen !== undefined) onChoose(chosen.value);
      }}
    >
      {options.map((option) => (
        <option key={option.value} value={option.value}>
          {option.label}
        </option>
      ))}
    </NativeSelect>
  );
}
