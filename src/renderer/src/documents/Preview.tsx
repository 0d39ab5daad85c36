import type { ReactNode } from 'react';
import type { Included } from '#domain/documents/inclusion.ts';
import { Page } from '#ui/Page.tsx';
import { TextLink } from '#ui/TextLink.tsx';
import { useControls } from '#workbook/WorkbookContext.tsx';
import { DocumentPages, marginsOf, nameOf } from './DocumentPages.tsx';
import { IncludeChoice } from './IncludeChoice.tsx';
import { PageRules } from './page/PageRules.tsx';
import { Sheets } from './page/Sheets.tsx';
import { PaperChoice } from './PaperChoice.tsx';
import { usePaper } from './paper-choice.ts';
import { PrintButton } from './PrintButton.tsx';
import { usePrintTitle } from './use-print-title.ts';
import type { ShownDocument } from './use-document.ts';
import classes from './Preview.module.css';

interface Head {
  readonly title: string;
  readonly lead: string;
  readonly back: ReactNode;
}

function headOf(shown: ShownDocument): Head {
  switch (shown.kind) {
    case 'plan':
      return {
        title: 'Your plan on paper',
        lead: 'To talk through with your boss, and to sign. What is empty leaves room for the pen.',
        back: <TextLink to="/grow">Back to the plan</TextLink>,
      };
    case 'assessment':
      return {
        title: 'Your self-assessment on paper',
        lead: 'Yours to keep, or to talk over with somebody you trust. Nobody gets it unless you hand it over.',
        back: <TextLink to={`/stand/results/${shown.document.sittingId}`}>Back to the results</TextLink>,
      };
    case 'held':
      return {
        title: 'Everything held, on paper',
        lead: `For ${shown.document.name}, who may ask for it. Read it before you hand it over: your private notes are in it.`,
        back: <TextLink to={`/people/${shown.document.personId}/held`}>Back to what is held</TextLink>,
      };
  }
}

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
  const { title, lead, back } = headOf(shown);
  return (
    <>
      <div className={classes.head}>
        <Page wide title={title} lead={lead} back={back}>
          <div className={classes.bar}>
            <div className={classes.choices}>
              <PaperChoice paper={paper} onChoose={setPaper} />
              <IncludeChoice kind={shown.kind} included={included} onChoose={onInclude} />
            </div>
            <PrintButton shown={shown} included={included} paper={paper} />
          </div>
        </Page>
      </div>
      <PageRules paper={paper} margins={margins} />
      <div className={classes.desk}>
        <Sheets paper={paper} margins={margins}>
          <DocumentPages shown={shown} />
        </Sheets>
      </div>
    </>
  );
}
