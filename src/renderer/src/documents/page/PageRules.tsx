import { getNonce } from 'get-nonce';
import type { Paper } from '#platform/platform.ts';
import { pageRules, type Margins } from './paper.ts';

/** Sets paper, margins, running header and page numbers for as long as the document is shown. */
export function PageRules({ paper, margins }: { readonly paper: Paper; readonly margins: Margins }) {
  return <style nonce={getNonce()}>{pageRules(paper, margins)}</style>;
}
