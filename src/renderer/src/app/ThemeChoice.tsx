import { NativeSelect, useMantineColorScheme, type MantineColorScheme } from '@mantine/core';

const schemes: readonly { readonly value: MantineColorScheme; readonly label: string }[] = [
  { value: 'auto', label: 'Theme: like the system' },
  { value: 'light', label: 'Light' },
  { value: 'dark', label: 'Dark' },
];

export function ThemeChoice() {
  const { colorScheme, setColorScheme } = useMantineColorScheme();
  return (
    <NativeSelect
      size="xs"
      aria-label="Appearance"
      data={[...schemes]}
      value={colorScheme}
      onChange={(event) => {
        const chosen = schemes.find(({ value }) => value === event.currentTarget.value);
        if (chosen !== undefined) setColorScheme(chosen.value);
      }}
    />
  );
}
