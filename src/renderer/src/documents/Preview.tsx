import { useContext } from 'react';
import type { Included } from '#domain/documents/inclusion.ts';
import { Page } from '#ui/Page.tsx';
import { WindowTitle } from '#ui/window-title.ts';
import { useControls } from '#workbook/WorkbookContext.tsx';
import { marginsOf, nameOf, plainTitleOf } from './DocumentPages.tsx';
import { EachAsFile } from './EachAsFile.tsx';
import { IncludeChoice } from './IncludeChoice.tsx';
import { OneByOne } from './OneByOne.tsx';
import { PageRules } from './page/PageRules.tsx';
import { Sheets } from './page/Sheets.tsx';
import { PaperChoice } from './PaperChoice.tsx';
import { usePaper } from './paper-choice.ts';
import { PrintButton } from './PrintButton.tsx';
import { usePrintTitle } from './use-print-title.ts';
import type { ShownDocument } from './use-document.ts';
import classes from './Preview.module.css';

interface PreviewProps {
  readonly shown: ShownDocument;
  readonly included: Included;
  readonly onInclude: (included: Included) => void;
}

/** A document on sheets, with the paper and the parts to choose and the button that prints it. */
export function Preview({ shown, included, onInclude }: PreviewProps) {
  const [paper, setPaper] = usePaper();
  const margins = marginsOf(shown);
  const { isSealed } = useControls();
  usePrintTitle(nameOf(shown, isSealed));
  const { title, lead, back } = shown.head;
  // Without names: a browser keeps what its windows were called.
  const windowTitle = useContext(WindowTitle) ?? plainTitleOf(shown);
  return (
    <>
      <div className={classes.head}>
        <WindowTitle value={windowTitle}>
          <Page wide title={title} lead={lead} back={back}>
            <div className={classes.bar}>
              <div className={classes.choices}>
                <PaperChoice paper={paper} onChoose={setPaper} />
                <IncludeChoice kind={shown.kind} included={included} onChoose={onInclude} />
              </div>
              <div>
                <PrintButton shown={shown} included={included} paper={paper} />
                <EachAsFile shown={shown} included={included} paper={paper} />
              </div>
            </div>
            <OneByOne pieces={shown.pieces} />
          </Page>
        </WindowTitle>
      </div>
      <PageRules paper={paper} margins={margins} />
      <div className={classes.desk}>
        <Sheets paper={paper} margins={margins}>
          {shown.pages}
        </Sheets>
      </div>
    </>
  );
}
