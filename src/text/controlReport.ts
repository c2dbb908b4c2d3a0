/** The procès-verbal of a control. */
export const controlReport = {
  'control.report.sheetName': { fr: 'Procès-verbal de contrôle', en: 'Control report' },
  'control.report.title': { fr: 'Procès-verbal de contrôle', en: 'Control report' },
  'control.report.made': {
    fr: 'Établi le {day} par Annexe 2, version {version}.',
    en: 'Made on {day} by Annexe 2, version {version}.',
  },
  'control.report.convention': { fr: 'Convention : {convention}.', en: 'Convention: {convention}.' },
  'control.report.populations': {
    fr: 'Populations de référence : {source}.',
    en: 'Reference populations: {source}.',
  },
  'control.report.summary': {
    fr: {
      one: '{count} constat, {ran} contrôles effectués.',
      other: '{count} constats, {ran} contrôles effectués.',
    },
    en: { one: '{count} finding, {ran} checks run.', other: '{count} findings, {ran} checks run.' },
  },
  'control.report.number': { fr: 'N°', en: 'No.' },
  'control.report.severity': { fr: 'Gravité', en: 'Severity' },
  'control.report.rule': { fr: 'Règle', en: 'Rule' },
  'control.report.sheet': { fr: 'Feuille', en: 'Sheet' },
  'control.report.cell': { fr: 'Cellule', en: 'Cell' },
  'control.report.expected': { fr: 'Attendu', en: 'Expected' },
  'control.report.found': { fr: 'Lu', en: 'Found' },
  'control.report.difference': { fr: 'Écart', en: 'Difference' },
  'control.report.finding': { fr: 'Constat', en: 'Finding' },
  'control.report.justification': { fr: 'Justification', en: 'Justification' },
  'control.report.justified': { fr: '{reason} (le {day})', en: '{reason} (on {day})' },
  'control.report.nothing': { fr: 'Aucun constat.', en: 'No finding.' },
  'control.report.checksRun': { fr: 'Contrôles effectués : {rules}.', en: 'Checks run: {rules}.' },
  'control.report.checkNotRun': {
    fr: 'Non effectué : {rules}. {reason}',
    en: 'Not run: {rules}. {reason}',
  },
} as const;
