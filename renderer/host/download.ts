// Saves a text as a file of the person. In: a name and a text. The browser's own download; nothing leaves the machine.

/** Offers a text as a download: JSON, unless it is said to be of another type. */
export function download(name: string, text: string, type = 'application/json'): void {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(new Blob([text], { type }));
  link.download = name;
  link.click();
  // The browser reads the address when the click is handled; later it only holds memory.
  setTimeout(() => URL.revokeObjectURL(link.href), 10_000);
}
