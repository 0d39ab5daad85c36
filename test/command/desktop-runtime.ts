import { join } from 'node:path';
import { findRuntime, type RuntimeResult } from '#launcher/electron-runtime.ts';
import { hasDisplay } from '#launcher/host.ts';

/** The desktop's runtime, if the desktop tests can run here. It is not fetched for them. */
export function desktopRuntime(project: string): RuntimeResult {
  const executable = findRuntime(join(project, 'node_modules', 'electron'), process.platform, process.env);
  if (executable === undefined) return { kind: 'missing', why: 'the Electron runtime is not here' };
  const { platform, env } = process;
  if (!hasDisplay({ platform, env }))
    return { kind: 'missing', why: 'there is no display (on Linux: xvfb-run)' };
  return { kind: 'there', executable };
}
