/** To the first field with a problem, once it is marked as one. Mantine's password field has a mark of its own. */
export function focusFirstProblem(form: EventTarget & Element): void {
  requestAnimationFrame(() =>
    form.querySelector<HTMLElement>('[aria-invalid="true"], input[data-invalid="true"]')?.focus(),
  );
}
