import { useEffect, useState } from 'react';
import type { HandedFile } from '#platform/platform.ts';
import classes from './import.module.css';

const bringsFiles = (event: DragEvent): boolean => event.dataTransfer?.types.includes('Files') === true;

/** Takes a file that is dropped anywhere on the window, and says before what will happen. */
export function DropOverlay({ onFile }: { readonly onFile: (file: HandedFile) => void }) {
  const [over, setOver] = useState(false);
  useEffect(() => {
    // Entering an element comes before leaving the one around it.
    let depth = 0;
    const change = (by: number): void => {
      depth = Math.max(0, depth + by);
      setOver(depth > 0);
    };
    const enter = (event: DragEvent): void => {
      if (bringsFiles(event)) change(1);
    };
    const leave = (event: DragEvent): void => {
      if (bringsFiles(event)) change(-1);
    };
    const move = (event: DragEvent): void => {
      // Without this the browser would open the file in the place of the app.
      if (bringsFiles(event)) event.preventDefault();
    };
    const drop = (event: DragEvent): void => {
      if (!bringsFiles(event)) return;
      event.preventDefault();
      change(-depth);
      const file = event.dataTransfer?.files[0];
      if (file !== undefined) onFile({ kind: 'file', name: file.name, content: file });
    };
    window.addEventListener('dragenter', enter);
    window.addEventListener('dragleave', leave);
    window.addEventListener('dragover', move);
    window.addEventListener('drop', drop);
    return () => {
      window.removeEventListener('dragenter', enter);
      window.removeEventListener('dragleave', leave);
      window.removeEventListener('dragover', move);
      window.removeEventListener('drop', drop);
    };
  }, [onFile]);
  if (!over) return null;
  return (
    <div className={classes.overlay}>
      <p className={classes.overlayText}>Drop to look at it; nothing is changed yet</p>
    </div>
  );
}
