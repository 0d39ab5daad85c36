import { Anchor, Button, type ButtonProps } from '@mantine/core';
import type { ReactNode } from 'react';
import { Link } from 'wouter';

/** A link inside the app, as text. */
export function TextLink({
  to,
  current,
  children,
}: {
  readonly to: string;
  /** Where one is, among several links. */
  readonly current?: 'step' | 'page' | undefined;
  readonly children: ReactNode;
}) {
  return (
    <Anchor component={Link} href={to} underline="always" aria-current={current}>
      {children}
    </Anchor>
  );
}

/** A link inside the app that looks like a button, because it is the step to take. */
export function StepLink({
  to,
  children,
  ...rest
}: ButtonProps & { readonly to: string; readonly onClick?: () => void; readonly children: ReactNode }) {
  return (
    <Button component={Link} href={to} {...rest}>
      {children}
    </Button>
  );
}
