import { Button, type ButtonProps } from '@mantine/core';
import type { ComponentPropsWithoutRef } from 'react';
import { useCommand } from './use-command.ts';

interface CommandButtonProps
  extends ButtonProps, Omit<ComponentPropsWithoutRef<'button'>, keyof ButtonProps | 'onClick' | 'type'> {
  /** What a click does, once. */
  readonly work: () => Promise<unknown>;
  /** Where a failure is told; a toast when left out. */
  readonly say?: (problem: string) => void;
}

/** A button for one command. */
export function CommandButton({ work, say, ...rest }: CommandButtonProps) {
  const { run, isSlow } = useCommand(say);
  return <Button {...rest} loading={isSlow} onClick={run(work)} />;
}
