import type { Tally } from '#domain/documents/plan-document.ts';
import { count } from '#workbook/format.ts';

/** What came of a focus so far: `4 actions: 2 done, 1 open, 1 dropped`. */
export function tallyWords({ open, done, dropped, moved }: Tally): string {
  const all = open + done + dropped;
  if (all === 0) return 'none yet';
  const parts = [
    done > 0 ? `${done} done` : '',
    open > 0 ? `${open} open` : '',
    dropped > 0 ? `${dropped} dropped` : '',
    moved > 0 ? `${moved} moved` : '',
  ].filter((part) => part !== '');
  return `${count(all, 'action')}: ${parts.join(', ')}`;
}
