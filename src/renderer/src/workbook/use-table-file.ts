import { useRef, useState } from 'react';
import { readCsv, type CsvLimits, type CsvProblem, type Row } from '#domain/core/csv.ts';
import { err, type Result } from '#domain/core/result.ts';
import type { HandedFile } from '#platform/platform.ts';
import { decodeText, type NoText } from '#storage/transfer/decode-text.ts';
import { usePlatform } from './WorkbookContext.tsx';

export type TableFileProblem = CsvProblem | NoText | 'too big' | 'unreadable';

export type TableFileState =
  | { readonly kind: 'choosing' }
  | { readonly kind: 'reading'; readonly name: string }
  | { readonly kind: 'problem'; readonly name: string; readonly problem: TableFileProblem }
  | {
      readonly kind: 'read';
      readonly name: string;
      readonly rows: readonly Row[];
      /** Which reading of this visit it is. */
      readonly count: number;
    };

export interface TableFile {
  readonly state: TableFileState;
  readonly pick: () => Promise<void>;
  readonly paste: (text: string) => void;
}

export interface TableFileLimits {
  readonly csv: CsvLimits;
  /** Asked before the file is read. */
  readonly bytes: number;
}

/** A table from a file, chosen or pasted, as rows. */
export function useTableFile(limits: TableFileLimits): TableFile {
  const platform = usePlatform();
  const [state, setState] = useState<TableFileState>({ kind: 'choosing' });
  const count = useRef(0);
  const show = (name: string, read: Result<readonly Row[], TableFileProblem>): void => {
    count.current += 1;
    setState(
      read.ok
        ? { kind: 'read', name, rows: read.value, count: count.current }
        : { kind: 'problem', name, problem: read.error },
    );
  };
  return {
    state,
    async pick() {
      const file = await platform.pickFile('table');
      if (file === null) return;
      setState({ kind: 'reading', name: file.name });
      show(file.name, await readFile(file, limits));
    },
    paste: (text) => show('What you pasted', readCsv(text, limits.csv)),
  };
}

async function readFile(
  file: HandedFile,
  { csv, bytes }: TableFileLimits,
): Promise<Result<readonly Row[], TableFileProblem>> {
  if (file.kind !== 'file') return err(file.kind);
  if (file.content.size > bytes) return err('too big');
  try {
    const text = decodeText(new Uint8Array(await file.content.arrayBuffer()));
    return text.ok ? readCsv(text.value, csv) : text;
  } catch {
    // It was moved or taken away since it was chosen.
    return err('unreadable');
  }
}
