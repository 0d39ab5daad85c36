import { passphraseLength, strengthOf } from '#domain/workbook/passphrase.ts';
import { SecretInput } from '#ui/SecretInput.tsx';
import { count } from './format.ts';

/** A passphrase as it is typed, twice. */
export interface NewPassphrase {
  readonly first: string;
  readonly second: string;
}

export const noPassphrase: NewPassphrase = { first: '', second: '' };

export interface PassphraseProblems {
  readonly first?: string;
  readonly second?: string;
}

/** What is wrong, by field. Empty when it can be taken. */
export function checkPassphrase({ first, second }: NewPassphrase): PassphraseProblems {
  const strength = strengthOf(first);
  if (strength.kind === 'short')
    return { first: `${count(strength.missing, 'more character')} needed: at least ${passphraseLength}.` };
  if (first !== second) return { second: 'The two are not the same. Type the passphrase once more.' };
  return {};
}

interface PassphraseFieldsProps {
  readonly value: NewPassphrase;
  readonly problems: PassphraseProblems;
  readonly onChange: (value: NewPassphrase) => void;
}

/** A new passphrase, typed twice. */
export function PassphraseFields({ value, problems, onChange }: PassphraseFieldsProps) {
  return (
    <>
      <SecretInput
        label="Passphrase"
        description="At least 12 characters. Four words that have nothing to do with each other are easier to remember than signs and digits, and harder to guess."
        value={value.first}
        error={problems.first}
        onType={(first) => onChange({ ...value, first })}
      />
      <SecretInput
        label="The same passphrase again"
        description={strengthText(value.first)}
        value={value.second}
        error={problems.second}
        onType={(second) => onChange({ ...value, second })}
      />
    </>
  );
}

function strengthText(passphrase: string): string {
  if (passphrase === '') return '';
  const strength = strengthOf(passphrase);
  switch (strength.kind) {
    case 'short':
      return `Too short so far: ${count(strength.missing, 'more character')}.`;
    case 'enough':
      return 'Long enough. Each further word makes it much harder to guess.';
    case 'strong':
      return 'Long, and so hard to guess.';
  }
}
