import { Textarea, TextInput } from '@mantine/core';
import type { ReactNode } from 'react';
import type { TextRef } from '#storage/saving/drafts.ts';
import { useText } from './use-text.ts';

interface SavedTextProps {
  readonly textRef: TextRef;
  readonly stored: string;
  readonly label: ReactNode;
  readonly description?: ReactNode;
  readonly placeholder?: string;
  /** One line, or the number of lines that an empty text shows. */
  readonly lines?: number;
  readonly readOnly?: boolean;
  /** For a field whose label is shown elsewhere on the page. */
  readonly labelHidden?: boolean;
  readonly autoFocus?: boolean;
}

/** A labelled text field that saves itself. */
export function SavedText({
  textRef,
  stored,
  label,
  lines = 1,
  labelHidden = false,
  ...rest
}: SavedTextProps) {
  const text = useText(textRef, stored);
  const common = {
    ...rest,
    ...(labelHidden ? { 'aria-label': typeof label === 'string' ? label : textRef.field } : { label }),
    value: text.value,
    maxLength: text.maxLength,
    onBlur: text.onLeave,
    'data-autofocus': rest.autoFocus,
  };
  return lines === 1 ? (
    <TextInput {...common} onChange={(event) => text.onType(event.currentTarget.value)} />
  ) : (
    <Textarea
      {...common}
      autosize
      minRows={lines}
      maxRows={24}
      onChange={(event) => text.onType(event.currentTarget.value)}
    />
  );
}
