import { useEffect, useRef, useState } from 'react';
import type { Rating } from '#domain/team/rating.ts';
import { openRating, type RatedSkill } from '#storage/commands/ratings.ts';
import { SavedText } from '#workbook/SavedText.tsx';
import { useSetting } from '#workbook/use-setting.ts';
import { useWorkbook } from '#workbook/WorkbookContext.tsx';
import classes from './rating.module.css';

interface SkillEvidenceProps {
  readonly rated: RatedSkill;
  readonly rating: Rating | undefined;
  readonly name: string;
}

/** What was seen that shows it: asked for by one quiet button, so that it is no duty. */
export function SkillEvidence({ rated, rating, name }: SkillEvidenceProps) {
  const workbook = useWorkbook();
  const setting = useSetting();
  const field = useRef<HTMLDivElement>(null);
  const [asked, setAsked] = useState(false);
  const isShown = rating !== undefined && (asked || rating.evidence !== '');
  useEffect(() => {
    if (asked && isShown) field.current?.querySelector('textarea')?.focus();
  }, [asked, isShown]);
  if (!isShown) {
    return (
      <button
        type="button"
        className={classes.addEvidence}
        onClick={() => {
          setting(openRating(workbook, rated));
          setAsked(true);
        }}
      >
        Add what shows it<span className={classes.forScreenReaders}>, for {name}</span>
      </button>
    );
  }
  return (
    <div className={classes.evidence} ref={field}>
      <SavedText
        textRef={{ table: 'ratings', id: rating.id, field: 'evidence' }}
        stored={rating.evidence}
        label="What happened that shows it?"
        description={
          rated.rater === 'manager'
            ? 'Write it as if they will read it: they can ask for it.'
            : 'Your manager will read it.'
        }
        lines={2}
      />
    </div>
  );
}
