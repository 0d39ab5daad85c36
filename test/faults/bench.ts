import { mkdtemp } from 'node:fs/promises';
import { join } from 'node:path';
import type { Engine } from './engines.ts';

/** What every fault works with. */
export interface Bench {
  readonly engine: Engine;
  /** Where the built pages of this suite are. */
  readonly pages: string;
  /** Only what finishes in seconds. */
  readonly quick: boolean;
  /** A folder for profiles; everything in it is thrown away at the end. */
  readonly scratch: string;
}

export const newProfile = ({ scratch }: Bench): Promise<string> => mkdtemp(join(scratch, 'profile-'));
