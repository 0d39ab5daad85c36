import type { TableFileProblem } from '#workbook/use-table-file.ts';

const problems: Record<TableFileProblem, string> = {
  empty: 'There is nothing in it.',
  'too many rows': 'It has more than 50,000 rows. Export a shorter time, or only the measures you follow.',
  'too many columns': 'It has more than 200 columns. Keep only those you need.',
  'open quote':
    'A quotation mark is opened in it and never closed, so the rows can’t be told apart. Save it from the spreadsheet once more.',
  spreadsheet:
    'It is a spreadsheet program’s own file. Open it there, save it as “CSV UTF-8”, and choose that file.',
  'no text': 'It holds no text that can be read. Perhaps it is a picture or a PDF; a CSV file is needed.',
  'too big': 'It is larger than 20 MB. Export a shorter time, or only the measures you follow.',
  unreadable: 'It could not be read. Perhaps it was moved, or another program holds it.',
};

/** What is wrong with a file of readings, and what to do. */
export const tableProblemText = (problem: TableFileProblem): string => problems[problem];
