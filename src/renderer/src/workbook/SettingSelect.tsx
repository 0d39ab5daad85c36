import { NativeSelect, type NativeSelectProps } from '@mantine/core';
import { useShownValue } from './use-shown-value.ts';

interface SettingSelectProps extends Pick<NativeSelectProps, 'label' | 'description' | 'data'> {
  /** What is stored. */
  readonly value: string;
  readonly onChoose: (value: string) => void;
}

/** A choice that is kept at once: it shows before the disk has it, as a choice in a browser does. */
export function SettingSelect({ value, onChoose, ...rest }: SettingSelectProps) {
  const [shown, setShown] = useShownValue(value);
  return (
    <NativeSelect
      {...rest}
      value={shown}
      onChange={(event) => {
        setShown(event.currentTarget.value);
        onChoose(event.currentTarget.value);
      }}
    />
  );
}
