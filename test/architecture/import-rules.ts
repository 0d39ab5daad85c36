/**
 * The one rule table: who may import whom (DESIGN, section 3). A layer may always import itself, except that a
 * feature may not import another feature.
 */
export interface LayerRule {
  /** Folder or file under the project, longest match first. */
  readonly path: string;
  /** The other layers it may import. */
  readonly layers: readonly string[];
  /** The packages it may import; `node:*` and `@scope/*` stand for all that start so. */
  readonly packages: readonly string[];
  /** A scan that finds fewer sources than this has not looked. */
  readonly atLeast: number;
}

const react = ['react', 'react-dom', '@mantine/*', 'wouter'];
const rendererLayers = [
  'app',
  'features',
  'documents',
  'workbook',
  'ui',
  'storage',
  'platform',
  'domain',
  'shared',
];

export const importRules = {
  domain: { path: 'src/domain', layers: [], packages: ['valibot'], atLeast: 60 },
  storage: {
    path: 'src/storage',
    layers: ['domain'],
    packages: ['dexie', 'valibot', '@noble/*', 'age-encryption', 'hash-wasm'],
    atLeast: 15,
  },
  platform: { path: 'src/platform', layers: ['shared', 'domain'], packages: [], atLeast: 3 },
  shared: { path: 'src/shared', layers: [], packages: [], atLeast: 2 },
  // Moves bytes and knows nothing of management.
  main: {
    path: 'src/main',
    layers: ['serving', 'shared'],
    packages: ['electron', 'valibot', 'node:*'],
    atLeast: 10,
  },
  // The part of main that runs without Electron, so that both hosts serve alike.
  serving: { path: 'src/main/serving', layers: ['shared'], packages: ['node:*'], atLeast: 2 },
  preload: { path: 'src/preload', layers: ['shared'], packages: ['electron'], atLeast: 1 },
  launcher: { path: 'src/launcher', layers: ['serving', 'shared'], packages: ['node:*'], atLeast: 8 },
  ui: {
    path: 'src/renderer/src/ui',
    layers: [],
    packages: [...react, 'chart.js'],
    atLeast: 10,
  },
  workbook: {
    path: 'src/renderer/src/workbook',
    layers: ['domain', 'storage', 'platform', 'ui'],
    packages: [...react, 'dexie-react-hooks', 'valibot'],
    atLeast: 8,
  },
  features: {
    path: 'src/renderer/src/features',
    layers: ['workbook', 'ui', 'storage', 'platform', 'domain'],
    packages: [...react, 'dexie-react-hooks', 'chart.js'],
    atLeast: 15,
  },
  documents: {
    path: 'src/renderer/src/documents',
    layers: ['workbook', 'ui', 'storage', 'platform', 'domain'],
    // Styles that a document adds for its paper carry the page's nonce.
    packages: [...react, 'chart.js', 'get-nonce'],
    atLeast: 1,
  },
  app: { path: 'src/renderer/src/app', layers: rendererLayers, packages: react, atLeast: 8 },
  // Where everything is put together: the only place that chooses a host.
  entry: {
    path: 'src/renderer/src/main.tsx',
    layers: rendererLayers,
    packages: [...react, 'get-nonce'],
    atLeast: 1,
  },
  globals: { path: 'src/renderer/src/env.d.ts', layers: ['shared'], packages: [], atLeast: 1 },
} as const satisfies Readonly<Record<string, LayerRule>>;

export type Layer = keyof typeof importRules;

/** What the table says about a layer, as a rule like any other. */
export const ruleOf = (layer: Layer): LayerRule => importRules[layer];
// The keys of the record above.
export const layers = Object.keys(importRules) as readonly Layer[];

/** Hands over to the launcher that was built, which has no address among the sources. */
export const mayImportWhatWasBuilt = 'src/launcher/start.mjs';

/** Packages that only tests import, beside those of their layer. A test may also import any layer and test/. */
export const testPackages = ['vitest', 'fast-check', 'node:*', 'valibot', 'dexie', 'react-dom'];
