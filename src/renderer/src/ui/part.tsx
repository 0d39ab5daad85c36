import { useEffect, useState, type ComponentType } from 'react';
import { Loading } from './Loading.tsx';

/**
 * A part of the app that is loaded when it is first opened, or by `loadOnce` before. Without React’s `lazy`: what follows
 * the fallback of a Suspense is held back for up to 300 ms, and there is one also where the part has long been loaded.
 */
export function part<Props extends object>(load: () => Promise<ComponentType<Props>>) {
  let loaded: ComponentType<Props> | null = null;
  const loadOnce = async (): Promise<ComponentType<Props>> => (loaded ??= await load());
  function Part(props: Props) {
    const [Loaded, setLoaded] = useState(() => loaded);
    const [failure, setFailure] = useState<{ readonly error: unknown } | null>(null);
    useEffect(() => {
      if (Loaded !== null) return;
      loadOnce().then(
        (component) => setLoaded(() => component),
        (error: unknown) => setFailure({ error }),
      );
    }, [Loaded]);
    if (failure !== null) throw failure.error;
    return Loaded === null ? <Loading what="the page" /> : <Loaded {...props} />;
  }
  return { Part, loadOnce };
}
