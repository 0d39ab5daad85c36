import { Checkbox, type CheckboxProps } from '@mantine/core';
import { useShownValue } from './use-shown-value.ts';

interface SettingCheckboxProps extends Pick<CheckboxProps, 'label' | 'description'> {
  /** What is stored. */
  readonly checked: boolean;
  readonly onChoose: (checked: boolean) => void;
}

/** A box that is kept at once: it shows before the disk has it. */
export function SettingCheckbox({ checked, onChoose, ...rest }: SettingCheckboxProps) {
  const [shown, setShown] = useShownValue(checked);
  return (
    <Checkbox
      {...rest}
      checked={shown}
      onChange={(event) => {
        setShown(event.currentTarget.checked);
        onChoose(event.currentTarget.checked);
      }}
    />
  );
}
