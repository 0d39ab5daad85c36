import { Checkbox, TextInput } from '@mantine/core';
import type { RefObject } from 'react';
import { isWholeCode, typedCode } from '#domain/team/rating-sheet.ts';
import type { Typed } from './half-typed.ts';
import classes from './sheet.module.css';

type CodeTyped = Pick<Typed, 'code' | 'isCompared'>;

interface SheetCodeProps {
  readonly field: RefObject<HTMLInputElement | null>;
  readonly typed: CodeTyped;
  /** Of a sheet that is printed now. */
  readonly code: string;
  readonly onTyped: (typed: CodeTyped) => void;
}

/** Whether the numbers on the paper are those on the screen: the code on the paper tells, else the eye has to. */
export function SheetCode({ field, typed, code, onTyped }: SheetCodeProps) {
  const isOther = isWholeCode(typed.code) && typed.code !== code;
  return (
    <div className={classes.code}>
      <TextInput
        ref={field}
        className={classes.codeField ?? ''}
        label="Code of the sheet"
        description="Four letters or digits at the top of the paper."
        autoComplete="off"
        spellCheck={false}
        value={typed.code}
        onChange={(event) => onTyped({ code: typedCode(event.currentTarget.value), isCompared: false })}
      />
      <p role="status" className={classes.codeSaid}>
        {typed.code === code && 'The sheet fits.'}
        {isOther &&
          'This is not the code of a sheet that is printed now: skills or their words were changed since, or there is a slip in it. Compare each name below with the paper.'}
      </p>
      {typed.code !== code && (
        <Checkbox
          label="I compared: the names below are those on the paper"
          checked={typed.isCompared}
          onChange={(event) => onTyped({ ...typed, isCompared: event.currentTarget.checked })}
        />
      )}
    </div>
  );
}
