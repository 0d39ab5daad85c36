import { useCallback, useEffect, useMemo, useRef, useState, type ReactNode } from 'react';
import { useLocation } from 'wouter';
import type { HandedFile, Platform } from '#platform/platform.ts';
import { DropOverlay } from './DropOverlay.tsx';
import { IncomingFileContext } from './incoming-file.ts';

interface IncomingFilesProps {
  readonly platform: Platform;
  readonly children: ReactNode;
}

/** Takes files that are dropped anywhere or with which the app is opened, and goes to where they are looked at. */
export function IncomingFiles({ platform, children }: IncomingFilesProps) {
  const [place, navigate] = useLocation();
  const [file, setFile] = useState<HandedFile | null>(null);
  const current = useRef(place);
  useEffect(() => {
    current.current = place;
  });
  const hand = useCallback(
    (handed: HandedFile) => {
      setFile(handed);
      navigate(importPath(current.current));
    },
    [navigate],
  );
  // A window that prints shows nothing else, and must not take what is meant for another one.
  const isPrinting = place.startsWith('/print/');
  useEffect(() => (isPrinting ? undefined : platform.onFileOpened(hand)), [platform, hand, isPrinting]);
  const taken = useCallback(() => setFile(null), []);
  const context = useMemo(() => ({ file, taken, hand }), [file, taken, hand]);
  return (
    <IncomingFileContext value={context}>
      {!isPrinting && <DropOverlay onFile={hand} />}
      {children}
    </IncomingFileContext>
  );
}

/** Inside a workbook, a file can be merged with it. */
function importPath(place: string): string {
  const workbook = /^\/w\/[^/]+/.exec(place)?.[0];
  return workbook === undefined ? '/workbooks/import' : `${workbook}/files/import`;
}
