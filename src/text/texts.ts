/** « Vérifier un texte »: the pane's view, the sheet it writes, and what a file may be refused for. */
export const texts = {
  'texts.title': { fr: 'Vérifier un texte', en: 'Check a text' },
  'texts.intro': {
    fr: 'Une délibération ou une convention est confrontée à l’annexe 2 du classeur, à défaut à la convention. Rien ne quitte ce poste.',
    en: 'A délibération or a convention is held against annexe 2 of the workbook, failing that against the convention. Nothing leaves this machine.',
  },
  'texts.paste': { fr: 'Texte à vérifier', en: 'Text to check' },
  'texts.paste.hint': {
    fr: 'Collez ici le texte, ou ouvrez un fichier.',
    en: 'Paste the text here, or open a file.',
  },
  'texts.open': { fr: 'Ouvrir .docx, .pdf, .txt', en: 'Open .docx, .pdf, .txt' },
  'texts.check': { fr: 'Vérifier', en: 'Check' },
  'texts.change': { fr: 'Modifier le texte', en: 'Change the text' },
  'texts.convention': { fr: 'Convention', en: 'Convention' },
  'texts.convention.auto': { fr: 'Celle que le texte désigne', en: 'The one the text is about' },
  'texts.reading': { fr: 'Lecture…', en: 'Reading…' },
  'texts.failed': { fr: 'Le texte n’a pas pu être vérifié.', en: 'The text could not be checked.' },
  'texts.fileFailed': { fr: 'Le fichier n’a pas pu être lu.', en: 'The file could not be read.' },
  'texts.opened': {
    fr: { one: '« {name} », {count} page lue.', other: '« {name} », {count} pages lues.' },
    en: { one: '“{name}”, {count} page read.', other: '“{name}”, {count} pages read.' },
  },
  'texts.openedFile': { fr: '« {name} » lu.', en: '“{name}” read.' },
  'texts.against.workbook': {
    fr: 'Confronté à l’annexe 2 du classeur et à la convention {convention}.',
    en: 'Held against annexe 2 of the workbook and the convention {convention}.',
  },
  'texts.against.own': {
    fr: 'Confronté aux tableaux du texte et à la convention {convention} : le classeur n’a pas d’annexe 2.',
    en: 'Held against the tables of the text and the convention {convention}: the workbook has no annexe 2.',
  },
  'texts.against.computed': {
    fr: 'Confronté aux montants calculés d’après la convention {convention} : le classeur n’a pas d’annexe 2.',
    en: 'Held against the amounts computed from the convention {convention}: the workbook has no annexe 2.',
  },
  'texts.against.nothing': {
    fr: 'Ce texte ne porte pas sur la convention {convention} : seul ce qu’il dit de lui-même a été vérifié.',
    en: 'This text is not about the convention {convention}: only what it says of itself was checked.',
  },
  'texts.errors': {
    fr: { one: '{count} contradiction', other: '{count} contradictions' },
    en: { one: '{count} contradiction', other: '{count} contradictions' },
  },
  'texts.questions': {
    fr: { one: '{count} question', other: '{count} questions' },
    en: { one: '{count} question', other: '{count} questions' },
  },
  'texts.sound': { fr: 'Aucune contradiction.', en: 'No contradiction.' },
  'texts.text': { fr: 'Le texte, passages marqués', en: 'The text, passages marked' },
  'texts.legend': {
    fr: '✗ contradiction · ? question. Le numéro mène au constat.',
    en: '✗ contradiction · ? question. The number leads to the finding.',
  },
  'texts.mark': { fr: 'Constat {number}, {rule}', en: 'Finding {number}, {rule}' },
  'texts.finding': { fr: 'Constat {number}, {rule}', en: 'Finding {number}, {rule}' },
  'texts.question': { fr: 'Question', en: 'Question' },
  'texts.goToPassage': { fr: 'Voir dans le texte', en: 'Show in the text' },
  'texts.goToPage': { fr: 'Voir dans le texte, page {page}', en: 'Show in the text, page {page}' },
  'texts.replacement': { fr: 'Phrase proposée', en: 'Proposed sentence' },
  'texts.copySentence': { fr: 'Copier la phrase', en: 'Copy the sentence' },
  'texts.copied': { fr: 'Copié.', en: 'Copied.' },
  'texts.notCopied': {
    fr: 'Excel n’autorise pas la copie ici ; écrivez plutôt le tableau dans une feuille.',
    en: 'Excel does not allow copying here; write the table on a sheet instead.',
  },
  'texts.table': { fr: 'Annoncé, calculé, écart', en: 'Announced, computed, gap' },
  'texts.table.figure': { fr: 'Montant', en: 'Amount' },
  'texts.table.announced': { fr: 'Annoncé', en: 'Announced' },
  'texts.table.computed': { fr: 'Calculé', en: 'Computed' },
  'texts.table.gap': { fr: 'Écart', en: 'Gap' },
  'texts.table.label': { fr: '{application}, {figure}', en: '{application}, {figure}' },
  'texts.table.copy': { fr: 'Copier le tableau', en: 'Copy the table' },
  'texts.table.write': { fr: 'Écrire dans une feuille', en: 'Write on a sheet' },
  'texts.table.writing': { fr: 'Écriture du tableau…', en: 'Writing the table…' },
  'texts.table.written': {
    fr: 'Tableau écrit dans la nouvelle feuille « {sheet} ».',
    en: 'Table written on the new sheet “{sheet}”.',
  },
  'texts.sheet.name': { fr: 'Texte vérifié', en: 'Checked text' },
  'texts.sheet.title': { fr: 'Texte confronté à l’annexe 2', en: 'Text held against annexe 2' },
  'texts.sheet.made': {
    fr: 'Vérifié le {day} par Annexe 2, version {version}. {against}',
    en: 'Checked on {day} by Annexe 2, version {version}. {against}',
  },
  'texts.sheet.quote': { fr: 'Phrase du texte', en: 'Sentence of the text' },
  'texts.sheet.proposed': { fr: 'Phrase proposée', en: 'Proposed sentence' },
  'textFile.empty': { fr: '« {name} » est vide.', en: '“{name}” is empty.' },
  'textFile.tooLarge': {
    fr: '« {name} » est trop gros : {most} Mo au plus, une fois décompressé.',
    en: '“{name}” is too large: {most} MB at most, once unpacked.',
  },
  'textFile.tooLong': {
    fr: '« {name} » a plus de {most} caractères : donnez-en les pages utiles.',
    en: '“{name}” has more than {most} characters: give the pages that matter.',
  },
  'textFile.tooManyPages': {
    fr: '« {name} » a plus de {most} pages : donnez-en les pages utiles.',
    en: '“{name}” has more than {most} pages: give the pages that matter.',
  },
  'textFile.noText': { fr: '« {name} » ne contient aucun texte.', en: '“{name}” holds no text.' },
  'textFile.scanned': {
    fr: '« {name} » est numérisé : ses pages sont des images, sans texte. Passez-le à la reconnaissance de caractères, ou demandez le fichier d’origine.',
    en: '“{name}” is a scan: its pages are pictures, without text. Have its characters recognised, or ask for the original file.',
  },
  'textFile.password': {
    fr: '« {name} » est protégé par un mot de passe : enregistrez-en une copie sans mot de passe.',
    en: '“{name}” has a password: save a copy without one.',
  },
  'textFile.damaged': {
    fr: '« {name} » est endommagé : rien n’a pu en être lu.',
    en: '“{name}” is damaged: nothing could be read of it.',
  },
  'textFile.oldWord': {
    fr: '« {name} » est dans l’ancien format .doc, ou protégé par un mot de passe : enregistrez-le en .docx sans mot de passe.',
    en: '“{name}” is in the old .doc format, or has a password: save it as .docx without a password.',
  },
  'textFile.rtf': {
    fr: '« {name} » est en RTF : enregistrez-le en .docx.',
    en: '“{name}” is RTF: save it as .docx.',
  },
  'textFile.openDocument': {
    fr: '« {name} » est en .odt : enregistrez-le en .docx.',
    en: '“{name}” is .odt: save it as .docx.',
  },
  'textFile.notText': {
    fr: '« {name} » n’est ni un .docx, ni un .pdf, ni un texte.',
    en: '“{name}” is neither a .docx, a .pdf nor a text.',
  },
} as const;
