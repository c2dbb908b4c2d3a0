/** What is tried on a year, and what is wrong in the fields of its view. */
export const yearTrials = {
  'simulation.source': {
    fr: 'Valeur changée dans le volet : source à compléter',
    en: 'Value changed in the pane: source to be given',
  },
  'simulation.inhabitants': {
    fr: 'La population simulée ({given}) doit être un nombre entier d’habitants, 0 ou plus.',
    en: 'The population tried ({given}) must be a whole number of inhabitants, 0 or more.',
  },
  'simulation.nobody': {
    fr: 'Aucun membre n’aurait plus d’habitant : rien ne pourrait être réparti. Gardez au moins un habitant à l’un d’eux.',
    en: 'No member would have any inhabitant left: nothing could be shared out. Leave one inhabitant at least to one of them.',
  },
  'simulation.change.budget': {
    fr: 'Budget de {application} : {before} → {after}',
    en: 'Budget of {application}: {before} → {after}',
  },
  'simulation.change.rate': {
    fr: 'Participation, {payer} : {before} → {after}',
    en: 'Share borne, {payer}: {before} → {after}',
  },
  'simulation.change.population': {
    fr: 'Population {de name} : {before} → {after}',
    en: 'Population of {name}: {before} → {after}',
  },
  'simulation.change.populations': {
    fr: 'Populations du millésime {year}, en vigueur le {day} (total {total})',
    en: 'Populations of {year}, in force on {day} (total {total})',
  },
  'simulation.change.join': {
    fr: '{body} adhère à {application}',
    en: '{body} joins {application}',
  },
  'simulation.change.leave': {
    fr: '{body} quitte {application}',
    en: '{body} leaves {application}',
  },
  'yearPane.simulation': { fr: 'Simulation', en: 'Simulation' },
  'yearPane.try.intro': {
    fr: 'Essayez des changements : rien n’est écrit tant que vous ne l’acceptez pas.',
    en: 'Try changes: nothing is written until you accept.',
  },
  'yearPane.try.kind': { fr: 'Changer', en: 'Change' },
  'yearPane.try.kind.budget': { fr: 'un budget', en: 'a budget' },
  'yearPane.try.kind.rate': { fr: 'un taux de participation', en: 'a share borne' },
  'yearPane.try.kind.population': { fr: 'la population d’un membre', en: 'the population of a member' },
  'yearPane.try.kind.join': { fr: 'une adhésion', en: 'who joins' },
  'yearPane.try.kind.leave': { fr: 'un retrait', en: 'who leaves' },
  'yearPane.try.subject.budget': { fr: 'Service', en: 'Service' },
  'yearPane.try.subject.rate': { fr: 'Payeur', en: 'Payer' },
  'yearPane.try.subject.population': { fr: 'Membre', en: 'Member' },
  'yearPane.try.subject.join': { fr: 'Collectivité qui adhère', en: 'Body that joins' },
  'yearPane.try.subject.leave': { fr: 'Collectivité qui se retire', en: 'Body that leaves' },
  'yearPane.try.application': { fr: 'Service', en: 'Service' },
  'yearPane.try.figure.budget': { fr: 'Nouveau budget, en euros', en: 'New budget, in euros' },
  'yearPane.try.figure.rate': { fr: 'Nouveau taux', en: 'New rate' },
  'yearPane.try.figure.population': { fr: 'Nouvelle population', en: 'New population' },
  'yearPane.try.inhabitants': { fr: '{name} ({count} habitants)', en: '{name} ({count} inhabitants)' },
  'yearPane.try.standing': { fr: '{label} ({figure})', en: '{label} ({figure})' },
  'yearPane.try.add': { fr: 'Essayer', en: 'Try' },
  'yearPane.try.millesime': { fr: 'Essayer un autre millésime', en: 'Try the populations of another year' },
  'yearPane.try.none': { fr: 'Aucun changement essayé.', en: 'No change tried yet.' },
  'yearPane.try.changes': { fr: 'Changements essayés', en: 'Changes tried' },
  'yearPane.try.result': {
    fr: 'Résultat de la simulation, en euros',
    en: 'Result of the simulation, in euros',
  },
  'yearPane.try.accept': {
    fr: 'Accepter : écrire la feuille Simulation',
    en: 'Accept: write the sheet Simulation',
  },
  'yearPane.try.followed': {
    fr: 'L’année suit maintenant cette convention.',
    en: 'The year now follows this convention.',
  },
  'yearPane.try.adopt': {
    fr: 'Adopter : écrire « Paramètres » et « Membres »',
    en: 'Adopt: write « Paramètres » and « Membres »',
  },
  'yearPane.try.adoptNote': {
    fr: 'Adopter écrit ces deux feuilles avec ces changements. Si elles y sont déjà, vous choisissez : les remplacer, ou écrire à côté.',
    en: 'Adopting writes these two sheets with these changes. If they are there already, you choose: replace them, or write beside.',
  },
  'yearPane.try.adoptFrom': {
    fr: 'Ces changements valent à partir de {year} : les montants des années d’avant restent les mêmes.',
    en: 'These changes hold from {year} on: the amounts of the years before stay the same.',
  },
  'yearPane.try.adoptWhole': {
    fr: 'Ces changements valent dès {year}, première année de la convention.',
    en: 'These changes hold from {year}, the first year of the convention.',
  },
  'yearPane.try.reset': { fr: 'Tout effacer', en: 'Clear all' },
  'yearPane.wrong.day': {
    fr: 'Ce n’est pas une date : écrivez JJ/MM/AAAA.',
    en: 'This is no day: write DD/MM/YYYY.',
  },
  'yearPane.wrong.noDay': { fr: 'Indiquez la date.', en: 'Give the day.' },
  'yearPane.wrong.otherYear': {
    fr: 'Cette date n’est pas en {year} : enregistrez-la dans son année.',
    en: 'This day is not in {year}: keep it in its own year.',
  },
  'yearPane.wrong.exercise': {
    fr: 'Un titre de cet exercice est émis entre le {first} et le {last}.',
    en: 'A claim of this year is issued between {first} and {last}.',
  },
  'yearPane.wrong.before': { fr: 'Cette date est avant le {day}.', en: 'This day is before {day}.' },
  'yearPane.wrong.account': {
    fr: 'Un compte s’écrit en chiffres seuls, 3 à 12.',
    en: 'An account is 3 to 12 digits.',
  },
  'yearPane.wrong.choice': { fr: 'Choisissez dans la liste.', en: 'Choose from the list.' },
  'yearPane.wrong.days': {
    fr: 'Comptez en journées et demi-journées : 0,5, 1, 1,5…',
    en: 'Count days and half days: 0.5, 1, 1.5…',
  },
  'yearPane.wrong.object': {
    fr: 'Dites ce qui a été fait : ce sera l’objet du titre.',
    en: 'Say what was done: it is the object of the claim.',
  },
  'yearPane.wrong.longObject': {
    fr: '{count} caractères au plus : le logiciel de finances couperait l’objet.',
    en: '{count} characters at most: the finance software would cut the object.',
  },
  'yearPane.wrong.budget': {
    fr: 'Un budget est un montant positif en euros : 25 000 ou 25000,50.',
    en: 'A budget is a positive amount in euros: 25 000 or 25000,50.',
  },
  'yearPane.wrong.rate': {
    fr: 'Un taux va de 0 à 100 %, avec son signe : 50 % (« 1 » peut être 1 % ou 100 %).',
    en: 'A rate is 0 to 100%, with its sign: 50% (“1” could be 1% or 100%).',
  },
  'yearPane.wrong.inhabitants': {
    fr: 'Une population est un nombre entier d’habitants, 0 ou plus : 10 979.',
    en: 'A population is a whole number of inhabitants, 0 or more: 10 979.',
  },
  'yearPane.wrong.kind': {
    fr: 'Cette convention compte la population {kind} : choisissez ce genre de population.',
    en: 'This convention counts the population {kind}: choose that kind of population.',
  },
} as const;
