import { describe, expect, it, vi } from 'vitest';
import { PlaceProblem } from '#domain/workbook/backups/backup-place.ts';
import type { HostBridge } from '#shared/ipc.ts';
import { electronBackups, electronWitnesses } from './electron-backups.ts';

/** A main process that gives the same answer to everything. */
function bridgeAnswering(answer: unknown) {
  const request = vi.fn<(channel: string, payload: unknown) => Promise<unknown>>(() =>
    Promise.resolve(answer),
  );
  // Which answer fits which channel is for the compiler where it is asked.
  return { request, bridge: { request, listen: () => () => undefined } as unknown as HostBridge };
}
const bytes = new Uint8Array([1, 2, 3]);

describe('the folders of the desktop', () => {
  it('are named by their ids, never by a path', async () => {
    const { request, bridge } = bridgeAnswering({ ok: true, value: null });
    const place = electronBackups(bridge).open('second');
    await place.write('a', bytes);
    await place.sync('a');
    await place.rename('a', 'b');
    await place.remove('b');
    expect(request.mock.calls).toEqual([
      ['backup:write', { folder: 'second', name: 'a', bytes }],
      ['backup:sync', { folder: 'second', name: 'a' }],
      ['backup:rename', { folder: 'second', from: 'a', to: 'b' }],
      ['backup:remove', { folder: 'second', name: 'b' }],
    ]);
  });

  it('give what the main process answers', async () => {
    const place = electronBackups(bridgeAnswering({ ok: true, value: bytes }).bridge).open('first');
    expect(await place.read('a')).toBe(bytes);
  });

  it('tell what is wrong, also when the main process does not answer', async () => {
    const full = electronBackups(bridgeAnswering({ ok: false, problem: 'full' }).bridge).open('first');
    await expect(full.write('a', bytes)).rejects.toEqual(new PlaceProblem('full'));
    const { request, bridge } = bridgeAnswering(null);
    request.mockRejectedValue(new Error('Refused'));
    await expect(electronBackups(bridge).open('first').list()).rejects.toMatchObject({ kind: 'failed' });
  });

  it('always have a first one', async () => {
    const { request, bridge } = bridgeAnswering(null);
    const host = electronBackups(bridge);
    await host.forget('first');
    expect(request).not.toHaveBeenCalled();
    await host.forget('second');
    expect(request).toHaveBeenCalledWith('backup:forget', { folder: 'second' });
    expect(await host.allow('first')).toBe(true);
  });
});

it('witnesses go to the main process', async () => {
  const { request, bridge } = bridgeAnswering('text');
  const witnesses = electronWitnesses(bridge);
  expect(await witnesses.read('id')).toBe('text');
  await witnesses.write('id', 'new');
  await witnesses.remove('id');
  expect(request.mock.calls.map(([channel]) => channel)).toEqual([
    'witness:read',
    'witness:write',
    'witness:remove',
  ]);
});
