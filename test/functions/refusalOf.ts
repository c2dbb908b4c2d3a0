/** The error a custom function gives to its cell. Throws when there is none. */
export function refusalOf(compute: () => unknown): { code: string; message: string } {
  try {
    compute();
  } catch (error) {
    const { code, message } = error as { code: string; message: string };
    return { code, message };
  }
  throw new Error('no error was thrown');
}
