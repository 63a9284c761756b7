// What a control says, as one string. In: the control that a person used. Out: the text its kind reads.

/** The string of a control: what its widget says it means (`data-raw`), else its text, whether its box is ticked, or all ticked boxes of its field. */
export function controlText(control: HTMLInputElement | HTMLSelectElement | HTMLTextAreaElement): string {
  if (control.dataset.raw !== undefined) return control.dataset.raw;
  if (!(control instanceof HTMLInputElement) || control.type !== 'checkbox') return control.value;
  if (control.dataset.many === undefined) return control.checked ? control.value : '';
  const boxes = control.closest('[data-path]')?.querySelectorAll<HTMLInputElement>('input[data-many]:checked') ?? [];
  return JSON.stringify([...boxes].map(({ value }) => value));
}
