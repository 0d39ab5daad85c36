import { useMemo } from 'react';
import { partsOf, type DocumentKind } from '#domain/documents/inclusion.ts';
import { Loading } from '#ui/Loading.tsx';
import { documentTypes } from './document-types.ts';
import { useIncluded } from './include-choice.ts';
import { Preview } from './Preview.tsx';
import { useDocument, type DocumentChoice } from './use-document.ts';

interface PreviewScreenProps {
  readonly kind: string | undefined;
  /** A sitting, a person, a quarter or a review, where there is a document of each. */
  readonly subject: string | undefined;
}

const isKind = (kind: string | undefined): kind is DocumentKind =>
  kind !== undefined && Object.hasOwn(partsOf, kind);

/** A document as it will lie on paper, with the way to print it. */
export function PreviewScreen({ kind: named, subject }: PreviewScreenProps) {
  const kind = isKind(named) ? named : 'plan';
  const [included, setIncluded] = useIncluded(kind);
  const choice = useMemo((): DocumentChoice => ({ kind, subject, included }), [kind, subject, included]);
  const shown = useDocument(choice);
  if (shown === undefined) return <Loading what="the document" />;
  if (shown !== null) return <Preview shown={shown} included={included} onInclude={setIncluded} />;
  return documentTypes[kind].nothing;
}
