import { Button } from '@mantine/core';
import { Page } from '#ui/Page.tsx';
import { useToday } from '#workbook/use-today.ts';
import { useControls } from '#workbook/WorkbookContext.tsx';
import { PageRules } from '../page/PageRules.tsx';
import { Sheets } from '../page/Sheets.tsx';
import { PaperChoice } from '../PaperChoice.tsx';
import { usePaper } from '../paper-choice.ts';
import { PdfButton } from '../PdfButton.tsx';
import { usePrintTitle } from '../use-print-title.ts';
import preview from '../Preview.module.css';
import { backToFiles } from './back-link.tsx';
import { RecoverySheet, recoverySheetTitle } from './RecoverySheet.tsx';
import classes from './recovery.module.css';

interface SheetToPrintProps {
  readonly recoveryKey: string;
  readonly onPrinted: () => void;
}

const margins = { running: recoverySheetTitle, note: '' };

/** The sheet on screen as it will lie on paper, and the way to print it. */
export function SheetToPrint({ recoveryKey, onPrinted }: SheetToPrintProps) {
  const { listed } = useControls();
  const day = useToday();
  const [paper, setPaper] = usePaper();
  const name = `${recoverySheetTitle} - ${day}`;
  usePrintTitle(name);
  return (
    <>
      <div className={preview.head}>
        <Page
          wide
          title="Your recovery key"
          lead="If you forget the passphrase, this key is the only way in. Print it now, or write it down, and put it where the laptop is not."
          back={backToFiles}
        >
          <div className={preview.bar}>
            <div className={preview.choices}>
              <PaperChoice paper={paper} onChoose={setPaper} />
            </div>
            <div className={classes.row}>
              <PdfButton
                request={{ route: null, paper, suggestedName: name }}
                what="Recovery key, as a PDF or on paper"
              />
              <Button variant="default" onClick={onPrinted}>
                I have put it away
              </Button>
            </div>
          </div>
        </Page>
      </div>
      <PageRules paper={paper} margins={margins} />
      <div className={preview.desk}>
        <Sheets paper={paper} margins={margins}>
          <RecoverySheet label={listed.title} recoveryKey={recoveryKey} day={day} />
        </Sheets>
      </div>
    </>
  );
}
