import type { Paper } from '#platform/platform.ts';

/** Sizes in CSS pixels, 96 to the inch. */
export interface PaperShape {
  readonly name: string;
  /** As CSS names it. */
  readonly size: string;
  readonly width: number;
  readonly height: number;
  /** Height of what is written on a page. A whole number, so that screen and print break at the same line. */
  readonly textHeight: number;
}

/** The same on both papers, so that a line is broken alike. */
export const textWidth = 648;
export const topMargin = 76;

export const papers: Readonly<Record<Paper, PaperShape>> = {
  letter: { name: 'Letter', size: '8.5in 11in', width: 816, height: 1056, textHeight: 912 },
  a4: { name: 'A4', size: '210mm 297mm', width: 793.7, height: 1122.5, textHeight: 978 },
};

export const isPaper = (text: string | undefined): text is Paper => text === 'a4' || text === 'letter';

/** Regions in which Letter is the office paper. */
const letterRegions = new Set(['US', 'CA', 'MX', 'PH', 'CL', 'CO', 'CR', 'GT', 'PA', 'PR', 'SV', 'VE']);

/** The paper to start with, by the language of the system: `en-US` prints on Letter, `en-GB` on A4. */
export function usualPaper(language: string): Paper {
  const region = /-([A-Z]{2})\b/.exec(language)?.[1];
  return region === undefined || letterRegions.has(region) ? 'letter' : 'a4';
}

/** What the page's margins say. */
export interface Margins {
  /** In the header of every page but the first. */
  readonly running: string;
  /** In the footer of every page, beside the number. */
  readonly note: string;
}

const sideMargin = (shape: PaperShape): number => Math.floor((shape.width - textWidth) / 2);
/** To the half pixel: a page's text may be a little higher than on screen, never lower. */
const bottomMargin = (shape: PaperShape): number =>
  Math.floor((shape.height - topMargin - shape.textHeight) * 2) / 2;

/** The `@page` rules of a document: paper, margins, running header and page numbers. */
export function pageRules(paper: Paper, { running, note }: Margins): string {
  const shape = papers[paper];
  const words = `font: 12px 'Source Sans 3', sans-serif; color: #585c5e;`;
  return `@page {
  size: ${shape.size};
  margin: ${topMargin}px ${sideMargin(shape)}px ${bottomMargin(shape)}px;
  @top-left { content: ${cssString(running)}; ${words} vertical-align: bottom; margin-bottom: 26px; }
  @bottom-left { content: ${cssString(note)}; ${words} vertical-align: top; margin-top: 26px; }
  @bottom-right { content: counter(page) " of " counter(pages); ${words} vertical-align: top; margin-top: 26px; }
}
@page :first { @top-left { content: none; } }`;
}

/** Text as a string in a style sheet, whatever is in it. */
export const cssString = (text: string): string =>
  `"${text.replace(/["\\<>\p{Cc}]/gu, (character) => `\\${(character.codePointAt(0) ?? 0).toString(16)} `)}"`;
