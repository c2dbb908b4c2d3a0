/** INT-*: work priced by the day, annexe 3. */
export const interventionChecks = {
  'INT-01.title': {
    fr: 'Intervention que l’annexe 3 ne tarife pas',
    en: 'Work that annexe 3 does not price',
  },
  'INT-01.message': {
    fr: 'Une quantité de {found} jour n’est pas un nombre de demi-journées ; la plus proche est {expected}.',
    en: 'A quantity of {found} days is no number of half days; the nearest is {expected}.',
  },
  'INT-01.message.profile': {
    fr: 'Le profil « {found} » n’est pas au bordereau des prix.',
    en: 'Profile “{found}” is not in the price list.',
  },
  'INT-01.message.halfDay': {
    fr: 'La demi-journée est annoncée, mais le bordereau ne donne que le prix de la journée ; pour « {name} », la moitié serait {half}.',
    en: 'Half a day is announced, but the list prices the day only; for “{name}” half would be {half}.',
  },
  'INT-01.why': {
    fr: 'Annexe 3 : les interventions se comptent en journées ou en demi-journées, donc par pas de 0,5.',
    en: 'Annexe 3: work is counted in days or half days, that is in steps of 0.5.',
  },
  'INT-01.why.profile': { fr: 'Profils tarifés : {profiles}.', en: 'Profiles priced: {profiles}.' },
  'INT-01.why.halfDay': {
    fr: 'Prix de la journée : {price}. La moitié, {half}, est une hypothèse : le bordereau doit l’écrire.',
    en: 'Price of the day: {price}. Half of it, {half}, is an assumption: the list should state it.',
  },
  'INT-01.notRun': {
    fr: 'Le classeur n’a ni bordereau des prix (annexe 3) ni liste d’interventions.',
    en: 'The workbook has neither a price list (annexe 3) nor a list of work.',
  },
} as const;
