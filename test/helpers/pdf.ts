import { execFile } from 'node:child_process';
import { promisify } from 'node:util';

const run = promisify(execFile);
const roomy = { maxBuffer: 32 * 1024 * 1024 };

interface Said {
  readonly stdout: string;
  readonly stderr: string;
}

/** What a command says; undefined when it is not installed. @throws when it runs and fails. */
async function saidBy(command: string, args: readonly string[]): Promise<Said | undefined> {
  try {
    return await run(command, args, roomy);
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return undefined;
    throw error;
  }
}

export interface PdfFont {
  readonly name: string;
  readonly embedded: boolean;
}

/** What the tools of Poppler and qpdf say about a PDF. */
export interface PdfFacts {
  readonly title: string;
  readonly creator: string;
  readonly tagged: boolean;
  readonly pages: number;
  /** Of the first page, in points, 72 to the inch. */
  readonly width: number;
  readonly height: number;
  readonly fonts: readonly PdfFont[];
  /** Names of the structure elements in order, e.g. `H1`, `Table`, `TH`. */
  readonly tags: readonly string[];
  /** The structure tree with its texts, as `pdfinfo -struct-text` prints it. */
  readonly structure: string;
  /** The text of each page, laid out as on the page. */
  readonly textOf: readonly string[];
  /** What Poppler and qpdf complain about, a line each; empty when they are content. */
  readonly complaints: readonly string[];
}

/** Reads a PDF file. Undefined where Poppler is not installed: then there is nothing to check with. */
export async function readPdf(file: string): Promise<PdfFacts | undefined> {
  const info = await saidBy('pdfinfo', [file]);
  if (info === undefined) return undefined;
  const fields = fieldsOf(info.stdout);
  const size = /([\d.]+) x ([\d.]+) pts/.exec(fields.get('Page size') ?? '');
  const [fonts, structure, text, complaints] = await Promise.all([
    saidBy('pdffonts', [file]),
    saidBy('pdfinfo', ['-struct-text', file]),
    saidBy('pdftotext', ['-layout', file, '-']),
    complaintsOf(file),
  ]);
  return {
    title: fields.get('Title') ?? '',
    creator: fields.get('Creator') ?? '',
    tagged: fields.get('Tagged') === 'yes',
    pages: Number(fields.get('Pages')),
    width: Number(size?.[1]),
    height: Number(size?.[2]),
    fonts: fontsOf(fonts?.stdout ?? ''),
    tags: [...(structure?.stdout ?? '').matchAll(/^ *([A-Z][A-Za-z0-9]*)\b(?! *")/gm)].map(
      (match) => match[1] ?? '',
    ),
    structure: structure?.stdout ?? '',
    // A form feed ends every page.
    textOf: (text?.stdout ?? '').split('\f').slice(0, -1),
    // Poppler names structure elements that readers don't know.
    complaints: [...linesOf(structure?.stderr ?? ''), ...complaints],
  };
}

function fieldsOf(info: string): ReadonlyMap<string, string> {
  const pairs = info.split('\n').map((line): [string, string] => {
    const colon = line.indexOf(':');
    return [line.slice(0, colon), line.slice(colon + 1).trim()];
  });
  return new Map(pairs);
}

/** The columns of pdffonts stand under dashes; `emb` is the third from the right of `emb sub uni object ID`. */
function fontsOf(listing: string): readonly PdfFont[] {
  return listing
    .split('\n')
    .slice(2)
    .filter((line) => line.trim() !== '')
    .map((line) => ({
      name: line.trim().split(/\s+/)[0] ?? '',
      embedded: /\s(yes|no)\s+(?:yes|no)\s+(?:yes|no)\s+\d+\s+\d+\s*$/.exec(line)?.[1] === 'yes',
    }));
}

/** qpdf fails on warnings too. */
async function complaintsOf(file: string): Promise<readonly string[]> {
  try {
    await saidBy('qpdf', ['--check', file]);
    return [];
  } catch (error) {
    return linesOf(String(error));
  }
}

const linesOf = (text: string): readonly string[] => text.split('\n').filter((line) => line.trim() !== '');

/** Traces of a value that was never put into words. */
const slips = /\bundefined\b|\bNaN\b|\[object|\bnull\b/;

/**
 * What is wrong with a document by the rules that hold for all of them, in words. Empty when nothing is. A document
 * may have no table; most have one, and then it has to be told as such.
 */
export function documentProblems(
  facts: PdfFacts,
  paper: 'a4' | 'letter',
  has: { readonly tables: boolean } = { tables: true },
): readonly string[] {
  const [width, height] = paper === 'a4' ? [595, 842] : [612, 792];
  const slip = slips.exec(facts.textOf.join('\n'))?.[0];
  const blank = facts.textOf.findIndex((text) => withoutMargins(text) === '');
  const checks: readonly (readonly [boolean, string])[] = [
    [facts.tagged, 'It is not tagged.'],
    [facts.title !== '', 'It has no title.'],
    [
      facts.pages > 0 && facts.pages === facts.textOf.length,
      `It has ${facts.pages} pages, ${facts.textOf.length} of them with text.`,
    ],
    [
      Math.abs(facts.width - width) < 1 && Math.abs(facts.height - height) < 1,
      `It is ${facts.width} × ${facts.height} pt, not ${paper}.`,
    ],
    [facts.fonts.length > 0 && facts.fonts.every((font) => font.embedded), 'A font is not embedded.'],
    [
      facts.fonts.every((font) => /Source/.test(font.name)),
      `A font is not ours: ${facts.fonts.map((font) => font.name).join(', ')}.`,
    ],
    [
      facts.tags.includes('H1') && (facts.tags.includes('H2') || facts.tags.includes('H3')),
      'Its headings are not tagged.',
    ],
    [
      !has.tables || (facts.tags.includes('Table') && facts.tags.includes('TH')),
      'Its tables are not tagged.',
    ],
    [slip === undefined, `It says “${slip ?? ''}”.`],
    [blank === -1, `Page ${blank + 1} is blank.`],
    [facts.complaints.length === 0, facts.complaints.join(' ')],
  ];
  return checks.flatMap(([holds, problem]) => (holds ? [] : [problem]));
}

/** A page's text without running header, page number and the note beside it. */
export const withoutMargins = (text: string): string =>
  text
    .split('\n')
    .filter(
      (line) =>
        !/ · (?:My (?:development plan|self-assessment)|Everything held on .*|Individual development plan.*|Team development plan|Skills matrix|Coaching log.*|Rating sheet|Observation sheet.*|Scorecard.*|Quarterly review.*|The quarter on a page.*)\s*$|\b\d+ of \d+\s*$/.test(
          line,
        ) || /\d of 5\b/.test(line),
    )
    .join('\n')
    .trim();
