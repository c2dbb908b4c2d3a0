/** Days, time limits and what they refuse. */
export const calendar = {
  'day.outOfCalendar': {
    fr: 'Le jour obtenu sort du calendrier : les dates vont du 01/01/0001 au 31/12/9999.',
    en: 'The day found is out of the calendar: dates go from 01/01/0001 to 31/12/9999.',
  },
  'day.missing': {
    fr: 'La date manque : indiquez une cellule de date, ou un texte comme "30/09/2019".',
    en: 'The date is missing: give a cell with a date, or a text such as "30/09/2019".',
  },
  'day.notADay': {
    fr: '« {given} » n’est pas une date : indiquez une cellule de date, ou un texte comme "30/09/2019" ou "1er juillet 2019".',
    en: '“{given}” is not a date: give a cell with a date, or a text such as "30/09/2019" or "1er juillet 2019".',
  },
  'day.impossible': {
    fr: '« {given} » n’est pas un jour du calendrier : les dates se lisent jour/mois/année.',
    en: '“{given}” is no day of the calendar: dates read day/month/year.',
  },
  'day.implausible': {
    fr: '« {given} » se lit {day} : une date entre {first} et {last} est attendue. Une année seule ne suffit pas, Excel y voit un numéro de jour.',
    en: '“{given}” reads {day}: a date between {first} and {last} is expected. A year alone is not enough, Excel takes it for the number of a day.',
  },
  'dayCount.missing': {
    fr: 'Le nombre de jours manque : indiquez un nombre entier, par exemple 8.',
    en: 'The number of days is missing: give a whole number, for example 8.',
  },
  'dayCount.unknown': {
    fr: 'Le nombre de jours « {given} » ne convient pas : un nombre entier de 0 à {most} est attendu.',
    en: 'The number of days “{given}” does not suit: a whole number from 0 to {most} is expected.',
  },
  'event.missing': {
    fr: 'L’événement manque. Événements acceptés : {accepted}.',
    en: 'The event is missing. Accepted events: {accepted}.',
  },
  'event.unknown': {
    fr: 'L’événement « {given} » n’est pas connu. Événements acceptés : {accepted}.',
    en: 'The event “{given}” is not known. Accepted events: {accepted}.',
  },
  'proRataBase.unknown': {
    fr: 'La base « {given} » n’est pas connue. Bases acceptées, entre guillemets : {accepted}.',
    en: 'The base “{given}” is not known. Accepted bases, in quotes: {accepted}.',
  },
} as const;
