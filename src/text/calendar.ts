/** Days, time limits and what they refuse. */
export const calendar = {
  'day.outOfCalendar': {
    fr: 'Le jour obtenu sort du calendrier : les dates vont du 01/01/0001 au 31/12/9999.',
    en: 'The day found is out of the calendar: dates go from 01/01/0001 to 31/12/9999.',
  },
  'lateInterest.missingRate': {
    fr: 'Le taux du semestre {semester} de {year} manque dans la table des intérêts de retard, rien n’a été calculé : ajoutez-le avec sa source. Semestres connus : {known}.',
    en: 'The rate of semester {semester} of {year} is missing from the table of late interest, nothing was computed: add it with its source. Known semesters: {known}.',
  },
} as const;
