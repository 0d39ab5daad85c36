import { useLocalStorage } from '@mantine/hooks';
import { useMemo } from 'react';
import {
  partsCode,
  partsOfCode,
  usualParts,
  type DocumentKind,
  type Included,
} from '#domain/documents/inclusion.ts';

/** What was included last, for each document; before that, what is usual. Remembered on this laptop, as the paper is. */
export function useIncluded(kind: DocumentKind): readonly [Included, (included: Included) => void] {
  const [code, setCode] = useLocalStorage({
    key: `managers-workbook-include-${kind}`,
    defaultValue: partsCode(kind, usualParts[kind]),
    getInitialValueInEffect: false,
    serialize: (chosen) => chosen,
    deserialize: (stored) => stored ?? '',
  });
  const included = useMemo(() => partsOfCode(kind, code) ?? usualParts[kind], [kind, code]);
  return [included, (chosen) => setCode(partsCode(kind, chosen))];
}
