import { tablePolicy } from '#domain/workbook/table-policy.ts';
import { tableNames } from '#domain/workbook/tables.ts';
import { count } from '#workbook/format.ts';
import { momentText } from '#workbook/format-time.ts';
import type { SeenFile } from './use-import.ts';
import classes from './import.module.css';

/** What a file is: whose, when it was saved and by what, and how much is in it. */
export function FileFacts({ seen: { name, wasSealed, run } }: { readonly seen: SeenFile }) {
  const { file } = run;
  const held = tableNames.filter((table) => table !== 'meta' && file.counts[table] > 0);
  const total = held.reduce((sum, table) => sum + file.counts[table], 0);
  return (
    <dl className={classes.facts}>
      <dt>File</dt>
      <dd>
        {name}
        {wasSealed && ', sealed'}
      </dd>
      <dt>Workbook of</dt>
      <dd>
        {file.name === '' ? 'Nobody named' : file.name}
        {file.sample && ' (the sample: made-up people and answers)'}
      </dd>
      <dt>Saved</dt>
      <dd>
        {momentText(file.madeAt)}, by version {file.appVersion} of the app
      </dd>
      <dt>Last change in it</dt>
      <dd>{momentText(file.changedAt)}</dd>
      <dt>Holds</dt>
      <dd>
        {count(total, 'entry', 'entries')}:{' '}
        {held.map((table) => `${tablePolicy[table].holds} (${number.format(file.counts[table])})`).join(', ')}
      </dd>
    </dl>
  );
}

const number = new Intl.NumberFormat('en-US');
