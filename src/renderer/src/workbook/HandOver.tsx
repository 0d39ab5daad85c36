import { createContext, useContext, useEffect, useMemo, useState, type ReactNode } from 'react';

interface HandOver {
  /** The laptop is in the hands of somebody whom the workbook is about. */
  readonly isHandedOver: boolean;
  readonly setHandedOver: (isHandedOver: boolean) => void;
}

const Context = createContext<HandOver>({ isHandedOver: false, setHandedOver: () => undefined });

/** Everything below knows whether the laptop was handed over, and keeps what is the manager's out of sight then. */
export function HandOverProvider({ children }: { readonly children: ReactNode }) {
  const [isHandedOver, setHandedOver] = useState(false);
  const value = useMemo(() => ({ isHandedOver, setHandedOver }), [isHandedOver]);
  return <Context value={value}>{children}</Context>;
}

export const useIsHandedOver = (): boolean => useContext(Context).isHandedOver;

/** Says that the laptop is handed over, as long as the page that asks for it is shown. */
export function useHandOver(isHandedOver: boolean): void {
  const { setHandedOver } = useContext(Context);
  useEffect(() => {
    setHandedOver(isHandedOver);
    return () => setHandedOver(false);
  }, [isHandedOver, setHandedOver]);
}
