import { usePlatform } from '#workbook/WorkbookContext.tsx';
import { TextLink } from '#ui/TextLink.tsx';
import type { Piece } from './document-type.tsx';
import classes from './OneByOne.module.css';

/** Where the print dialog makes one file of a document's parts: says so, and leads to each of them. */
export function OneByOne({ pieces }: { readonly pieces: readonly Piece[] }) {
  const { pdfIs } = usePlatform();
  if (pieces.length === 0 || pdfIs !== 'a print dialog') return null;
  return (
    <div className={classes.note}>
      <p>
        The browser’s print dialog makes one PDF of all of them. To save one as a file, open it by itself and
        save it there.
      </p>
      <details>
        <summary>Open one by itself ({pieces.length})</summary>
        <ul>
          {pieces.map(({ kind, subject, title }) => (
            <li key={subject}>
              <TextLink to={`/documents/${kind}/${subject}`}>{title}</TextLink>
            </li>
          ))}
        </ul>
      </details>
    </div>
  );
}
