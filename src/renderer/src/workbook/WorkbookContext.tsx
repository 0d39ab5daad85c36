import { createContext, useContext, type ReactNode } from 'react';
import type { Platform } from '#platform/platform.ts';
import type { OpenWorkbook } from '#storage/open-workbook.ts';

interface Surrounding {
  readonly workbook: OpenWorkbook;
  readonly platform: Platform;
  readonly appVersion: string;
}

const Context = createContext<Surrounding | null>(null);

export function WorkbookProvider({ children, ...surrounding }: Surrounding & { readonly children: ReactNode }) {
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
