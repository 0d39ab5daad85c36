import type { Page } from 'playwright';

/** The words on each sheet of a document's preview, in the order of the document. */
export const wordsBySheet = (page: Page): Promise<readonly (readonly string[])[]> =>
  page.evaluate(() => {
    const sheets = [...document.querySelectorAll('[data-pages] > *')].map((sheet) =>
      sheet.getBoundingClientRect(),
    );
    const words: string[][] = sheets.map(() => []);
    const article = document.querySelector('main article[lang]');
    if (article === null) throw new Error('There is no preview');
    const walker = document.createTreeWalker(article, NodeFilter.SHOW_TEXT);
    const range = document.createRange();
    for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
      // In a drawing, text is a label and not a word of the text.
      if (node.parentElement?.closest('svg') != null) continue;
      for (const match of (node.textContent ?? '').matchAll(/[\p{L}\p{N}]+/gu)) {
        range.setStart(node, match.index);
        range.setEnd(node, match.index + match[0].length);
        const { top, bottom } = range.getBoundingClientRect();
        const middle = (top + bottom) / 2;
        words[sheets.findIndex((sheet) => middle >= sheet.top && middle < sheet.bottom)]?.push(match[0]);
      }
    }
    return words;
  });

/**
 * Texts of the preview whose height is no multiple of half a pixel. A printed page is a fraction of a pixel higher
 * than a sheet, so with such heights a line could fit on one and not on the other.
 */
export const oddHeights = (page: Page): Promise<readonly string[]> =>
  page.evaluate(() => {
    const isBlock = (element: Element): boolean => getComputedStyle(element).display !== 'inline';
    return [...document.querySelectorAll('main article[lang] *')]
      .filter((element) => element.closest('svg') === null && isBlock(element))
      .filter((element) => ![...element.children].some(isBlock))
      .flatMap((element) => {
        const height = Number.parseFloat(getComputedStyle(element).height);
        return Number.isNaN(height) || Math.abs(height * 2 - Math.round(height * 2)) < 0.02
          ? []
          : [`${element.tagName} ${height}: ${element.textContent.slice(0, 40)}`];
      });
  });
