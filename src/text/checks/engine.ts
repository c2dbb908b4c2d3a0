/** What the engine of the checks says, whatever the rule. */
export const engineChecks = {
  'check.failed': {
    fr: 'Le contrôle {rule} n’a pas pu aller au bout : {given}. Les autres contrôles ne sont pas touchés.',
    en: 'Check {rule} could not be completed: {given}. The other checks are not affected.',
  },
  'check.noTable': {
    fr: 'Aucun tableau tarifaire n’a été reconnu dans le classeur.',
    en: 'No tariff table was recognised in the workbook.',
  },
  'check.cellOn': { fr: '{cell} de « {sheet} »', en: '{cell} of “{sheet}”' },
  'check.alsoAt': { fr: 'Aussi dans « {sheet} » : {cells}.', en: 'Also in “{sheet}”: {cells}.' },
} as const;
