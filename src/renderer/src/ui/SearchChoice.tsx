import { TextInput } from '@mantine/core';
import { useEffect, useId, useRef, useState, type KeyboardEvent } from 'react';
import classes from './SearchChoice.module.css';

export interface SearchOption {
  readonly value: string;
  readonly label: string;
}

interface SearchChoiceProps {
  readonly label: string;
  readonly description?: string;
  readonly options: readonly SearchOption[];
  /** Null before the first choice. */
  readonly value: string | null;
  readonly error?: string | undefined;
  /** What is said when nothing fits what was typed. */
  readonly nothing: string;
  readonly onChoose: (value: string) => void;
}

/**
 * One of many, found by typing a part of its name. Leaving the field takes the marked one. The keys are the field's:
 * `aria-activedescendant` says which one they would take.
 */
export function SearchChoice(props: SearchChoiceProps) {
  const { label, description, options, value, error, nothing, onChoose } = props;
  const id = useId();
  const list = useRef<HTMLDivElement>(null);
  /** Null while nothing is being looked for. */
  const [typed, setTyped] = useState<string | null>(null);
  const [isOpen, setOpen] = useState(false);
  const [marked, setMarked] = useState(0);
  const found = typed === null ? options : options.filter((option) => fits(option.label, typed));
  const current = found[marked];
  const optionId = (index: number): string => `${id}-${index}`;
  useEffect(() => {
    list.current?.querySelector('[aria-selected="true"]')?.scrollIntoView({ block: 'nearest' });
  }, [marked, isOpen]);
  const close = (): void => {
    setOpen(false);
    setTyped(null);
  };
  const open = (): void => {
    setOpen(true);
    setMarked(
      Math.max(
        0,
        found.findIndex((option) => option.value === value),
      ),
    );
  };
  const choose = (option: SearchOption): void => {
    onChoose(option.value);
    close();
  };
  const onKey = (event: KeyboardEvent): void => {
    if (event.key === 'ArrowDown' || event.key === 'ArrowUp') {
      event.preventDefault();
      if (!isOpen) return open();
      const step = event.key === 'ArrowDown' ? 1 : -1;
      setMarked(Math.min(found.length - 1, Math.max(0, marked + step)));
    } else if (isOpen && event.key === 'Enter') {
      // With Ctrl or Cmd it goes on to whatever saves.
      if (!event.ctrlKey && !event.metaKey) event.preventDefault();
      if (current !== undefined) choose(current);
    } else if (isOpen && event.key === 'Escape') {
      // Only the list: the dialog around it stays.
      event.stopPropagation();
      close();
    }
  };
  return (
    <div className={classes.box}>
      <TextInput
        label={label}
        description={description}
        error={error}
        role="combobox"
        aria-expanded={isOpen}
        aria-controls={`${id}-list`}
        aria-autocomplete="list"
        aria-activedescendant={isOpen && current !== undefined ? optionId(marked) : undefined}
        data-mantine-stop-propagation={isOpen}
        value={typed ?? options.find((option) => option.value === value)?.label ?? ''}
        onChange={(event) => {
          setTyped(event.currentTarget.value);
          setMarked(0);
          setOpen(true);
        }}
        onFocus={(event) => event.currentTarget.select()}
        onClick={() => {
          if (!isOpen) open();
        }}
        onKeyDown={onKey}
        onBlur={() => {
          if (typed !== null && typed.trim() !== '' && current !== undefined) choose(current);
          else close();
        }}
      />
      <div
        ref={list}
        id={`${id}-list`}
        role="listbox"
        aria-label="What fits"
        tabIndex={-1}
        className={classes.list}
        hidden={!isOpen}
        // The focus stays in the field, which takes the marked one when it is left.
        onMouseDown={(event) => event.preventDefault()}
      >
        {found.map((option, index) => (
          <button
            key={option.value}
            id={optionId(index)}
            type="button"
            role="option"
            tabIndex={-1}
            aria-selected={index === marked}
            className={classes.option}
            onClick={() => choose(option)}
          >
            {option.label}
          </button>
        ))}
        {found.length === 0 && (
          <div role="option" aria-selected={false} aria-disabled className={classes.nothing}>
            {nothing}
          </div>
        )}
      </div>
    </div>
  );
}

/** Whether what was typed stands in the name, without case and accents. */
const fits = (label: string, typed: string): boolean => plain(label).includes(plain(typed.trim()));
const plain = (text: string): string => text.normalize('NFKD').replaceAll(/\p{M}/gu, '').toLowerCase();
