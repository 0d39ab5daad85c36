import { maxCommitments, type Commitment } from '#domain/reviews/review.ts';
import { addCommitment, removeCommitment, setCommitment } from '#storage/commands/commitments.ts';
import { Section } from '#ui/Section.tsx';
import { useToast } from '#ui/Toasts.tsx';
import { useRowFocus } from '#ui/use-row-focus.ts';
import { CommandButton } from '#workbook/CommandButton.tsx';
import { DayField } from '#workbook/DayField.tsx';
import { refusalWords } from '#workbook/problem-words.ts';
import { carriedWords } from '#workbook/review/RecordRest.tsx';
import { SavedText } from '#workbook/SavedText.tsx';
import { SettingSelect } from '#workbook/SettingSelect.tsx';
import { useSetting } from '#workbook/use-setting.ts';
import { useUndoToast } from '#workbook/use-undo-toast.ts';
import { useWorkbook } from '#workbook/WorkbookContext.tsx';
import type { Draft } from './DraftScreen.tsx';
import classes from './review.module.css';

/** What is to be kept in the next quarter. */
export function Commitments({ loaded }: { readonly loaded: Draft }) {
  const workbook = useWorkbook();
  const toast = useToast();
  const { review, rows } = loaded;
  const own = rows.commitments
    .filter(({ reviewId }) => reviewId === review.id)
    .toSorted((a, b) => a.order - b.order);
  const box = useRowFocus<HTMLOListElement>(own.map(({ id }) => id));
  const add = async (): Promise<void> => {
    const added = await addCommitment(workbook, review.id);
    if (!added.ok) toast({ text: refusalWords[added.error] });
  };
  return (
    <>
      {own.length === 0 && (
        <p className={classes.prose}>
          None yet. A good commitment says what you will do, not what should come of it.
        </p>
      )}
      <ol ref={box} className={classes.list}>
        {own.map((commitment, index) => (
          <OneCommitment key={commitment.id} commitment={commitment} number={index + 1} loaded={loaded} />
        ))}
      </ol>
      {own.length < maxCommitments ? (
        <CommandButton work={add}>Add a commitment</CommandButton>
      ) : (
        <p className={classes.soft}>
          {own.length > maxCommitments &&
            `There are ${own.length}, because those of two laptops came together. Delete the ones that matter least before you lock the review. `}
          Five are the most: what is to be kept has to fit in your head.
        </p>
      )}
    </>
  );
}

interface OneCommitmentProps {
  readonly commitment: Commitment;
  readonly number: number;
  readonly loaded: Draft;
}

function OneCommitment({ commitment, number, loaded }: OneCommitmentProps) {
  const workbook = useWorkbook();
  const change = useSetting();
  const toast = useToast();
  const sayDone = useUndoToast();
  const { people } = loaded.record;
  const measures = loaded.rows.measures
    .filter(({ archivedDay, name }) => archivedDay === null && name.trim() !== '')
    .toSorted((a, b) => a.order - b.order);
  const { id, carried } = commitment;
  const remove = async (): Promise<void> => {
    await workbook.drafts.flush();
    const before = workbook.history.latest;
    if ((await removeCommitment(workbook, id)) === undefined)
      toast({ text: 'It is deleted already, or the review was locked, perhaps in another window.' });
    else
      sayDone(
        carried > 0
          ? 'Deleted. What it was carried over from is to be decided again.'
          : 'Deleted. It is in the trash for 30 days.',
        before,
      );
  };
  return (
    <li data-row={id} className={classes.commitment}>
      <Section
        title={`Commitment ${number}`}
        {...(carried > 0
          ? { note: carried === 1 ? 'Carried over from the last review.' : carriedWords(carried).trim() }
          : {})}
        actions={
          <CommandButton
            variant="subtle"
            size="compact-sm"
            aria-label={`Delete commitment ${number}`}
            work={remove}
          >
            Delete
          </CommandButton>
        }
      >
        <div className={classes.fields}>
          <SavedText
            textRef={{ table: 'commitments', id, field: 'text' }}
            stored={commitment.text}
            label="What will be done"
            lines={2}
          />
          <div className={classes.pairs}>
            <SettingSelect
              label="Whose"
              data={[
                { value: '', label: 'Mine' },
                ...people.map(({ personId, name }) => ({ value: personId, label: name })),
              ]}
              value={commitment.ownerId ?? ''}
              onChoose={(chosen) => {
                const ownerId = people.find(({ personId }) => personId === chosen)?.personId ?? null;
                change(setCommitment(workbook, id, { ownerId }));
              }}
            />
            <DayField
              label="By when"
              value={commitment.dueDay}
              onDay={(dueDay) => change(setCommitment(workbook, id, { dueDay }))}
            />
            <SettingSelect
              label="Which number will show it"
              data={[
                { value: '', label: 'None of the scorecard' },
                ...measures.map((measure) => ({ value: measure.id, label: measure.name })),
              ]}
              value={commitment.measureId ?? ''}
              onChoose={(chosen) => {
                const measureId = measures.find((measure) => measure.id === chosen)?.id ?? null;
                change(setCommitment(workbook, id, { measureId }));
              }}
            />
          </div>
        </div>
      </Section>
    </li>
  );
}
