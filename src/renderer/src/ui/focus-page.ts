/** Gives the focus to the page's title, where what had it is gone. */
export function focusPage(): void {
  document.querySelector<HTMLElement>('main h1')?.focus({ preventScroll: true });
}

/** Whether nothing has the focus: what had it has left the page. */
export const isFocusLost = (): boolean =>
  document.activeElement === null || document.activeElement === document.body;
