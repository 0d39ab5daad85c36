import { useMemo, useState, type ReactNode } from 'react';
import { fillIn } from '#domain/team/fill-in.ts';
import { maxPeople, type Person } from '#domain/team/person.ts';
import { countPlanned, planPeople, type Candidate, type SameNames } from '#domain/team/planned-people.ts';
import { addPeople } from '#storage/commands/people.ts';
import { ChoiceRow } from '#ui/ChoiceRow.tsx';
import { CommandButton } from '#workbook/CommandButton.tsx';
import { refusalWords } from '#workbook/problem-words.ts';
import { useUndoToast } from '#workbook/use-undo-toast.ts';
import { useWorkbook } from '#workbook/WorkbookContext.tsx';
import { PlannedTable, type PlannedColumn } from './PlannedTable.tsx';
import { doneWords, plannedSummary, takeWords } from './planned-words.ts';
import classes from './team.module.css';

const sameNameOptions: readonly { readonly value: SameNames; readonly label: string }[] = [
  { value: 'fill in', label: 'Fill in what is missing' },
  { value: 'leave out', label: 'Leave them out' },
  { value: 'add', label: 'Add them too' },
];

const noneFilled: ReturnType<typeof fillIn> = new Map();

interface PlannedPeopleProps {
  readonly candidates: readonly Candidate[];
  /** Everybody who is here already. */
  readonly people: readonly Person[];
  readonly columns: readonly PlannedColumn[];
  readonly rowName: 'Line' | 'Row';
  /** What has to be answered first; null when nothing has. */
  readonly toAnswer?: string | null;
  readonly onAdded: () => void;
  /** Further buttons. */
  readonly children?: ReactNode;
}

/** Who would be added, with what happens to each, and the button that adds them in one step. */
export function PlannedPeople(props: PlannedPeopleProps) {
  const { candidates, people, columns, rowName, toAnswer = null, onAdded, children } = props;
  const workbook = useWorkbook();
  const sayDone = useUndoToast();
  const [chosen, setSameNames] = useState<SameNames | null>(null);
  const [problem, setProblem] = useState<string | null>(null);
  const fillable = useMemo(() => fillIn(candidates, people), [candidates, people]);
  const options = sameNameOptions.filter(({ value }) => value !== 'fill in' || fillable.size > 0);
  // It replaces nothing, so it needs no asking.
  const sameNames = options.some(({ value }) => value === chosen) ? chosen : (options[0]?.value ?? null);
  const filled = sameNames === 'fill in' ? fillable : noneFilled;
  const planned = useMemo(
    () =>
      planPeople(
        candidates,
        people.map(({ name }) => name),
        sameNames ?? 'leave out',
      ),
    [candidates, people, sameNames],
  );
  const counts = countPlanned(planned);
  // A merge can have brought more.
  const room = Math.max(0, maxPeople - people.length);
  const isTooMany = counts.added > room;
  const obstacle = isTooMany
    ? `A workbook holds ${maxPeople} people, those who left included: there is room for ${room} more, and these are ${counts.added}. Nobody was added.`
    : toAnswer;
  const add = async (): Promise<void> => {
    setProblem(obstacle);
    if (obstacle !== null) return;
    const added = await addPeople(
      workbook,
      planned.filter(({ isAdded }) => isAdded),
      [...filled.values()],
    );
    if (!added.ok) return setProblem(refusalWords[added.error]);
    sayDone(doneWords(added.value.length, filled.size));
    onAdded();
  };
  return (
    <div className={classes.planned}>
      <p className={classes.summary} role="status">
        {candidates.length > 0 && plannedSummary(counts, filled.size)}
      </p>
      {counts.sameName > 0 && (
        <ChoiceRow
          label="Names that are there already, or come twice"
          options={options}
          value={sameNames}
          onChoose={setSameNames}
        />
      )}
      {candidates.length > 0 && (
        <PlannedTable planned={planned} filled={filled} columns={columns} rowName={rowName} />
      )}
      {problem !== null && obstacle !== null && (
        <p role="alert" className={classes.problem}>
          {problem}
        </p>
      )}
      <div className={classes.buttons}>
        {(counts.added > 0 || filled.size > 0) && (
          <CommandButton work={add}>{takeWords(counts.added, filled.size)}</CommandButton>
        )}
        {children}
      </div>
    </div>
  );
}
