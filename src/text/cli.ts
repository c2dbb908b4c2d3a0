/** What the command line says, and what the files it writes hold besides their sheets. */
export const cli = {
  'xlsx.creator': { fr: 'Annexe 2, complément Excel', en: 'Annexe 2, Excel add-in' },
  'xlsx.pages': { fr: 'Page &P / &N', en: 'Page &P / &N' },
  'xlsx.textTooLong': {
    fr: 'Un texte de {length} caractères ne tient pas dans une cellule (au plus {longest}) : raccourcissez celui qui commence par « {start} ».',
    en: 'A text of {length} characters does not fit in a cell ({longest} at most): shorten the one that starts with “{start}”.',
  },
} as const;
