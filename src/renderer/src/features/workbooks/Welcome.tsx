import { Button } from '@mantine/core';
import { Page } from '#ui/Page.tsx';
import { StepLink } from '#ui/TextLink.tsx';
import { OpenSample } from './OpenSample.tsx';
import type { WorkbooksScreenProps } from './WorkbooksScreen.tsx';
import classes from './workbooks.module.css';

/** The first start. */
export function Welcome({ onStart, ...props }: WorkbooksScreenProps & { readonly onStart: () => void }) {
  return (
    <main className={classes.welcome}>
      <Page
        title="Manager’s Workbook"
        lead="You sold well, and now you lead people who sell. This workbook helps you build the habits of a manager: find out where you stand, choose at most three things to grow, and keep at it for twelve weeks."
      >
        <p className={classes.promise}>
          Everything you write stays on this laptop. The app has no account, uses no network, and nobody sees
          your notes unless you hand them a file.
        </p>
        <div className={classes.row}>
          <Button size="md" onClick={onStart}>
            Start my workbook
          </Button>
          <OpenSample {...props} existing={undefined} />
          <StepLink to="/workbooks/import" size="md" variant="default">
            Import a file
          </StepLink>
        </div>
      </Page>
    </main>
  );
}
