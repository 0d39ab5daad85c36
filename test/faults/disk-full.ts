import type { Bench } from './bench.ts';
import { withoutSpace } from './no-space.ts';
import { outcomeOf, type Outcome } from './report.ts';
import { mountSmallDisk } from './small-disk.ts';

/** Room for a profile, and not for much more. */
const megabytes = 160;

export async function diskFull(bench: Bench): Promise<Outcome> {
  const disk = mountSmallDisk(bench.scratch, megabytes);
  if (typeof disk === 'string') return { kind: 'cannot run', line: disk };
  try {
    const { line, findings } = await withoutSpace(bench, {
      profile: disk.folder,
      take: () => Promise.resolve(disk.fill()),
      giveBack: () => Promise.resolve(disk.free()),
    });
    return outcomeOf(line, findings);
  } finally {
    disk.unmount();
  }
}
