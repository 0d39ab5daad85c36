import type { TableFileProblem } from '#workbook/use-table-file.ts';

const texts: Record<TableFileProblem, string> = {
  empty: 'There is nothing in it.',
  'too many rows':
    'It has more than 5,000 rows, and a team has at most 500 people. Keep only your team’s rows in it.',
  'too many columns':
    'It has more than 200 columns, so it is hardly a list of people. Keep only those you need.',
  'open quote':
    'A quotation mark is opened in it and never closed, so the rows can’t be told apart. Save it from the spreadsheet once more.',
  spreadsheet:
    'It is a spreadsheet program’s own file. Open it there, save it as “CSV UTF-8”, and choose that file.',
  'no text': 'It holds no text that can be read. Perhaps it is a picture or a PDF; a CSV file is needed.',
  'too big': 'It is larger than 10 MB, which is more than a list of people can need.',
  unreadable: 'It could not be read. Perhaps it was moved, or another program holds it.',
};

/** What is wrong with a file of people, and what to do. */
export const fileProblemText = (problem: TableFileProblem): string => texts[problem];
