import { useLocalStorage } from '@mantine/hooks';
import type { Paper } from '#platform/platform.ts';
import { isPaper, usualPaper } from './page/paper.ts';

/**
 * The paper that was chosen last; before that, what is usual where the system's language is spoken. A habit of this
 * laptop, not of a workbook.
 */
export function usePaper(): readonly [Paper, (paper: Paper) => void] {
  const usual = usualPaper(navigator.language);
  const [paper, setPaper] = useLocalStorage<Paper>({
    key: 'managers-workbook-paper',
    defaultValue: usual,
    getInitialValueInEffect: false,
    serialize: (chosen) => chosen,
    deserialize: (stored) => (isPaper(stored) ? stored : usual),
  });
  return [paper, setPaper];
}
