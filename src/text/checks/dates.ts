/** DAT-*: days and periods. */
export const dateChecks = {
  'check.noDates': {
    fr: 'Le classeur n’a aucune colonne de dates.',
    en: 'The workbook has no column of dates.',
  },
  'DAT-01.title': {
    fr: 'Date en texte, impossible ou illogique',
    en: 'Date as text, impossible or illogical',
  },
  'DAT-01.message': {
    fr: {
      one: '{count} date de la colonne « {header} » est un texte : « {found} » au lieu de la date {expected}.',
      other:
        '{count} dates de la colonne « {header} » sont des textes, par exemple « {found} » au lieu de la date {expected}.',
    },
    en: {
      one: '{count} date of column “{header}” is a text: “{found}” instead of the date {expected}.',
      other:
        '{count} dates of column “{header}” are texts, for example “{found}” instead of the date {expected}.',
    },
  },
  'DAT-01.message.impossible': {
    fr: '« {found} » n’est pas un jour du calendrier.',
    en: '“{found}” is no day of the calendar.',
  },
  'DAT-01.message.year': {
    fr: 'L’année de la date {found} n’est pas plausible.',
    en: 'The year of the date {found} is not plausible.',
  },
  'DAT-01.message.order': {
    fr: '« {header} » ({found}) précède « {first} » ({before}).',
    en: '“{header}” ({found}) comes before “{first}” ({before}).',
  },
  'DAT-01.why': {
    fr: 'Excel ne trie, ne compare ni n’additionne un texte comme une date : les délais calculés à partir d’elle sont faux.',
    en: 'Excel does not sort, compare nor add a text as a date: time limits computed from it are wrong.',
  },
  'DAT-01.why.impossible': {
    fr: 'Les dates se lisent jour/mois/année ; ce jour n’existe pas dans ce mois, ou le mois n’existe pas.',
    en: 'Dates read day/month/year; this day is not in that month, or there is no such month.',
  },
  'DAT-01.why.year': {
    fr: 'Une date du classeur est attendue entre {first} et {last}.',
    en: 'A date of the workbook is expected between {first} and {last}.',
  },
  'DAT-01.why.order': {
    fr: 'Cellules {cell} et {other} : l’une des deux dates est fausse, ou elles sont échangées.',
    en: 'Cells {cell} and {other}: one of the dates is wrong, or they are exchanged.',
  },
  'DAT-02.title': { fr: 'Après la date limite de la convention', en: 'After the last day of the convention' },
  'DAT-02.message.claim': {
    fr: 'Le titre de « {name} » est du {found}, après le {expected}.',
    en: 'The claim on “{name}” is dated {found}, after {expected}.',
  },
  'DAT-02.message.request': {
    fr: 'La demande du {found} est postérieure au {expected} : elle ne peut pas prendre effet le {effect}.',
    en: 'The request of {found} comes after {expected}: it cannot take effect on {effect}.',
  },
  'DAT-02.why.claim': {
    fr: 'Le titre de recette est transmis au plus tard le {expected}. Source : {source}.',
    en: 'The claim is sent by {expected}. Source: {source}.',
  },
  'DAT-02.why.request': {
    fr: 'Une demande d’ajout, de suppression ou de résiliation se fait au plus tard le {expected} ; celle-ci vaut pour {next}. Source : {source}.',
    en: 'A request to add, drop or terminate is made by {expected}; this one holds for {next}. Source: {source}.',
  },
  'DAT-02.noLimit': {
    fr: '« {convention} » ne fixe pas de date limite : ajoutez-la à sa feuille « Paramètres ».',
    en: '“{convention}” sets no last day: add it to its sheet “Paramètres”.',
  },
  'DAT-02.notRun': {
    fr: 'Le classeur n’a ni date d’émission dans une liste des titres, ni demandes avec leur date d’effet.',
    en: 'The workbook has neither dates of issue in a list of claims, nor requests with their date of effect.',
  },
  'DAT-03.title': { fr: 'Hors de la période de la convention', en: 'Outside the period of the convention' },
  'DAT-03.message': {
    fr: 'Le titre de « {name} » est de l’exercice {found}, hors de la convention ({start} à {end}).',
    en: 'The claim on “{name}” is for year {found}, outside the convention ({start} to {end}).',
  },
  'DAT-03.message.end': {
    fr: '« {header} » : {found} n’est pas dans la période de la convention, du {start} au {end}.',
    en: '“{header}”: {found} is not within the period of the convention, {start} to {end}.',
  },
  'DAT-03.why': {
    fr: 'Convention {convention}. Source : {source}.',
    en: 'Convention {convention}. Source: {source}.',
  },
  'DAT-03.notRun': {
    fr: 'Le classeur n’a ni exercice dans une liste des titres, ni date de retrait ou de résiliation.',
    en: 'The workbook has neither years in a list of claims, nor dates of leaving or termination.',
  },
} as const;
