import { PasswordInput } from '@mantine/core';

interface SecretInputProps {
  readonly label: string;
  readonly description?: string;
  readonly value: string;
  readonly error?: string | null | undefined;
  readonly autoFocus?: boolean;
  readonly onType: (text: string) => void;
}

/**
 * A field for a passphrase. Chromium offers to keep whatever is typed into a password field, takes the field before it
 * for a user name, and writes that to its profile even when the offer is declined; `off` does not keep it from that.
 * The fields of one-time codes are the only ones that it leaves alone.
 */
export function SecretInput({ label, onType, ...rest }: SecretInputProps) {
  return (
    <PasswordInput
      {...rest}
      label={label}
      autoComplete="one-time-code"
      visibilityToggleButtonProps={{ 'aria-label': 'Show what is typed', tabIndex: 0 }}
      onChange={(event) => onType(event.currentTarget.value)}
    />
  );
}
