import { VisuallyHidden } from '@mantine/core';
import { memo, type CSSProperties } from 'react';
import type { Coverage } from '#domain/team/coverage.ts';
import type { RowGroup } from '#domain/team/matrix-order.ts';
import { cellOf, movedTo, type MatrixRow } from '#domain/team/matrix.ts';
import type { Wording } from '#domain/team/wordings.ts';
import { cellLabel, cellMark } from './cell-text.ts';
import { useGrid, type CellKey } from './use-grid.ts';
import classes from './MatrixTable.module.css';

interface MatrixTableProps {
  readonly groups: readonly RowGroup[];
  readonly skills: readonly Wording[];
  readonly coverages: ReadonlyMap<string, Coverage>;
  /** Called with the cell that has the focus. Has to stay the same: the table is drawn again when it changes. */
  readonly onCell: (key: CellKey) => void;
}

/**
 * People by skills, as plain cells with one handler for all: it stays fast with thousands. Drawn again only when what
 * it shows has changed.
 */
export const MatrixTable = memo(function MatrixTable({
  groups,
  skills,
  coverages,
  onCell,
}: MatrixTableProps) {
  const { table, onFocus, onKeyDown } = useGrid(onCell);
  const isGrouped = groups.some(({ name }) => name !== '');
  return (
    <div className={classes.frame}>
      <table
        ref={table}
        // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-to-interactive-role -- WAI-ARIA's pattern for a table that arrow keys walk
        role="grid"
        aria-label="People by skills"
        className={classes.matrix}
        style={{ '--skills': skills.length } as CSSProperties} // a custom property, which React's type leaves out
        onFocus={onFocus}
        onKeyDown={onKeyDown}
      >
        <thead>
          <tr data-line="">
            <th scope="col" className={classes.corner}>
              <VisuallyHidden>Person</VisuallyHidden>
            </th>
            {skills.map(({ skillId, name }) => (
              <th key={skillId} scope="col" data-skill={skillId} tabIndex={-1} title={name}>
                <span className={classes.skill}>{name}</span>
              </th>
            ))}
          </tr>
        </thead>
        {groups.map(({ name, rows }) => (
          <tbody key={name}>
            {isGrouped && (
              <tr className={classes.group}>
                <th colSpan={skills.length + 1} scope="rowgroup">
                  <span className={classes.groupName}>
                    {name} <span className={classes.soft}>({rows.length})</span>
                  </span>
                </th>
              </tr>
            )}
            {rows.map((row) => (
              <PersonRow key={row.person.id} row={row} skills={skills} />
            ))}
          </tbody>
        ))}
        <tfoot>
          <CountRow
            name="At 1 or 2"
            skills={skills}
            countOf={({ skillId }) => coverages.get(skillId)?.low.length}
          />
          <CountRow
            name="At 3"
            skills={skills}
            countOf={({ skillId }) => coverages.get(skillId)?.middle.length}
          />
          <CountRow
            name="At 4 or 5"
            skills={skills}
            countOf={({ skillId }) => coverages.get(skillId)?.high.length}
          />
        </tfoot>
      </table>
    </div>
  );
});

function PersonRow({ row, skills }: { readonly row: MatrixRow; readonly skills: readonly Wording[] }) {
  return (
    <tr data-line="" data-person={row.person.id}>
      <th scope="row" tabIndex={-1} title={row.person.name}>
        {row.person.name}
      </th>
      {skills.map(({ skillId }) => {
        const cell = cellOf(row, skillId);
        const moved = movedTo(cell);
        return (
          <td
            key={skillId}
            tabIndex={-1}
            aria-label={cellLabel(cell)}
            data-level={cell.kind === 'level' ? cell.level : undefined}
            data-moved={moved === 'same' ? undefined : moved}
            data-old={cell.kind !== 'not rated' && cell.isOld ? '' : undefined}
          >
            {cellMark(cell)}
          </td>
        );
      })}
    </tr>
  );
}

interface CountRowProps {
  readonly name: string;
  readonly skills: readonly Wording[];
  readonly countOf: (skill: Wording) => number | undefined;
}

function CountRow({ name, skills, countOf }: CountRowProps) {
  return (
    <tr data-line="">
      <th scope="row" tabIndex={-1}>
        {name}
      </th>
      {skills.map((skill) => (
        <td key={skill.skillId} tabIndex={-1}>
          {countOf(skill) ?? 0}
        </td>
      ))}
    </tr>
  );
}
