// The layers, one way only: domain <- checks, documents <- excel, xlsx <- functions, commands, taskpane, cli.
// text (the catalogue of messages) is a leaf that every layer may read. host knows the add-in only through
// Microsoft's protocol, so it may import none of it.
const layer = (name, from, allowed) => ({
  name,
  severity: 'error',
  from: { path: `^src/${from}/` },
  to: { path: '^src/', pathNot: `^src/(${[from, 'text', ...allowed].join('|')})/` },
});

module.exports = {
  forbidden: [
    { name: 'no-cycle', severity: 'error', from: {}, to: { circular: true } },
    layer('text-is-a-leaf', 'text', []),
    layer('domain-is-pure', 'domain', []),
    layer('checks-on-domain', 'checks', ['domain']),
    // The procès-verbal de contrôle is a document about findings; checks know nothing of documents.
    layer('documents-on-domain', 'documents', ['domain', 'checks']),
    layer('excel-on-pure-layers', 'excel', ['domain', 'checks', 'documents']),
    layer('xlsx-on-pure-layers', 'xlsx', ['domain', 'checks', 'documents']),
    // A convention may be a « Paramètres » range, rates one of « Taux d’intérêt »: the functions read them as the pane does.
    layer('functions-on-domain', 'functions', ['domain', 'documents/(parameters|lateInterest)']),
    layer('commands-on-excel', 'commands', ['domain', 'checks', 'documents', 'excel']),
    // The pane reads .docx, .pdf, .txt and INSEE's files that are opened in it; its workbook it reads through Excel.
    // The pane hears from the ribbon, with which it shares its page, when a command failed.
    layer('taskpane-on-excel', 'taskpane', [
      'domain',
      'checks',
      'documents',
      'excel',
      'commands',
      'xlsx/(textFiles|insee)',
    ]),
    layer('cli-on-xlsx', 'cli', ['domain', 'checks', 'documents', 'xlsx']),
    layer('host-knows-no-add-in', 'host', []),
    // The build is a command as well: it reads its options and says its refusals as the command line does. It gives Excel
    // the list of the shortcuts that the commands answer.
    layer('build-on-cli', 'build', ['cli', 'domain', 'commands']),
    {
      name: 'pure-layers-have-no-io',
      severity: 'error',
      from: { path: '^src/(text|domain|checks|documents)/' },
      to: { dependencyTypes: ['core'] },
    },
    {
      name: 'pure-layers-use-few-libraries',
      severity: 'error',
      from: { path: '^src/(domain|checks|documents)/' },
      to: { dependencyTypes: ['npm', 'npm-dev'], pathNot: 'node_modules/(decimal\\.js|valibot)/' },
    },
    {
      name: 'src-does-not-import-tests',
      severity: 'error',
      from: { path: '^src/' },
      to: { path: '^test/' },
    },
  ],
  options: {
    tsConfig: { fileName: 'tsconfig.json' },
    tsPreCompilationDeps: true,
    doNotFollow: { path: 'node_modules' },
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'require', 'node', 'default'],
    },
  },
};
