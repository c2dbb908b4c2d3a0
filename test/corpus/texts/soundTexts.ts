import { type TextCase } from './textCase';

const sound = (name: string, text: string): TextCase => ({ name, text, errors: [] });

/**
 * Texts without a mistake, in the many ways that offices write them. The figures are those of annexe 2 of 2019-2021;
 * the sentences are the project's own.
 */
export const soundTexts: readonly TextCase[] = [
  sound(
    'gross costs, said to be gross, then the net one',
    'Le conseil municipal de la commune de Juvignac est appelé à se prononcer.\n\nL’accès à l’administration électronique représente pour la commune un coût brut de 580,81 € sur trois ans, soit 193,60 € par an avant participation. Après participation de la Métropole de Montpellier, 96,80 € par an restent dus.',
  ),
  sound(
    'two lines and their total',
    'Convention entre Montpellier Méditerranée Métropole et la Ville de Juvignac.\n\nLa contribution de la Ville est de 174,24 € par an, à savoir :\n- administration électronique : 96,80 €\n- services en ligne aux usagers : 77,44 €\n- dématérialisation des procédures de marchés publics : X\n',
  ),
  sound(
    'a CCAS, glued units and no-break spaces',
    'Le CCAS de Baillargues, représenté par sa présidente, versera 42,43€ chaque année à la Métropole de Montpellier : 26,52€ pour l’administration électronique et 15,91€ pour la dématérialisation des procédures de marchés publics.',
  ),
  sound(
    'a line a service, néant for those not taken',
    'CCAS DE BAILLARGUES\n\nServices retenus par le CCAS de Baillargues :\n\n1) Administration électronique : 26,52 euros\n2) Services en ligne aux usagers : néant\n3) Dématérialisation des procédures de marchés publics : 15,91 euros\n\nTotal annuel : 42,43 euros',
  ),
  sound(
    'respectively',
    'Pour la commune de Lattes, les coûts annuels nets de participation de l’administration électronique et des services en ligne aux usagers s’élèvent respectivement à 149,49 € et 119,59 €.',
  ),
  sound(
    'names before amounts, one sentence',
    'La ville de Lattes paiera, participation déduite, pour l’administration électronique 149,49 € par an, pour les services en ligne 119,59 € par an et pour les marchés publics 89,70 € par an, soit 358,78 € au total.',
  ),
  sound(
    'amounts over a thousand, split by the end of a line',
    'Le coût de l’administration électronique pour la commune de Castelnau-le-\nLez s’établit à 1 037,14\n€ pour les trois années de la convention (345,71 € par\nan avant participation).',
  ),
  sound(
    'a running header in the middle of a sentence',
    'Ville de Grabels - séance du 12 juin 2019\n\nLe maire de la commune de Grabels rappelle que le coût de l’administration électronique est fixé à 443,00 € pour trois\n\nVille de Grabels - séance du 12 juin 2019\n\nPage 2 sur 3\n\nans, soit 147,67 € par an.',
  ),
  sound(
    'budgets over the period, net of tax',
    'Montpellier Méditerranée Métropole répartit 25 000 € sur trois ans pour le budget de l’administration électronique, 20 000 € sur trois ans pour le budget des services en ligne aux usagers. Ces montants sont nets de taxe.',
  ),
  sound(
    'population totale, its decree and its figures',
    'Les coûts sont répartis au prorata de la population totale des communes membres de Montpellier Méditerranée Métropole, issue du décret du 28 décembre 2018 : 472 573 habitants au total, dont 10 979 habitants pour la commune de Juvignac.',
  ),
  sound(
    'both kinds of population told apart',
    'La commune de Juvignac comptait 10 864 habitants en population municipale ; la répartition retient la population totale, soit 10 979 habitants.',
  ),
  sound(
    'both participations',
    'La Métropole de Montpellier prend en charge 50 % du coût pour les communes et 80 % pour les CCAS.',
  ),
  sound(
    'the participation of a CCAS only',
    'Le CCAS de Lattes bénéficie d’une participation de 80 % de la Métropole : il paie 59,80 € par an pour l’administration électronique.',
  ),
  sound(
    'the period and its deadlines',
    'La convention entre la commune de Pérols et Montpellier Méditerranée Métropole couvre la période 2019-2021. Le titre de recette est émis au plus tard le 30 septembre. La résiliation prend effet au 1er janvier 2020 ou au 1er janvier 2021 ; la demande parvient au plus tard le 30 septembre de l’année qui précède.',
  ),
  sound(
    'from a day to a day',
    'Convention passée entre la Métropole de Montpellier et la commune du Crès pour la période du 1er janvier 2019 au 31 décembre 2021. Le Crès doit 82,71 € par an au titre de l’administration électronique, participation déduite.',
  ),
  sound(
    'a délibération with its days in order',
    'Commune de Sussargues\nDate de convocation : 3 juin 2019\nL’an deux mille dix-neuf et le onze juin, le conseil municipal s’est réuni.\n\nAdhésion à l’administration électronique : 24,68 € par an, participation déduite.\n\nReçu en préfecture le 14 juin 2019\nPublié le 17 juin 2019',
  ),
  sound(
    'a day of the week that is right',
    'Le conseil municipal de la commune de Jacou, réuni en séance du lundi 1er juillet 2019, approuve l’adhésion.',
  ),
  sound(
    'articles that exist, of the text and of codes',
    'Convention entre la Métropole de Montpellier et la commune de Lattes\n\nArticle 1er : Objet\n\nVu l’article L. 5215-27 du code général des collectivités territoriales et l’article 28 du RGPD.\n\nArticle 2 : Prix\n\nLe prix est celui de l’annexe 2, payé comme il est dit à l’article 3.\n\nArticle 3 : Paiement\n\nLe titre est payé dans les 30 jours.\n\nArticle 4 : Durée\n\nLa durée est celle des articles 1 et 2.',
  ),
  sound(
    'days of work before tax',
    'La commune de Lattes peut demander des formations, au prix de 300 € HT par jour d’intervention d’un technicien et de 500 € HT par jour pour un chef de projet sénior, TVA en sus.',
  ),
  sound(
    'other amounts of the same séance',
    'Le conseil municipal de la commune de Lattes vote une subvention de 1 500 € à l’école de musique. Il prend acte d’un emprunt de 250 000 €. Il fixe le loyer du local à 420,00 € par mois.',
  ),
  sound(
    'what an application not taken would cost',
    'La commune de Juvignac n’adhère pas à la dématérialisation des procédures de marchés publics, qui lui coûterait 58,08 € par an.',
  ),
  sound(
    'the printed table, and sentences that agree with it',
    'Plateforme d’administration électronique, tarif par commune\n\n\tNb d’habitants\tCoût pour 3 ans\tCoût annuel\tCoût annuel avec participation de MMM (50%)\nBaillargues\t7 519\t397,77 €\t132,59 €\t66,29 €\nBeaulieu\t1 880\t99,46 €\t33,15 €\t16,58 €\nCastries\t6 214\t328,73 €\t109,58 €\t54,79 €\nJuvignac\t10 979\t580,81 €\t193,60 €\t96,80 €\n\nLa commune de Castries doit 54,79 € par an pour l’administration électronique, participation déduite.',
  ),
  sound(
    'the right formula',
    'Chaque commune de Montpellier Méditerranée Métropole paie PopCom × (Pappli − Part3M) / PopTot, où Pappli est le coût de l’application sur la durée de la convention.',
  ),
  sound(
    'a text about something else',
    'Le conseil approuve le marché de restauration scolaire pour un montant de 45 000 € HT par an, sur trois ans, soit 135 000 € HT. La TVA est de 5,5 %.',
  ),
  sound(
    'another métropole’s convention',
    'Convention entre la Métropole Aix-Marseille-Provence et la commune de Lambesc : l’application est facturée 1 200 € pour trois ans, soit 400 € par an, TVA 20 % en sus, population municipale.',
  ),
];
