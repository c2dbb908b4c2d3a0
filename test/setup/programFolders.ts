/** The folders where Windows keeps programs; empty elsewhere. */
export function programFolders(): string[] {
  return ['ProgramFiles', 'ProgramFiles(x86)', 'LOCALAPPDATA']
    .map(name => process.env[name])
    .filter(folder => folder !== undefined);
}
