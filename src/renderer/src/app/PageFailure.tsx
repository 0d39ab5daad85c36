import { Button } from '@mantine/core';
import { Page } from '../ui/Page.tsx';

interface PageFailureProps {
  readonly error: unknown;
  readonly onAgain: () => void;
}

/** One page could not be shown; the rest of the workbook is there. */
export function PageFailure({ error, onAgain }: PageFailureProps) {
  // A part of the app that did not load is remembered as failed until the page starts anew.
  const again = isFailedImport(error) ? () => window.location.reload() : onAgain;
  return (
    <Page title="This page could not be shown">
      <p role="alert">
        Something went wrong while it was put together. What you saved is safe, and the other pages work. Try
        this one again; if it keeps failing, start the app again.
      </p>
      <Button onClick={again}>Try again</Button>
    </Page>
  );
}

/** Chromium's and Vite's words for a part of the app that could not be fetched. */
const isFailedImport = (error: unknown): boolean =>
  error instanceof Error &&
  /dynamically imported module|Unable to preload CSS|importing a module/i.test(error.message);
