import { createContext, useContext, type ReactNode } from 'react';
import type { Platform } from '#platform/platform.ts';
import type { OpenWorkbook } from '#storage/open-workbook.ts';
import type { NewExport } from '#storage/registry/exports.ts';
import type { RegisteredWorkbook } from '#storage/registry/registry-database.ts';

/** What a screen can ask of the window that holds the workbook. */
export interface WorkbookControls {
  /** How the workbook is listed on this laptop. */
  readonly listed: RegisteredWorkbook;
  /** It has a seal, and is unlocked in this window. */
  readonly isSealed: boolean;
  /** Seals it, and lists it under a label. @throws StorageProblem, and then it is as it was */
  readonly seal: (passphrase: string, label: string) => Promise<'done' | 'other windows'>;
  /** Takes the seal off. @throws StorageProblem, and then it is as it was */
  readonly unseal: () => Promise<'done' | 'other windows'>;
  /** Locks a sealed workbook at once. */
  readonly lock: () => void;
  /** Notes that the recovery key was kept. */
  readonly noteRecoveryKept: () => Promise<void>;
  /** Notes that a file was handed out. A lost note is never worth a message. */
  readonly noteExport: (made: NewExport) => void;
  /** Takes the names of files out of that list in which an erased person's name stands. @throws when it can't be written */
  readonly forgetFilesNaming: (name: string) => Promise<void>;
}

interface Surrounding {
  readonly workbook: OpenWorkbook;
  readonly platform: Platform;
  readonly appVersion: string;
  readonly controls: WorkbookControls;
}

const Context = createContext<Surrounding | null>(null);

export function WorkbookProvider({
  children,
  ...surrounding
}: Surrounding & { readonly children: ReactNode }) {
  return <Context value={surrounding}>{children}</Context>;
}

function useSurrounding(): Surrounding {
  const surrounding = useContext(Context);
  if (surrounding === null) throw new Error('Used outside an open workbook');
  return surrounding;
}

/** The open workbook: what queries read and commands run in. */
export const useWorkbook = (): OpenWorkbook => useSurrounding().workbook;
export const usePlatform = (): Platform => useSurrounding().platform;
export const useAppVersion = (): string => useSurrounding().appVersion;
export const useControls = (): WorkbookControls => useSurrounding().controls;
