import { CommandButton } from '../workbook/CommandButton.tsx';
import classes from './SampleBanner.module.css';

/** Marks the sample on every page, and discards it with one click: it holds nothing of anybody's. */
export function SampleBanner({ onDiscard }: { readonly onDiscard: () => Promise<void> }) {
  return (
    <div className={classes.banner} role="note">
      <span>
        <strong>Sample.</strong> Made-up people and answers, to look around in. Change what you like.
      </span>
      <CommandButton size="compact-sm" variant="default" work={onDiscard}>
        Discard the sample
      </CommandButton>
    </div>
  );
}
