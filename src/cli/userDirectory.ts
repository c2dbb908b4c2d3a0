/** npm runs scripts from the project's folder; a relative path is meant from where the user stands. */
export function userDirectory(script: string): string {
  const isRunByNpm = process.env['npm_lifecycle_event'] === script;
  return (isRunByNpm ? process.env['INIT_CWD'] : undefined) ?? process.cwd();
}
