/**
 * What Excel shows of the functions while they are typed: the French of src/functions, from which Microsoft's tool makes
 * functions.json, with the English of functions.en.json beside it. By sentence, not by key: nothing refers to them, and
 * several functions share them. Said by Excel only, never by the pane.
 */
export const functionWizard: readonly { readonly fr: string; readonly en: string }[] = [
  // Tariffs
  {
    fr: 'Montant facturé par an à une commune ou à son CCAS pour une application, participation de la métropole déduite, en euros nets de taxe.',
    en: 'Amount billed each year to a commune or its CCAS for an application, the share of the métropole deducted, in euros free of VAT.',
  },
  {
    fr: 'Coût d’une application pour toute la durée de la convention, avant participation de la métropole, en euros nets de taxe.',
    en: 'Cost of an application over the whole convention, before the share of the métropole, in euros free of VAT.',
  },
  {
    fr: 'Coût annuel d’une application, avant participation de la métropole, en euros nets de taxe.',
    en: 'Yearly cost of an application, before the share of the métropole, in euros free of VAT.',
  },
  {
    fr: 'Les trois colonnes de l’annexe 2 pour une colonne de populations : coût pour la période, coût annuel, coût annuel avec participation.',
    en: 'The three columns of annexe 2 for a column of populations: cost over the period, yearly cost, yearly cost with the share deducted.',
  },
  {
    fr: 'Comment un montant de TARIF est calculé : valeurs de départ avec leur source, chaque étape, l’arrondi.',
    en: 'How an amount of TARIF is worked out: starting values with their source, each step, the rounding.',
  },
  {
    fr: 'Population de la commune : un nombre entier d’habitants, par exemple 7519',
    en: 'Population of the commune: a whole number of inhabitants, such as 7519',
  },
  {
    fr: 'Colonne de populations, un nombre entier d’habitants par ligne',
    en: 'Column of populations, a whole number of inhabitants on each row',
  },
  {
    fr: 'Application : E-DEMAT, E-SERVICES, MARCHES, OPENDATA, ou son nom',
    en: 'Application: E-DEMAT, E-SERVICES, MARCHES, OPENDATA, or its name',
  },
  { fr: '"COMMUNE" (par défaut) ou "CCAS"', en: '"COMMUNE" (default) or "CCAS"' },
  {
    fr: 'Convention : "montpellier-2019" (par défaut), une autre, ou la plage de la feuille Paramètres',
    en: 'Convention: "montpellier-2019" (default), another one, or the range of the Paramètres sheet',
  },
  {
    fr: 'Convention : "montpellier-2019" (par défaut), une autre, ou la plage de la feuille Membres',
    en: 'Convention: "montpellier-2019" (default), another one, or the range of the Membres sheet',
  },
  {
    fr: 'Plage de la feuille Membres, avec celle des Paramètres : quand des agents comptent, ou que des centimes sont distribués',
    en: 'Range of the Membres sheet, with that of Paramètres: where staff count, or where cents are shared out',
  },
  { fr: 'Administration électronique', en: 'Electronic administration' },
  { fr: 'Services en ligne aux usagers', en: 'Online services for the public' },
  { fr: 'Marchés publics', en: 'Public procurement' },
  { fr: 'Open data, gratuit', en: 'Open data, free' },
  {
    fr: 'La commune, 50 % à la charge de la métropole',
    en: 'The commune, 50% borne by the métropole',
  },
  { fr: 'Le CCAS, 80 % à la charge de la métropole', en: 'The CCAS, 80% borne by the métropole' },
  // Prices, shares
  {
    fr: 'Montant qu’une grille par tranches donne pour une quantité (habitants, agents), au centime.',
    en: 'Amount that a grid of brackets gives for a quantity (inhabitants, staff), to the cent.',
  },
  {
    fr: 'Quantité : un nombre entier d’habitants ou d’agents',
    en: 'Quantity: a whole number of inhabitants or staff',
  },
  {
    fr: 'Plage de la grille : De, À (vide pour la dernière), puis Montant ; ou De, À, Prix, Montant en lecture AFFINE',
    en: 'Range of the grid: From, To (empty for the last one), then Amount; or From, To, Price, Amount when read as AFFINE',
  },
  {
    fr: '"MONTANT" (par défaut), "TRANCHES" ou "AFFINE"',
    en: '"MONTANT" (default), "TRANCHES" or "AFFINE"',
  },
  {
    fr: 'Le montant de la tranche où tombe la quantité',
    en: 'The amount of the bracket in which the quantity falls',
  },
  { fr: 'Chaque unité au prix de sa tranche', en: 'Each unit at the price of its bracket' },
  {
    fr: 'Prix de la tranche × quantité + montant de la tranche',
    en: 'Price of the bracket × quantity + amount of the bracket',
  },
  {
    fr: 'Un coût, participation du financeur déduite, arrondi une seule fois au centime.',
    en: 'A cost, the share of the funder deducted, rounded only once to the cent.',
  },
  {
    fr: 'Coût avant participation, en euros ; de préférence non arrondi',
    en: 'Cost before the share, in euros; preferably not rounded',
  },
  {
    fr: 'Taux (50 % ou 0,5), ou "COMMUNE" ou "CCAS" pour le taux de la convention',
    en: 'Rate (50% or 0.5), or "COMMUNE" or "CCAS" for the rate of the convention',
  },
  {
    fr: 'Prix de jours d’intervention (annexe 3), hors taxe ou toutes taxes comprises.',
    en: 'Price of days of work (annexe 3), before VAT or with VAT.',
  },
  {
    fr: 'Profil : TECHNICIEN, CHEF-DE-PROJET-JUNIOR, CHEF-DE-PROJET-SENIOR, ou son nom',
    en: 'Profile: TECHNICIEN, CHEF-DE-PROJET-JUNIOR, CHEF-DE-PROJET-SENIOR, or its name',
  },
  { fr: 'Nombre de jours, par demi-journées : 2 ou 2,5', en: 'Number of days, by half days: 2 or 2.5' },
  {
    fr: 'VRAI pour le prix toutes taxes comprises ; hors taxe par défaut',
    en: 'TRUE for the price with VAT; before VAT by default',
  },
  { fr: 'Technicien ou développeur', en: 'Technician or developer' },
  { fr: 'Chef de projet junior', en: 'Junior project manager' },
  { fr: 'Chef de projet sénior', en: 'Senior project manager' },
  {
    fr: 'Répartit un montant selon des poids, en parts arrondies dont la somme fait exactement le montant (plus fort reste).',
    en: 'Shares an amount out by weights, in rounded parts that add up exactly to the amount (largest remainder).',
  },
  {
    fr: 'Montant à répartir, par exemple 25000 ; négatif pour un avoir',
    en: 'Amount to share out, such as 25000; negative for a credit note',
  },
  {
    fr: 'Plage de poids, positifs ou nuls : populations, agents… Une cellule vide ne pèse rien',
    en: 'Range of weights, positive or zero: populations, staff… An empty cell weighs nothing',
  },
  {
    fr: 'Décimales des parts, de 0 à 10 ; par défaut 2 (des centimes)',
    en: 'Decimals of the parts, from 0 to 10; 2 by default (cents)',
  },
  // Days, late payment
  {
    fr: 'Dernier jour d’un délai en jours francs : ni le jour de départ ni le dernier ne comptent ; reporté au premier jour ouvré s’il tombe un samedi, un dimanche ou un jour férié.',
    en: 'Last day of a period in clear days: neither the first day nor the last one counts; put off to the next working day when it falls on a Saturday, a Sunday or a public holiday.',
  },
  {
    fr: 'Jour de départ, par exemple la réception du titre : une date, ou un texte comme "30/09/2019"',
    en: 'First day, such as the reception of the titre: a date, or a text such as "30/09/2019"',
  },
  { fr: 'Nombre de jours francs, par exemple 8', en: 'Number of clear days, such as 8' },
  {
    fr: 'Échéance d’un événement de la convention : titre, contestation, paiement, retard, modification, réponse ou résiliation.',
    en: 'Deadline of an event of the convention: titre, objection, payment, lateness, change, answer or termination.',
  },
  {
    fr: 'Événement : TITRE, CONTESTATION, PAIEMENT, RETARD, MODIFICATION, REPONSE ou RESILIATION',
    en: 'Event: TITRE, CONTESTATION, PAIEMENT, RETARD, MODIFICATION, REPONSE or RESILIATION',
  },
  {
    fr: 'Jour qui fait courir le délai (réception, notification) ; pour TITRE, MODIFICATION et RESILIATION, un jour de l’année',
    en: 'Day that starts the period (reception, notification); for TITRE, MODIFICATION and RESILIATION, any day of the year',
  },
  {
    fr: 'Envoyer le titre de l’année : au plus tard le 30 septembre, convention 2019-2021',
    en: 'Sending the titre of the year: by 30 September, convention 2019-2021',
  },
  {
    fr: 'Contester le titre : 8 jours francs après sa réception',
    en: 'Objecting to the titre: 8 clear days after its reception',
  },
  {
    fr: 'Payer : 30 jours après la notification du titre, initial ou corrigé',
    en: 'Paying: 30 days after the notification of the titre, first or corrected',
  },
  {
    fr: 'Premier jour de retard : le 31e après la notification',
    en: 'First day of lateness: the 31st after the notification',
  },
  {
    fr: 'Envoyer une demande d’ajout ou de retrait : 3 mois avant la fin de l’année',
    en: 'Sending a request to add or drop an application: 3 months before the end of the year',
  },
  {
    fr: 'Répondre à cette demande : 1 mois après sa réception',
    en: 'Answering this request: 1 month after its reception',
  },
  {
    fr: 'Notifier une résiliation : 3 mois avant la fin de l’année, pour le 1er janvier',
    en: 'Notifying a termination: 3 months before the end of the year, for 1 January',
  },
  {
    fr: 'Le jour lui-même s’il est ouvré, sinon le premier jour ouvré qui suit : du lundi au vendredi, hors des onze jours fériés nationaux.',
    en: 'The day itself when it is a working day, else the next one: Monday to Friday, outside the eleven national holidays of France.',
  },
  { fr: 'Une date, ou un texte comme "30/09/2019"', en: 'A date, or a text such as "30/09/2019"' },
  {
    fr: 'Part d’un montant annuel due pour l’année de la notification, de ce jour au 31 décembre inclus, arrondie au centime.',
    en: 'Part of a yearly amount due for the year of notification, from that day to 31 December included, rounded to the cent.',
  },
  { fr: 'Montant d’une année entière, en euros', en: 'Amount of a whole year, in euros' },
  {
    fr: 'Jour de la notification : une date, ou un texte comme "15/04/2022"',
    en: 'Day of notification: a date, or a text such as "15/04/2022"',
  },
  {
    fr: '"EXACT/365", "30/360", "MOIS ENTAMES" ou "MOIS COMPLETS" ; sans elle, celle de la convention, sinon EXACT/365',
    en: '"EXACT/365", "30/360", "MOIS ENTAMES" or "MOIS COMPLETS"; without it, that of the convention, else EXACT/365',
  },
  { fr: 'Jours réels sur 365 (par défaut)', en: 'Actual days over 365 (default)' },
  { fr: 'Mois de 30 jours sur 360', en: 'Months of 30 days over 360' },
  { fr: 'Le mois de la notification compte entier', en: 'The month of notification counts as a whole one' },
  {
    fr: 'Le mois de la notification ne compte que s’il est entier',
    en: 'The month of notification counts only when it is a whole one',
  },
  {
    fr: 'Intérêts d’un paiement en retard, du lendemain de l’échéance au jour du paiement inclus, arrondis au centime ; sans l’indemnité forfaitaire de 40 € de la commande publique.',
    en: 'Interest on a late payment, from the day after the deadline to the day of payment included, rounded to the cent; without the fixed sum of €40 of public procurement.',
  },
  { fr: 'Montant payé en retard, en euros', en: 'Amount paid late, in euros' },
  {
    fr: 'Dernier jour pour payer : une date, ou un texte comme "30/10/2025"',
    en: 'Last day to pay: a date, or a text such as "30/10/2025"',
  },
  { fr: 'Jour du paiement : une date, ou un texte', en: 'Day of payment: a date, or a text' },
  {
    fr: '"COMMANDE PUBLIQUE" ou "INTERET LEGAL" : la convention n’en nomme aucun, choisissez',
    en: '"COMMANDE PUBLIQUE" or "INTERET LEGAL": the convention names neither, choose',
  },
  {
    fr: 'Jour de la mise en demeure, pour l’intérêt légal, qui ne court qu’à partir d’elle',
    en: 'Day of the formal notice, for legal interest, which runs only from then on',
  },
  {
    fr: 'Plage de la feuille « Taux d’intérêt » ; sans elle, les taux livrés avec le complément',
    en: 'Range of the “Taux d’intérêt” sheet; without it, the rates that come with the add-in',
  },
  {
    fr: 'Taux de la BCE du semestre, majoré de 8 points ; l’indemnité de 40 € s’y ajoute à part',
    en: 'Rate of the ECB for the half-year plus 8 points; the fixed sum of €40 is added apart',
  },
  {
    fr: 'Taux de l’intérêt légal de chaque semestre, à partir de la mise en demeure',
    en: 'Legal interest rate of each half-year, from the formal notice on',
  },
  // Communes, words
  {
    fr: 'Population légale d’une commune membre de la convention, pour un millésime et un genre.',
    en: 'Legal population of a commune of the convention, for a census year and a kind.',
  },
  {
    fr: 'Nom de la commune ou son code INSEE, par exemple "Baillargues" ou 34022',
    en: 'Name of the commune or its INSEE code, such as "Baillargues" or 34022',
  },
  {
    fr: 'Millésime, trois ans avant l’entrée en vigueur ; par défaut celui de la convention',
    en: 'Census year, three years before it comes into force; that of the convention by default',
  },
  {
    fr: '"totale" ou "municipale" ; par défaut celui de la convention',
    en: '"totale" or "municipale"; that of the convention by default',
  },
  {
    fr: 'Population totale : celle à laquelle les lois se réfèrent, sauf mention contraire',
    en: 'Population totale: the one that French law refers to, unless it says otherwise',
  },
  {
    fr: 'Population municipale : chaque habitant compté une fois',
    en: 'Population municipale: each inhabitant counted once',
  },
  {
    fr: 'Nom officiel d’une commune membre de la convention, d’après son code INSEE ou son nom écrit autrement.',
    en: 'Official name of a commune of the convention, from its INSEE code or its name written otherwise.',
  },
  {
    fr: 'Code INSEE ou nom de la commune, sans souci de casse, d’accents ni de tirets',
    en: 'INSEE code or name of the commune, whatever its capitals, accents and hyphens',
  },
  {
    fr: 'Code INSEE d’une commune membre de la convention, en texte : cinq caractères, zéros compris.',
    en: 'INSEE code of a commune of the convention, as text: five characters, zeros included.',
  },
  {
    fr: 'Nom de la commune, sans souci de casse, d’accents ni de tirets',
    en: 'Name of the commune, whatever its capitals, accents and hyphens',
  },
  {
    fr: 'Un montant en toutes lettres : « cent soixante-quatorze euros et vingt-quatre centimes ».',
    en: 'An amount in words, in French: “cent soixante-quatorze euros et vingt-quatre centimes”.',
  },
  {
    fr: 'Montant en euros, de 0 à 999 999 999 999,99, au centime',
    en: 'Amount in euros, from 0 to 999,999,999,999.99, to the cent',
  },
];
