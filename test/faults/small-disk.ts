import { spawnSync } from 'node:child_process';
import { closeSync, mkdtempSync, openSync, rmSync, writeSync } from 'node:fs';
import { join } from 'node:path';

/** A file system of its own, small enough to fill. */
export interface SmallDisk {
  readonly folder: string;
  fill(): void;
  free(): void;
  unmount(): void;
}

/** Mounts one; a text tells why that can't be done here. */
export function mountSmallDisk(scratch: string, megabytes: number): SmallDisk | string {
  if (process.platform !== 'linux')
    return `Mounting a small disk is written for Linux, this is ${process.platform}.`;
  if (process.getuid?.() !== 0) return 'Mounting a small disk needs root.';
  const folder = mkdtempSync(join(scratch, 'disk-'));
  const mounted = spawnSync('mount', ['-t', 'tmpfs', '-o', `size=${megabytes}m`, 'tmpfs', folder], {
    encoding: 'utf8',
  });
  if (mounted.status !== 0) return `A small disk can’t be mounted here: ${mounted.stderr.trim()}.`;
  const ballast = join(folder, 'ballast');
  let isMounted = true;
  const unmount = (): void => {
    if (isMounted) spawnSync('umount', ['-l', folder]);
    isMounted = false;
  };
  process.once('exit', unmount);
  return {
    folder,
    fill() {
      const file = openSync(ballast, 'a');
      // To the last byte: first in large pieces, then in ever smaller ones.
      for (let size = 1 << 20; size >= 1; size = size >> 4) writeUntilFull(file, Buffer.alloc(size));
      closeSync(file);
    },
    free: () => rmSync(ballast, { force: true }),
    unmount,
  };
}

function writeUntilFull(file: number, piece: Buffer): void {
  try {
    for (;;) if (writeSync(file, piece) < piece.length) return;
  } catch (error) {
    if (!(error instanceof Error && 'code' in error && error.code === 'ENOSPC')) throw error;
  }
}
