/** Everything of src that ends in the pane; the command line, the build and the embedded host never do. */
export const paneFolders = [
  'text',
  'domain',
  'checks',
  'documents',
  'excel',
  'xlsx',
  'functions',
  'commands',
  'taskpane',
] as const;
