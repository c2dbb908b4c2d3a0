/** Saves a text as a file, without any network; gives the name of the file. */
export function downloadFile(wanted: string, type: string, written: string): string {
  // What a file name may hold on every system.
  const name = wanted.replace(/[^\p{L}\p{N}_.-]+/gu, '-');
  const address = URL.createObjectURL(new Blob([written], { type }));
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  // The browser reads it after the click.
  setTimeout(() => URL.revokeObjectURL(address));
  return name;
}
