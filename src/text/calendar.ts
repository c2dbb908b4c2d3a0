/** Days, time limits and what they refuse. */
export const calendar = {
  'day.outOfCalendar': {
    fr: 'Le jour obtenu sort du calendrier : les dates vont du 01/01/0001 au 31/12/9999.',
    en: 'The day found is out of the calendar: dates go from 01/01/0001 to 31/12/9999.',
  },
} as const;
