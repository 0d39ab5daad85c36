import { useEffect, useState } from 'react';
import classes from './Loading.module.css';

/** Says that something loads, but only when that takes long enough to be noticed. */
export function Loading({ what }: { readonly what: string }) {
  const [late, setLate] = useState(false);
  useEffect(() => {
    const timer = setTimeout(() => setLate(true), 300);
    return () => clearTimeout(timer);
  }, []);
  return (
    <p className={classes.loading} role="status">
      {late ? `Opening ${what}…` : ''}
    </p>
  );
}
