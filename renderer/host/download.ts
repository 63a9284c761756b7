// Saves a text as a file of the person. In: a name and a text. The browser's own download; nothing leaves the machine.

/** Offers a JSON text as a download. */
export function download(name: string, text: string): void {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(new Blob([text], { type: 'application/json' }));
  link.download = name;
  link.click();
  // The browser reads the address when the click is handled; later it only holds memory.
  setTimeout(() => URL.revokeObjectURL(link.href), 10_000);
}
