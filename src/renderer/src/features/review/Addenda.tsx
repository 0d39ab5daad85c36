import { Button, Textarea, TextInput } from '@mantine/core';
import { useState } from 'react';
import type { Addendum, ReviewId } from '#domain/reviews/review.ts';
import { addAddendum } from '#storage/commands/reviews.ts';
import { Section } from '#ui/Section.tsx';
import { useToast } from '#ui/Toasts.tsx';
import { longDay } from '#workbook/format.ts';
import { useCommand } from '#workbook/use-command.ts';
import { useFocusBack } from '#workbook/use-focus-back.ts';
import { useWorkbook } from '#workbook/WorkbookContext.tsx';
import classes from './review.module.css';

const problems = {
  gone: 'The review is not there any more.',
  'not locked': 'The review is not locked yet.',
  'a reason is needed': 'Say why it is corrected.',
  'nothing written': 'Write the correction first.',
} as const;

/** Corrections of a locked review. They stand beside it, and stay. */
export function Addenda({
  reviewId,
  addenda,
}: {
  readonly reviewId: ReviewId;
  readonly addenda: readonly Addendum[];
}) {
  const [isWriting, setWriting] = useState(false);
  const box = useFocusBack<HTMLDivElement>(isWriting ? 'correction' : null);
  return (
    <Section
      title="Corrections"
      actions={
        <div ref={box}>
          <Button
            variant="default"
            size="compact-sm"
            data-opens="correction"
            aria-expanded={isWriting}
            onClick={() => setWriting(!isWriting)}
          >
            Add a correction
          </Button>
        </div>
      }
    >
      {addenda.length === 0 && !isWriting && <p className={classes.prose}>None.</p>}
      <ul className={classes.list}>
        {addenda.map((addendum) => (
          <li key={addendum.id} className={classes.thing}>
            <p className={classes.thingName}>
              <span className={classes.soft}>{longDay(addendum.day)}, because:</span> {addendum.reason}
            </p>
            <p className={classes.said}>{addendum.text}</p>
          </li>
        ))}
      </ul>
      {isWriting && <WriteAddendum reviewId={reviewId} onClose={() => setWriting(false)} />}
    </Section>
  );
}

function WriteAddendum({ reviewId, onClose }: { readonly reviewId: ReviewId; readonly onClose: () => void }) {
  const workbook = useWorkbook();
  const toast = useToast();
  const [reason, setReason] = useState('');
  const [text, setText] = useState('');
  const [problem, setProblem] = useState<string | null>(null);
  const { run, isSlow } = useCommand(setProblem);
  const submit = async (): Promise<void> => {
    const added = await addAddendum(workbook, reviewId, { reason, text });
    if (!added.ok) return setProblem(problems[added.error]);
    onClose();
    toast({ text: 'The correction stands beside the review. It stays.' });
  };
  return (
    <form
      className={classes.fields}
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        run(submit)();
      }}
    >
      <Textarea
        label="The correction"
        description="It can’t be changed or deleted afterward."
        autosize
        minRows={2}
        maxLength={4000}
        value={text}
        onChange={(event) => setText(event.currentTarget.value)}
      />
      <TextInput
        label="Why"
        maxLength={500}
        value={reason}
        onChange={(event) => setReason(event.currentTarget.value)}
      />
      {problem !== null && (
        <p role="alert" className={classes.problem}>
          {problem}
        </p>
      )}
      <div className={classes.buttons}>
        <Button type="submit" loading={isSlow}>
          Add it for good
        </Button>
        <Button variant="default" onClick={onClose}>
          Cancel
        </Button>
      </div>
    </form>
  );
}
