/** What the checks of a text say: a délibération or a convention held against annexe 2. */
export const textChecks = {
  'DOC-01.title': { fr: 'Texte en contradiction avec l’annexe 2', en: 'Text contradicting annexe 2' },
  'DOC-01.message': {
    fr: '{application} : le texte annonce {found}, l’annexe 2 donne {expected} ({figure}).',
    en: '{application}: the text says {found}, annexe 2 gives {expected} ({figure}).',
  },
  'DOC-01.message.several': {
    fr: '{application} : le texte annonce {found}, l’annexe 2 donne {expected}.',
    en: '{application}: the text says {found}, annexe 2 gives {expected}.',
  },
  'DOC-01.message.total': {
    fr: 'Le texte annonce {found} en tout ; les applications souscrites ({applications}) font {expected}.',
    en: 'The text says {found} in all; the applications subscribed to ({applications}) make {expected}.',
  },
  'DOC-01.message.budget': {
    fr: '{application} : le texte annonce un coût de {found}, la convention de {expected}.',
    en: '{application}: the text says a cost of {found}, the convention {expected}.',
  },
  'DOC-01.message.rate': {
    fr: 'Le texte annonce une participation de {found} pour le payeur {payer} ; la convention prévoit {expected}.',
    en: 'The text says a share of {found} for payer {payer}; the convention says {expected}.',
  },
  'DOC-01.message.population': {
    fr: 'Le texte compte {found} habitants pour {member} ; la convention en retient {expected}.',
    en: 'The text counts {found} inhabitants for {member}; the convention {expected}.',
  },
  'DOC-01.message.decree': {
    fr: 'Le texte cite le décret du {found} ; les populations de la convention viennent de celui du {expected}.',
    en: 'The text cites the decree of {found}; the populations of the convention come from that of {expected}.',
  },
  'DOC-01.why.source': { fr: 'Source : {source}.', en: 'Source: {source}.' },
  'texts.DOC-02.message': {
    fr: 'Le total annoncé est de {found}, la somme de ses lignes de {expected}.',
    en: 'The total announced is {found}, the sum of its lines {expected}.',
  },
  'texts.DOC-03.message': {
    fr: 'Le texte dit la participation déduite, mais {found} sont des montants bruts : participation de {rate} déduite, {expected} par an.',
    en: 'The text says the share is deducted, but {found} are gross amounts: net of the {rate} share, {expected} a year.',
  },
  'texts.DOC-03.why': {
    fr: '{application} : {gross} par an moins {rate} = {net}.',
    en: '{application}: {gross} a year less {rate} = {net}.',
  },
  'texts.DOC-03.replacement': {
    fr: '{sentence} [à préciser : ces coûts s’entendent avant participation ; participation de {rate} déduite, {net} par an]',
    en: '{sentence} [to be made clear: these costs are before the share; net of the {rate} share, {net} a year]',
  },
  'texts.DOC-04.message.billed': {
    fr: '{application} n’est pas souscrite d’après le texte, qui en facture pourtant {found}.',
    en: '{application} is not subscribed to according to the text, which bills {found} for it all the same.',
  },
  'texts.DOC-04.message.both': {
    fr: '{application} est dite souscrite à un endroit et non souscrite à un autre.',
    en: '{application} is said to be subscribed to in one place and not in another.',
  },
  'texts.DOC-04.why': { fr: 'Le texte dit aussi : « {quote} »', en: 'The text also says: “{quote}”' },
  'DOC-05.title': { fr: 'Renvoi qui ne mène nulle part', en: 'Reference that leads nowhere' },
  'DOC-05.message': {
    fr: 'Le texte renvoie à l’article {number}, mais n’a que {count} articles.',
    en: 'The text refers to article {number}, but has only {count} articles.',
  },
  'DOC-05.message.annexe': {
    fr: 'Le texte renvoie à l’annexe {number}, qui n’y est pas.',
    en: 'The text refers to annexe {number}, which is not there.',
  },
  'DOC-05.message.title': {
    fr: 'Le texte renvoie à l’article {number} pour « {about} », qui est l’objet de l’article {right}.',
    en: 'The text refers to article {number} for “{about}”, which is the subject of article {right}.',
  },
  'DOC-05.message.self': {
    fr: 'L’article {number} renvoie à lui-même.',
    en: 'Article {number} refers to itself.',
  },
  'DOC-05.message.avenant': {
    fr: 'Le texte renvoie à un avenant qu’il n’a pas.',
    en: 'The text refers to an avenant it does not have.',
  },
  'DOC-05.message.contents': {
    fr: 'L’article {number} n’est pas dans la table des matières.',
    en: 'Article {number} is not in the table of contents.',
  },
  'DOC-05.why': { fr: 'Articles du texte : {listed}.', en: 'Articles of the text: {listed}.' },
  'DOC-05.notRun': {
    fr: 'Le texte n’a pas d’articles numérotés.',
    en: 'The text has no numbered articles.',
  },
  'texts.DOC-06.message': {
    fr: '{application} : coût avant participation de {found} pour le payeur {payer} et de {expected} pour {other} ; il doit être le même.',
    en: '{application}: cost before the share of {found} for payer {payer} and {expected} for {other}; it must be the same.',
  },
  'texts.POP-02.message': {
    fr: 'Le texte dit population {found}, l’annexe 2 est calculée sur la population {expected}.',
    en: 'The text says “population {found}”, annexe 2 is computed on “population {expected}”.',
  },
  'texts.POP-02.message.count': {
    fr: '{found} habitants est la population {kind} de {year} {de member} ; la convention retient {expected}.',
    en: '{found} inhabitants is the {kind} population of {year} of {member}; the convention takes {expected}.',
  },
  'texts.POP-02.why': {
    fr: '{member} : {own} habitants en population {kind} ({year}), {other} en population {otherKind}.',
    en: '{member}: {own} inhabitants as population {kind} ({year}), {other} as population {otherKind}.',
  },
  'texts.CAL-04.message': {
    fr: '{count} × {year} = {product}, et non {found}.',
    en: '{count} × {year} = {product}, not {found}.',
  },
  'texts.CAL-05.message.year': {
    fr: '{found} est présenté comme annuel ; la convention le répartit sur toute la période.',
    en: '{found} is called yearly; the convention shares it out over the whole period.',
  },
  'texts.CAL-05.message.period': {
    fr: '{found} est présenté comme le coût de la période ; la convention le compte par an.',
    en: '{found} is called the cost of the period; the convention counts it by the year.',
  },
  'texts.CAL-05.what': { fr: 'Le coût réparti', en: 'The cost shared out' },
  'texts.CAL-10.message': {
    fr: 'La formule retranche des euros à des habitants ; celle qui donne les montants de l’annexe 2 est {right}.',
    en: 'The formula subtracts euros from inhabitants; the one that gives the amounts of annexe 2 is {right}.',
  },
  'texts.CAL-10.right': {
    fr: '(PopCom × (Pappli − Part3M)) / PopTot',
    en: '(PopCom × (Pappli − Part3M)) / PopTot',
  },
  'texts.CAL-13.message': {
    fr: {
      one: '{count} montant suppose un total de {implied} habitants au lieu de {right}.',
      other: '{count} montants supposent un total de {implied} habitants au lieu de {right}.',
    },
    en: {
      one: '{count} amount supposes a total of {implied} inhabitants instead of {right}.',
      other: '{count} amounts suppose a total of {implied} inhabitants instead of {right}.',
    },
  },
  'texts.CAL-13.message.stated': {
    fr: 'Le texte annonce {found} habitants au total ; la convention en retient {right}.',
    en: 'The text says {found} inhabitants in all; the convention {right}.',
  },
  'texts.CAL-13.known': {
    fr: '{found} est le total des populations {kind}s de {year}.',
    en: '{found} is the total of the {kind} populations of {year}.',
  },
  'texts.APP-01.message.misspelt': {
    fr: '« {found} » pour « {expected} » ({application}).',
    en: '“{found}” for “{expected}” ({application}).',
  },
  'texts.APP-01.message.labels': {
    fr: {
      one: '{application} a {count} nom dans le texte : {names}.',
      other: '{application} a {count} noms dans le texte : {names}.',
    },
    en: {
      one: '{application} has {count} name in the text: {names}.',
      other: '{application} has {count} names in the text: {names}.',
    },
  },
  'texts.APP-01.message.writings': {
    fr: 'Le même nom s’écrit de plusieurs façons : {names}.',
    en: 'The same name is written in several ways: {names}.',
  },
  'texts.APP-01.message.nested': {
    fr: 'S’agit-il du même service ? {names}.',
    en: 'Is it the same service? {names}.',
  },
  'texts.APP-03.message': {
    fr: '« {found} » n’est pas une application de la convention {convention} : il faut un avenant.',
    en: '“{found}” is no application of the convention {convention}: it takes an avenant.',
  },
  'texts.UNI-01.message': {
    fr: {
      one: 'Le forfait est dit {found} à {count} endroit ; il est {expected}.',
      other: 'Le forfait est dit {found} à {count} endroits ; il est {expected}.',
    },
    en: {
      one: 'The fee is called {found} in {count} place; it is {expected}.',
      other: 'The fee is called {found} in {count} places; it is {expected}.',
    },
  },
  'texts.UNI-01.message.silent': {
    fr: 'Le texte fixe un prix, mais ne dit ni HT, ni TTC, ni net de taxe.',
    en: 'The text sets a price, but says neither net nor gross of tax.',
  },
  'texts.UNI-01.why.article': {
    fr: 'Le texte dit aussi « {quote} ».',
    en: 'The text also says “{quote}”.',
  },
  'texts.DAT-01.message.impossible': { fr: '« {found} » n’existe pas.', en: '“{found}” does not exist.' },
  'texts.DAT-01.message.weekday': {
    fr: 'Le {day} est un {right}, et non un {found}.',
    en: '{day} is a {right}, not a {found}.',
  },
  'texts.DAT-01.message.order': {
    fr: '{later} ({laterDay}) précède {earlier} ({earlierDay}).',
    en: '{later} ({laterDay}) comes before {earlier} ({earlierDay}).',
  },
  'texts.DAT-01.message.authorised': {
    fr: 'La signature est autorisée le {day}, avant un acte cité du {other}.',
    en: 'Signing was authorised on {day}, before an act cited of {other}.',
  },
  'texts.DAT-01.message.blank': {
    fr: {
      one: '{count} date est laissée en blanc.',
      other: '{count} dates sont laissées en blanc.',
    },
    en: { one: '{count} date is left blank.', other: '{count} dates are left blank.' },
  },
  'texts.day.convocation': { fr: 'la convocation', en: 'the notice of meeting' },
  'texts.day.session': { fr: 'la séance', en: 'the meeting' },
  'texts.day.received': { fr: 'la réception en préfecture', en: 'the reception at the préfecture' },
  'texts.day.published': { fr: 'la publication', en: 'the publication' },
  'texts.DAT-02.message.claim': {
    fr: 'Le titre est annoncé pour le {found} ; la convention le fixe au {expected} au plus tard.',
    en: 'The claim is announced for {found}; the convention sets {expected} at the latest.',
  },
  'texts.DAT-02.message.request': {
    fr: 'La demande est possible jusqu’au {found} d’après le texte ; la convention la fixe au {expected}.',
    en: 'The request may be made until {found} according to the text; the convention says {expected}.',
  },
  'texts.DAT-03.message': {
    fr: 'Le texte porte sur {found}, la convention {convention} sur {expected}.',
    en: 'The text is about {found}, the convention {convention} about {expected}.',
  },
  'texts.DAT-03.message.end': {
    fr: 'Une résiliation au {found} est hors de la convention, qui court du {start} au {end}.',
    en: 'A termination on {found} is outside the convention, which runs from {start} to {end}.',
  },
  'texts.DAT-03.message.retroactive': {
    fr: 'La période commence le {start}, avant la délibération du {day} qui autorise la signature : aucune clause ne dit ce qui est dû pour l’intervalle.',
    en: 'The period starts on {start}, before the délibération of {day} that authorises signing: no clause says what is due in between.',
  },
  'texts.DAT-03.why.applications': {
    fr: 'Le texte nomme aussi des applications que cette convention n’a pas : {names}.',
    en: 'The text also names applications this convention has not: {names}.',
  },
} as const;
