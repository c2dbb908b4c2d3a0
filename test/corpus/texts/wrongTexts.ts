import { type TextCase } from './textCase';

/**
 * Texts with mistakes, those of the documents this project comes from first: same facts, our own sentences. To add one:
 * the text, then the rule and the words it must point at.
 */
export const wrongTexts: readonly TextCase[] = [
  {
    name: 'a délibération whose costs come from another total of inhabitants',
    text: 'Le conseil municipal de la commune de Juvignac,\n\nADMINISTRATION ELECTRONIQUE\n\nPour la ville de Juvignac, ce service coûte 580,41€ pour 3 ans, c’est-à-dire 193,47€ par an.\n\nSERVICES EN LIGNE AUX USAGERS\n\nPour la ville de Juvignac, ce service coûte 464,33€ pour 3 ans, c’est-à-dire 154,78€ par an.',
    errors: [
      ['DOC-01', '580,41€'],
      ['DOC-01', '464,33€'],
      ['CAL-13', '580,41€'],
    ],
  },
  {
    name: 'gross amounts said to be net, on the population municipale',
    text: 'Commune de Juvignac, conseil municipal.\n\nLes services de la Métropole de Montpellier sont répartis au prorata de la population municipale, déduction faite de sa participation de 50 %.\n\n- Administration électronique : 580,81 € pour 3 ans, soit 193,60 € par an\n- Services en ligne aux usagers : 464,65 € pour 3 ans, soit 154,88 € par an',
    errors: [
      ['POP-02', 'population municipale'],
      ['DOC-03', 'déduction faite'],
    ],
  },
  {
    name: 'net said beside a gross amount',
    text: 'La commune de Lattes versera 298,98 € par an, participation de la Métropole de Montpellier déduite, pour l’administration électronique.',
    errors: [['DOC-03', '298,98 €']],
  },
  {
    name: 'a total that is not its lines',
    text: 'La commune de Juvignac doit chaque année à la Métropole de Montpellier une somme totale de 184,24 €, répartie comme suit :\n- Administration électronique : 96,80 €\n- Services en ligne aux usagers : 77,44 €',
    errors: [['DOC-02', '184,24 €']],
  },
  {
    name: 'a total beside its lines in one sentence',
    text: 'Le CCAS de Baillargues paie 26,52 € pour l’administration électronique et 15,91 € pour les marchés publics, soit 42,34 € au total.',
    errors: [['DOC-02', '42,34 €']],
  },
  {
    name: 'a total that the applications subscribed to do not make',
    text: 'La commune de Juvignac adhère à l’administration électronique. Elle adhère aussi aux services en ligne aux usagers.\n\nLe montant global annuel dû à la Métropole de Montpellier, participation déduite, est de 175,24 €.',
    errors: [['DOC-01', '175,24 €']],
  },
  {
    name: 'the figure of another application',
    text: 'La commune de Pérols paiera, participation déduite, 64,91 € par an pour l’administration électronique.',
    errors: [['DOC-01', '64,91 €']],
  },
  {
    name: 'the figure of another commune',
    text: 'Le coût annuel net de participation de l’administration électronique pour la ville de Lattes est fixé à 82,71 €.',
    errors: [['DOC-01', '82,71 €']],
  },
  {
    name: 'the rate of a commune for a CCAS',
    text: 'Le CCAS de Baillargues doit 66,29 € par an, participation déduite, pour l’administration électronique.',
    errors: [['DOC-01', '66,29 €']],
  },
  {
    name: 'two digits swapped',
    text: 'Coût pour la commune de Castelnau-le-Lez de la plateforme d’administration électronique : 1 073,14 € pour trois ans.',
    errors: [['DOC-01', '1 073,14 €']],
  },
  {
    name: 'one digit wrong',
    text: 'L’administration électronique coûte à la commune de Saint-Jean-de-Védas 85,94 € par an, participation déduite.',
    errors: [['DOC-01', '85,94 €']],
  },
  {
    name: 'the cost of three years announced as that of one',
    text: 'L’adhésion de la commune de Grabels à l’administration électronique représente 443,00 € par an avant participation.',
    errors: [['DOC-01', '443,00 €']],
  },
  {
    name: 'figures of the population municipale',
    text: 'Commune de Juvignac : l’administration électronique est facturée 584,00 € sur trois ans.',
    errors: [['DOC-01', '584,00 €']],
  },
  {
    name: 'value added tax on the fee',
    text: 'La commune de Lattes paiera 179,39 € TTC par an, participation déduite, pour l’administration électronique.',
    errors: [
      ['DOC-01', '179,39 €'],
      ['UNI-01', 'TTC'],
    ],
  },
  {
    name: 'a budget called yearly',
    text: 'Montpellier Méditerranée Métropole consacre à l’administration électronique un budget annuel de 25 000 €, réparti entre les 31 communes.',
    errors: [['CAL-05', '25 000 €']],
  },
  {
    name: 'the legend of the formula says yearly',
    text: 'Convention de Montpellier Méditerranée Métropole\n\nLe coût par habitant est :\n\n( PopCom x Pappli ) / ( PopTot – Part 3M )\n\nPopCom = population de la commune\nPappli = coût annuel global de l’application\nPopTot = population de l’ensemble des communes',
    errors: [
      ['CAL-10', '( PopCom x Pappli ) / ( PopTot – Part 3M )'],
      ['CAL-05', 'annuel'],
    ],
  },
  {
    name: 'the budget of another application',
    text: 'Le budget de la plateforme de services en ligne aux usagers de Montpellier Méditerranée Métropole s’élève à 25 000 € pour trois ans.',
    errors: [['DOC-01', '25 000 €']],
  },
  {
    name: 'HT on the fee, net of tax elsewhere',
    text: 'Montpellier Méditerranée Métropole.\n\nLe coût forfaitaire de l’administration électronique, s’élevant à 25 000 €HT, est réparti.\n\nLes coûts sont facturés nets de taxe.',
    errors: [['UNI-01', 'HT']],
  },
  {
    name: 'the participation of the wrong payer',
    text: 'La Métropole de Montpellier prend à sa charge une participation de 80 % pour les communes.',
    errors: [['DOC-01', '80 %']],
  },
  {
    name: 'a total of inhabitants that is another year’s',
    text: 'Les coûts de Montpellier Méditerranée Métropole sont répartis sur la population totale des 31 communes, soit 472 897 habitants.',
    errors: [['CAL-13', '472 897']],
  },
  {
    name: 'digits of a population swapped',
    text: 'La commune de Juvignac compte 10 797 habitants, base de sa contribution à la Métropole de Montpellier.',
    errors: [['DOC-01', '10 797']],
  },
  {
    name: 'the population municipale as a number',
    text: 'La commune de Juvignac, qui compte 10 864 habitants, contribue aux services de la Métropole de Montpellier au prorata de ce nombre.',
    errors: [['POP-02', '10 864']],
  },
  {
    name: 'not subscribed, and billed',
    text: 'La commune de Juvignac n’est pas adhérente à la dématérialisation des procédures de marchés publics.\n\nMontant annuel dû :\n- Administration électronique : 96,80 €\n- Dématérialisation des procédures de marchés publics : 58,08 €',
    errors: [['DOC-04', '58,08 €']],
  },
  {
    name: 'subscribed in the text, X in the list',
    text: 'La commune de Lattes adhère aux services en ligne aux usagers et souhaite reconduire cette adhésion.\n\nRécapitulatif :\n- Administration électronique : 149,49 €\n- Services en ligne aux usagers : X',
    errors: [['DOC-04', 'Services en ligne aux usagers : X']],
  },
  {
    name: 'references that lead nowhere',
    text: 'Convention entre la commune de Lattes et la Métropole de Montpellier\n\nArticle 1 : Objet\n\nLe prix est fixé par les dispositions financières de l’article 2.\n\nArticle 2 : Obligations des parties\n\nChaque partie respecte l’article 7.\n\nArticle 3 : Dispositions financières\n\nLe paiement suit le titre.\n\nArticle 4 : Durée\n\nTrois ans.',
    errors: [
      ['DOC-05', 'article 2'],
      ['DOC-05', 'article 7'],
    ],
  },
  {
    name: 'an application of the next convention',
    text: 'Services de Montpellier Méditerranée Métropole souscrits par la commune de Lattes :\n- Administration électronique : 149,49 € par an net de participation\n- Plateforme de TéléAlerte : 45,00 € par an net de participation',
    errors: [['APP-03', 'Plateforme de TéléAlerte']],
  },
  {
    name: 'a text about the next convention',
    text: 'La convention de Montpellier Méditerranée Métropole pour la période 2022-2024 prévoit :\n- Administration électronique : 150,00 € par an pour la commune de Lattes',
    errors: [['DAT-03', '2022-2024']],
  },
  {
    name: 'a product written in two ways',
    text: 'La plateforme de la Métropole de Montpellier s’appuie sur le logiciel libre LOCAL TRUST MPE.\n\nRenseignements sur LOCAL RUST PME auprès de la direction.',
    errors: [['APP-01', 'Renseignements sur LOCAL RUST PME auprès de la direction.']],
  },
  {
    name: 'days that do not exist, or are another day',
    text: 'Le conseil municipal de la commune de Jacou, réuni en séance du mardi 1er juillet 2019, approuve la convention, applicable à compter du 31 juin 2019.',
    errors: [
      ['DAT-01', '31 juin 2019'],
      ['DAT-01', 'mardi 1er juillet 2019'],
    ],
  },
  {
    name: 'a meeting before its notice',
    text: 'Commune de Saussan\nDate de convocation : 24 juin 2019\nSéance du 17 juin 2019\n\nLe conseil approuve l’adhésion à l’administration électronique.',
    errors: [['DAT-01', '24 juin 2019']],
  },
  {
    name: 'a claim after 30 September',
    text: 'Le titre de recette est transmis à la commune de Lattes par la Métropole de Montpellier au plus tard le 31 octobre de l’année en cours.',
    errors: [['DAT-02', '31 octobre']],
  },
  {
    name: 'a termination outside the convention',
    text: 'La convention entre la commune de Lattes et la Métropole de Montpellier peut être résiliée au 1er janvier 2020 ou au 1er janvier 2022.',
    errors: [['DAT-03', '1er janvier 2022']],
  },
  {
    name: 'years that do not make the period, for a commune the convention has not',
    text: 'Montpellier Méditerranée Métropole propose l’administration électronique à la commune de Lunel pour 600,00 € pour 3 ans, soit 250,00 € par an.',
    errors: [['CAL-04', '600,00 €']],
  },
  {
    name: 'gross costs of a commune and of its CCAS, for a commune the convention has not',
    text: 'Montpellier Méditerranée Métropole.\n\nAdministration électronique, commune de Lunel : coût brut de 600,00 € pour 3 ans.\n\nAdministration électronique, CCAS de Lunel : coût brut de 540,00 € pour 3 ans.',
    errors: [['DOC-06', '540,00 €']],
  },
  {
    name: 'a letter for a digit is a question',
    text: 'L’administration électronique est facturée 58O,81 € pour 3 ans à la commune de Juvignac, et 193,70 € par an avant participation.',
    errors: [['DOC-01', '193,70 €']],
  },
  {
    name: 'an amount far from any figure is a question',
    text: 'L’administration électronique coûte 412,00 € par an à la commune de Juvignac.',
    errors: [],
    questions: [['DOC-01', '412,00 €']],
  },
];
