import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readCsv, writeCsv, type Row } from '../core/csv.ts';
import type { PersonId } from './person.ts';
import { formColumnNames, formColumns, parseAnswer, writeRatingForm } from './rating-form.ts';
import { sheetLines } from './rating-sheet.ts';
import { readRatingForm, type FormLine, type FormProblem, type LineFate } from './read-rating-form.ts';
import { wordingsWith } from './wordings.ts';

const marcus = 'marcus' as PersonId; // an id of the test's own
const wordings = wordingsWith([]);
const lines = sheetLines(wordings, new Set());
const form = writeRatingForm(lines, marcus);
const answerAt = formColumnNames.indexOf('answer');
const evidenceAt = formColumnNames.indexOf('evidence');

type Filling = Readonly<Record<string, { readonly answer?: string; readonly evidence?: string }>>;
const fill = (filling: Filling, rows: readonly Row[] = form): readonly Row[] =>
  rows.map((row) => {
    const said = filling[row[formColumnNames.indexOf('skillId')] ?? ''];
    return said === undefined
      ? row
      : row.with(answerAt, said.answer ?? '').with(evidenceAt, said.evidence ?? '');
  });

function read(rows: readonly Row[]): readonly FormLine[] {
  const answer = readRatingForm(rows, wordings, marcus);
  if (!answer.ok) throw new Error(answer.error.kind);
  return answer.value;
}
const problemOf = (rows: readonly Row[]): FormProblem | null => {
  const answer = readRatingForm(rows, wordings, marcus);
  return answer.ok ? null : answer.error;
};
const fateOf = (rows: readonly Row[], name: string): LineFate | undefined =>
  read(rows).find((line) => line.name === name)?.fate;

describe('a rating form', () => {
  it('has a line for each skill with its number, statement and five anchors, and tells no name', () => {
    expect(form).toHaveLength(lines.length + 1);
    const negotiation = form.find((row) => row.includes('Negotiation'));
    expect(negotiation).toEqual([
      '8',
      'Negotiation',
      'Gets something in return for each concession. Looking back on the last three months.',
      ...(lines[7]?.skill.anchors ?? []),
      '',
      '',
      'negotiation',
      '1',
      'marcus',
    ]);
  });

  it('comes back as it went out: every line is blank', () => {
    expect(read(form).map(({ fate }) => fate.kind)).toEqual(lines.map(() => 'blank'));
  });

  it('is read with its answers, also where there are words alone', () => {
    const rows = fill({
      negotiation: { answer: ' 3 ', evidence: 'Asked for a longer term.' },
      discovery: { answer: '0' },
      forecasting: { evidence: 'Too early to say.' },
    });
    expect(fateOf(rows, 'Negotiation')).toMatchObject({
      kind: 'taken',
      value: 3,
      evidence: 'Asked for a longer term.',
    });
    expect(fateOf(rows, 'Discovery')).toMatchObject({ kind: 'taken', value: 'no-opportunity' });
    expect(fateOf(rows, 'Forecasting')).toMatchObject({ kind: 'taken', value: null, cut: false });
    expect(fateOf(rows, 'Presenting')).toEqual({ kind: 'blank' });
  });

  it('gives every line its fate', () => {
    const skillIdAt = formColumnNames.indexOf('skillId');
    const versionAt = formColumnNames.indexOf('version');
    const odd = fill({
      negotiation: { answer: '6' },
      discovery: { answer: 'often' },
      presenting: { answer: '2', evidence: 'x'.repeat(4001) },
      forecasting: { answer: '4' },
      'crm-use': { answer: '5' },
    }).map((row) =>
      row.includes('Forecasting')
        ? row.with(skillIdAt, 'fortune-telling')
        : row.includes('crm-use')
          ? row.with(versionAt, '7')
          : row,
    );
    const rows = [
      ...odd,
      ...fill({ presenting: { answer: '3' } }).filter((row) => row.includes('presenting')),
    ];
    expect(fateOf(rows, 'Negotiation')).toEqual({ kind: 'not 0 to 5', written: '6' });
    expect(fateOf(rows, 'Discovery')).toEqual({ kind: 'not 0 to 5', written: 'often' });
    expect(fateOf(rows, 'Forecasting')).toEqual({ kind: 'unknown skill' });
    expect(rows.filter((row) => row.includes('crm-use'))).toHaveLength(1);
    expect(read(rows).filter(({ fate }) => fate.kind === 'unknown version')).toHaveLength(1);
    const presenting = read(rows).filter((line) => line.name === 'Presenting');
    expect(presenting.map(({ fate }) => fate.kind)).toEqual(['taken', 'twice']);
    expect(presenting[0]?.fate).toMatchObject({ value: 2, cut: true });
  });

  it('is read with its columns in another order, and with ones of somebody’s own', () => {
    const rows = fill({ negotiation: { answer: '2' } }).map((row) => ['mine', ...row.toReversed()]);
    expect(fateOf(rows, 'Negotiation')).toMatchObject({ kind: 'taken', value: 2 });
  });

  it('is refused when it is another table, another person’s, or has nothing below its head', () => {
    expect(problemOf([['Name', 'Role']])).toEqual({
      kind: 'columns missing',
      columns: ['Skill id', 'Version', formColumns.answer],
    });
    expect(problemOf(writeRatingForm(lines, 'priya' as PersonId))).toEqual({ kind: 'somebody else' });
    expect(problemOf(form.slice(0, 1))).toEqual({ kind: 'no lines' });
    expect(problemOf(form.map((row) => [...row, row[answerAt] ?? '']))).toEqual({
      kind: 'column twice',
      column: formColumns.answer,
    });
  });

  it('whatever is filled in comes back the same through a CSV file, each skill once at most', () => {
    const value = fc.constantFrom('', '0', '1', '2', '3', '4', '5');
    // A spreadsheet keeps no spaces around a text for sure, and neither do we.
    const words = fc.string({ unit: 'grapheme', maxLength: 30 }).map((text) => text.trim());
    fc.assert(
      fc.property(
        fc.array(fc.tuple(value, words), { minLength: lines.length, maxLength: lines.length }),
        (said) => {
          const rows = form.map((row, index) => {
            const [answer, evidence] = said[index - 1] ?? [];
            return answer === undefined || evidence === undefined
              ? row
              : row.with(answerAt, answer).with(evidenceAt, evidence);
          });
          const back = readCsv(writeCsv(rows));
          if (!back.ok) throw new Error(back.error);
          expect(
            read(back.value).map(({ fate }) => (fate.kind === 'taken' ? [fate.value, fate.evidence] : null)),
          ).toEqual(
            said.map(([answer, evidence]) =>
              answer === '' && evidence === '' ? null : [parseAnswer(answer), evidence],
            ),
          );
        },
      ),
    );
  });

  it('of any table: is refused with a reason, or gives as many fates as lines that say something', () => {
    const cell = fc.oneof(
      fc.constantFrom(...Object.values(formColumns), 'negotiation', '1', '3', 'marcus', ''),
      fc.string({ maxLength: 5 }),
    );
    fc.assert(
      fc.property(fc.array(fc.array(cell, { maxLength: 6 }), { maxLength: 6 }), (rows) => {
        const answer = readRatingForm(rows, wordings, marcus);
        const said = rows.slice(1).filter((row) => row.some((text) => text.trim() !== ''));
        expect(answer.ok ? answer.value.length : said.length).toBe(said.length);
        const taken = answer.ok
          ? answer.value.flatMap(({ fate }) => (fate.kind === 'taken' ? [fate.skill.skillId] : []))
          : [];
        expect(new Set(taken).size).toBe(taken.length);
      }),
    );
  });
});

it.each([
  ['0', 'no-opportunity'],
  ['5', 5],
  [' 3 ', 3],
  ['3.0', 3],
  ['3,00', 3],
  ['３', 3],
  ['', null],
  ['6', undefined],
  ['3.5', undefined],
  ['-1', undefined],
  ['three', undefined],
  ['33', undefined],
])('%j is read as %s', (written, value) => {
  expect(parseAnswer(written)).toBe(value);
});
