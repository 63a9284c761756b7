// The way out of a dialog. In: a press inside one. Out: the dialog closed. Not `<form method="dialog">`: a frame whose
// sandbox forbids forms would leave the person in it.

/** Closes the dialog around what was pressed. */
export function closeDialog(event: Event): void {
  (event.currentTarget as HTMLElement).closest('dialog')?.close();
}
