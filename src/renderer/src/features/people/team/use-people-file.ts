import { useRef, useState } from 'react';
import { readCsv, type Row } from '#domain/core/csv.ts';
import type { Result } from '#domain/core/result.ts';
import { err } from '#domain/core/result.ts';
import type { HandedFile } from '#platform/platform.ts';
import { decodeText } from '#storage/transfer/decode-text.ts';
import { usePlatform } from '#workbook/WorkbookContext.tsx';
import { fileProblemText, type PeopleFileProblem } from './file-problem-text.ts';

/** The most bytes of a file of people. Asked before it is read. */
const mostBytes = 10 * 1024 * 1024;
/** Whole companies are no team; the columns of an HR system are many. */
const limits = { rows: 5_000, columns: 200 };

export type PeopleFileState =
  | { readonly kind: 'choosing' }
  | { readonly kind: 'reading'; readonly name: string }
  | { readonly kind: 'problem'; readonly name: string; readonly text: string }
  | {
      readonly kind: 'read';
      readonly name: string;
      readonly rows: readonly Row[];
      /** Which reading of this visit it is. */
      readonly count: number;
    };

export interface PeopleFile {
  readonly state: PeopleFileState;
  readonly pick: () => Promise<void>;
  readonly paste: (text: string) => void;
}

/** A file of people, chosen or pasted, as rows. */
export function usePeopleFile(): PeopleFile {
  const platform = usePlatform();
  const [state, setState] = useState<PeopleFileState>({ kind: 'choosing' });
  const count = useRef(0);
  const show = (name: string, read: Result<readonly Row[], PeopleFileProblem>): void => {
    count.current += 1;
    setState(
      read.ok
        ? { kind: 'read', name, rows: read.value, count: count.current }
        : { kind: 'problem', name, text: fileProblemText(read.error) },
    );
  };
  return {
    state,
    async pick() {
      const file = await platform.pickFile('table');
      if (file === null) return;
      setState({ kind: 'reading', name: file.name });
      show(file.name, await readFile(file));
    },
    paste: (text) => show('What you pasted', readCsv(text, limits)),
  };
}

async function readFile(file: HandedFile): Promise<Result<readonly Row[], PeopleFileProblem>> {
  if (file.kind !== 'file') return err(file.kind);
  if (file.content.size > mostBytes) return err('too big');
  try {
    const text = decodeText(new Uint8Array(await file.content.arrayBuffer()));
    return text.ok ? readCsv(text.value, limits) : text;
  } catch {
    // It was moved or taken away since it was chosen.
    return err('unreadable');
  }
}
