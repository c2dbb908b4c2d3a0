/** DOC-*: the documents of a workbook held against each other. */
export const heldDocumentChecks = {
  'DOC-02.title': { fr: 'Total différent de ses lignes', en: 'Total other than its lines' },
  'DOC-02.message': {
    fr: 'Le total de « {name} » est de {found}, la somme de ses applications de {expected}.',
    en: 'The total of “{name}” is {found}, the sum of its applications {expected}.',
  },
  'DOC-02.why': {
    fr: '{terms} = {expected}. Le total d’un membre est la somme de ses lignes arrondies.',
    en: '{terms} = {expected}. The total of a member is the sum of its rounded lines.',
  },
  'DOC-02.notRun': {
    fr: 'Le classeur n’a pas d’état de répartition avec une colonne par application et un total.',
    en: 'The workbook has no state of shares with a column an application and a total.',
  },
  'DOC-03.title': { fr: 'Montant brut présenté comme net', en: 'Gross amount presented as net' },
  'DOC-03.message': {
    fr: 'Le titre de « {name} » est du coût brut, {found} : participation de {rate} % déduite, {expected} sont attendus.',
    en: 'The claim on “{name}” is the gross cost, {found}: net of the {rate} % share, {expected} is expected.',
  },
  'DOC-03.why': {
    fr: '{applications}, coût annuel : {found} ; moins {rate} %, chaque ligne arrondie : {expected}.',
    en: '{applications}, yearly cost: {found}; less {rate} %, each line rounded: {expected}.',
  },
  'DOC-03.choice': { fr: 'Écrire le montant net, {expected}', en: 'Write the net amount, {expected}' },
  'DOC-04.title': {
    fr: 'Applications cochées et applications facturées',
    en: 'Applications ticked and applications billed',
  },
  'DOC-04.message': {
    fr: '« {name} » n’a pas coché {code} à l’annexe 1, mais {found} lui sont facturés.',
    en: '“{name}” did not tick {code} in annexe 1, but is billed {found}.',
  },
  'DOC-04.message.unbilled': {
    fr: '« {name} » a coché {code} à l’annexe 1, mais rien ne lui est facturé.',
    en: '“{name}” ticked {code} in annexe 1, but is billed nothing for it.',
  },
  'DOC-04.message.claim': {
    fr: 'Le titre de « {name} », {found}, facture {billed} ; l’annexe 1 coche {ticked}, soit {expected}.',
    en: 'The claim on “{name}”, {found}, bills {billed}; annexe 1 ticks {ticked}, that is {expected}.',
  },
  'DOC-04.why': {
    fr: 'Annexe 1, « {sheet} », ligne de la cellule {cell} : applications cochées {ticked}.',
    en: 'Annexe 1, “{sheet}”, row of cell {cell}: applications ticked {ticked}.',
  },
  'DOC-04.notRun': {
    fr: 'Le classeur n’a pas à la fois une annexe 1 (Oui / Non par application) et un état de répartition ou une liste des titres.',
    en: 'The workbook lacks either an annexe 1 (Oui / Non per application) or a state of shares or list of claims.',
  },
  'DOC-06.title': {
    fr: 'Coûts bruts différents entre commune et CCAS',
    en: 'Gross costs differing between commune and CCAS',
  },
  'DOC-06.message': {
    fr: {
      one: '{count} coût brut diffère de celui de la commune : « {name} », {found} au lieu de {expected}.',
      other:
        '{count} coûts bruts diffèrent de ceux des communes, par exemple « {name} » : {found} au lieu de {expected}.',
    },
    en: {
      one: '{count} gross cost differs from the commune’s: “{name}”, {found} instead of {expected}.',
      other:
        '{count} gross costs differ from the communes’, for example “{name}”: {found} instead of {expected}.',
    },
  },
  'DOC-06.why': {
    fr: 'Le coût pour la période et le coût annuel ne dépendent que de la population et du budget : {other} doit valoir {cell} de « {sheet} ». Seule la participation change.',
    en: 'The cost over the period and the yearly cost depend on population and budget only: {other} must equal {cell} of “{sheet}”. Only the share of the métropole changes.',
  },
} as const;
