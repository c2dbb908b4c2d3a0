/** `npm run build` and `npm run new:check`. */
export const build = {
  'build.usage': {
    fr: 'npm run build -- [--base https://serveur/dossier/] [--office-js cdn|self] [--out dossier]\n\nSans --base : construit dist/, pour l’aperçu et les essais sur ce poste.\nAvec --base : construit en plus le dossier à déposer sur le serveur qui répond à cette adresse (site/ par défaut), avec son manifeste.\n--office-js self : y joint la bibliothèque de Microsoft, pour un réseau fermé ; cdn (par défaut) la prend chez Microsoft.',
    en: 'npm run build -- [--base https://server/folder/] [--office-js cdn|self] [--out folder]\n\nWithout --base: builds dist/, for the preview and for tests on this machine.\nWith --base: also makes the folder to put on the server that answers at this address (site/ by default), with its manifest.\n--office-js self: adds Microsoft’s library to it, for a closed network; cdn (default) takes it from Microsoft.',
  },
  'build.lostOption': {
    fr: 'npm a gardé --{name} pour lui : écrivez « npm run build -- --{name} … », avec deux tirets seuls devant les options.',
    en: 'npm kept --{name} for itself: type “npm run build -- --{name} …”, with two dashes alone before the options.',
  },
  'build.unreadableBase': {
    fr: '--base {given} : une adresse complète est attendue, par exemple https://complements.exemple.fr/annexe2/.',
    en: '--base {given}: a complete address is expected, such as https://add-ins.example.com/annexe2/.',
  },
  'build.insecureBase': {
    fr: '--base {given} : l’adresse doit commencer par https://, Excel ne charge un complément de rien d’autre.',
    en: '--base {given}: the address must begin with https://, Excel loads an add-in from nothing else.',
  },
  'build.decoratedBase': {
    fr: '--base {given} : donnez l’adresse du dossier seule, sans « ? », « # », nom d’utilisateur, ni fichier.',
    en: '--base {given}: give the address of the folder alone, without “?”, “#”, user name or file.',
  },
  'build.unknownSource': {
    fr: '--office-js {given} : cdn ou self est attendu.',
    en: '--office-js {given}: cdn or self is expected.',
  },
  'build.baseNeeded': {
    fr: '--office-js et --out servent à publier : donnez aussi l’adresse du serveur, --base https://…/.',
    en: '--office-js and --out are for publishing: give the address of the server as well, --base https://…/.',
  },
  'build.notOurs': {
    fr: 'Le dossier {folder} contient autre chose qu’un complément publié : il n’est pas remplacé. Choisissez-en un autre avec --out.',
    en: 'The folder {folder} holds something else than a published add-in: it is not replaced. Choose another with --out.',
  },
  'build.failed': {
    fr: 'La construction a échoué : voyez les messages ci-dessus.',
    en: 'The build failed: see the messages above.',
  },
  'build.built': { fr: 'dist/ est construit.', en: 'dist/ is built.' },
  'build.published': {
    fr: 'À déposer sur le serveur, pour qu’il réponde à {base} : {folder}\nÀ donner à Excel ou au centre d’administration : {manifest}\nEn-têtes du serveur et mise à jour : docs/deploiement.md',
    en: 'To put on the server, to answer at {base}: {folder}\nTo give to Excel or to the admin centre: {manifest}\nServer headers and updates: docs/deploiement.md',
  },
  'build.officeLicence': {
    fr: 'office.js {version} est joint, tel que Microsoft le publie. Sa licence est dans {licence} : elle n’en permet l’usage que dans des compléments pour Microsoft 365. En le déposant sur votre serveur, vous l’acceptez.',
    en: 'office.js {version} is included, as Microsoft publishes it. Its licence is in {licence}: it allows its use in add-ins for Microsoft 365 only. By putting it on your server you accept it.',
  },
  'newCheck.badId': {
    fr: 'Code de contrôle « {given} » : trois capitales, un tiret, deux chiffres sont attendus, par exemple NOM-09.',
    en: 'Code of check “{given}”: three capitals, a dash, two digits are expected, such as NOM-09.',
  },
  'newCheck.taken': {
    fr: '{id} existe déjà ({file}) : rien n’a été écrit.',
    en: '{id} already exists ({file}): nothing was written.',
  },
  'newCheck.newFamily': {
    fr: 'Aucun contrôle {family} n’existe encore : créez d’abord son fichier de textes dans {folder}, et ajoutez-le à src/text/catalogue.ts.',
    en: 'There is no check {family} yet: first make its file of texts in {folder}, and add it to src/text/catalogue.ts.',
  },
  'newCheck.done': {
    fr: 'Créés : {created}.\nComplétés : {completed}.\nÀ vous : ses textes, sa page, sa gravité (dans la règle et dans la page), la règle et ses cas, puis une ligne dans test/corpus/seeded….ts, jusqu’à ce que passe npx jest test/checks/rulesAreComplete test/checks/rules/{id} test/corpus/seededErrors.',
    en: 'Created: {created}.\nCompleted: {completed}.\nYour turn: its texts, its page, its severity (in the rule and in the page), the rule and its cases, then a line in test/corpus/seeded….ts, until npx jest test/checks/rulesAreComplete test/checks/rules/{id} test/corpus/seededErrors passes.',
  },
} as const;
