/** Why an area of a workbook was not read as a tariff table, or what is not known of one. */
export const recognition = {
  'recognition.namesOnly': {
    fr: 'Une liste de {count} membres, sans montants : il n’y a rien à contrôler ici.',
    en: 'A list of {count} members without amounts: there is nothing to check here.',
  },
  'recognition.oneFigureARow': {
    fr: '{count} membres et leurs montants y sont les uns sous les autres, dans une seule colonne. Collez de nouveau le tableau en gardant ses colonnes.',
    en: '{count} members and their amounts stand below one another in a single column. Paste the table again with its columns.',
  },
  'recognition.noAmount': {
    fr: '{count} membres y figurent, mais aucune colonne ne se lit comme un coût pour la période, un coût annuel ou un montant à facturer. Si c’est un tableau de tarifs, indiquez ses colonnes.',
    en: '{count} members stand here, but no column reads as a cost over the period, a cost a year or an amount to bill. If this is a tariff table, say which columns are which.',
  },
  'recognition.otherSubject': {
    fr: '{count} membres y figurent parmi d’autres noms ou plusieurs fois chacun : ce n’est pas un tableau de tarifs. Si c’en est un, indiquez ses colonnes.',
    en: '{count} members stand here among other names or several times each: this is no tariff table. If it is one, say which columns are which.',
  },
  'recognition.applicationUnknown': {
    fr: 'Ce tableau de tarifs ne dit pas de quelle application il s’agit, et ses montants ne correspondent à aucun budget de la convention. Indiquez l’application.',
    en: 'This tariff table does not say which application it is about, and its amounts fit no budget of the convention. Say which application it is.',
  },
  'recognition.payerUnknown': {
    fr: 'Ce tableau de tarifs ne dit pas qui paie, commune ou CCAS, et ses montants ne le montrent pas. Indiquez le payeur.',
    en: 'This tariff table does not say who pays, commune or CCAS, and its amounts do not show it. Say who pays.',
  },
  'recognition.subjectUnknown': {
    fr: 'Ce tableau de tarifs ne dit ni de quelle application il s’agit, ni qui paie, et ses montants ne le montrent pas. Indiquez l’application et le payeur.',
    en: 'This tariff table says neither which application it is about nor who pays, and its amounts do not show it. Say both.',
  },
} as const;
