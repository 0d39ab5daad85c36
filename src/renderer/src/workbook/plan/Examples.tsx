import { CommandButton } from '#workbook/CommandButton.tsx';
import classes from './Examples.module.css';

interface ExamplesProps {
  readonly title: string;
  readonly examples: readonly {
    readonly key: string;
    readonly text: string;
    readonly take: () => Promise<unknown>;
  }[];
}

/** Examples to take and change. */
export function Examples({ title, examples }: ExamplesProps) {
  if (examples.length === 0) return null;
  return (
    <details className={classes.examples}>
      <summary>{title}</summary>
      <ul className={classes.list}>
        {examples.map(({ key, text, take }) => (
          <li key={key} className={classes.example}>
            <span>{text}</span>
            <CommandButton size="compact-sm" variant="default" aria-label={`Use this: ${text}`} work={take}>
              Use this
            </CommandButton>
          </li>
        ))}
      </ul>
    </details>
  );
}
