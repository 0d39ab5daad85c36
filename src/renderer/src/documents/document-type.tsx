import type { ReactNode } from 'react';
import type { Cover, Making } from '#domain/documents/cover.ts';
import type { DocumentKind, Included } from '#domain/documents/inclusion.ts';
import type { WorkbookDatabase } from '#storage/database/workbook-database.ts';

/** What stands above a document on screen. */
export interface Head {
  readonly title: string;
  readonly lead: string;
  readonly back: ReactNode;
}

/** A document as it is shown and printed. */
export interface Shown {
  readonly cover: Cover;
  /** Its title, with names. */
  readonly title: string;
  /** What tells it from others of its kind in an address; undefined where there is one of it. */
  readonly subject: string | undefined;
  readonly head: Head;
  readonly pages: ReactNode;
  /** The documents that it is made of, where each can be a file of its own. */
  readonly pieces: readonly Piece[];
}

/** A document that another one is made of. */
export interface Piece {
  readonly kind: DocumentKind;
  readonly subject: string;
  readonly title: string;
}

/** Makes a document of what was read, when, and with which parts. */
export type MakeShown = (making: Making, included: Included) => Shown;

/** A kind of document: what it is called, how it is read, and what stands there when there is nothing to show. */
export interface DocumentType {
  /** Without names: for files of a sealed workbook, and the list of what left the laptop. */
  readonly plainTitle: string;
  /** There is one for each sitting, person, quarter or review. */
  readonly ofEach: boolean;
  readonly read: (subject: string | undefined) => (db: WorkbookDatabase) => Promise<MakeShown | null>;
  readonly nothing: ReactNode;
}

interface TypeParts<Data, Document extends { readonly cover: Cover }> {
  readonly plainTitle: string;
  readonly ofEach?: boolean;
  readonly read: (subject: string | undefined) => (db: WorkbookDatabase) => Promise<Data | null>;
  readonly make: (data: Data, making: Making, included: Included) => Document;
  readonly title?: (document: Document) => string;
  readonly subject?: (document: Document) => string;
  readonly head: (document: Document) => Head;
  readonly pages: (document: Document) => ReactNode;
  readonly pieces?: (document: Document) => readonly Piece[];
  readonly nothing: ReactNode;
}

/** Puts a kind of document together; what it is made of is known to its own parts alone. */
export function documentType<Data, Document extends { readonly cover: Cover }>(
  parts: TypeParts<Data, Document>,
): DocumentType {
  const { plainTitle, ofEach = false, nothing } = parts;
  return {
    plainTitle,
    ofEach,
    nothing,
    read: (subject) => {
      const query = parts.read(subject);
      return async (db) => {
        const data = await query(db);
        if (data === null) return null;
        return (making, included) => {
          const document = parts.make(data, making, included);
          return {
            cover: document.cover,
            title: parts.title?.(document) ?? plainTitle,
            subject: parts.subject?.(document),
            head: parts.head(document),
            pages: parts.pages(document),
            pieces: parts.pieces?.(document) ?? [],
          };
        };
      };
    },
  };
}
