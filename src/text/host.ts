/** What the embedded host says, on its page and in the terminal. */
export const host = {
  'host.title': { fr: 'Annexe 2 : aperçu sans Excel', en: 'Annexe 2: preview without Excel' },
  'host.simulation': { fr: 'Aperçu sans Excel : simulation', en: 'Preview without Excel: simulation' },
  'host.pane': { fr: 'Volet du complément', en: 'Add-in pane' },
  'host.closePane': { fr: 'Fermer le volet', en: 'Close the pane' },
  'host.grid': { fr: 'Classeur', en: 'Workbook' },
  'host.starting': { fr: 'Démarrage…', en: 'Starting…' },
  'host.ready': { fr: 'Prêt', en: 'Ready' },
  'host.noTraffic': { fr: 'Aucun échange avec le complément', en: 'No exchange with the add-in' },
  'host.traffic': {
    fr: 'Dernière action : {roundTrips} échange(s), {sent} envoyés, {received} reçus, {time}',
    en: 'Last action: {roundTrips} exchange(s), {sent} sent, {received} received, {time}',
  },
  'host.kilobytes': { fr: '{count} ko', en: '{count} kB' },
  'host.milliseconds': { fr: '{count} ms', en: '{count} ms' },
  'host.commandFailed': {
    fr: 'La commande « {label} » n’existe pas dans le complément.',
    en: 'The add-in has no command “{label}”.',
  },
  'host.commandNotReady': {
    fr: 'Le complément démarre : recommencez dans un instant.',
    en: 'The add-in is starting: try again in a moment.',
  },
  'host.failed': { fr: 'La page n’a pas pu démarrer : {reason}', en: 'The page could not start: {reason}' },
  'host.noServiceWorker': {
    fr: 'ce navigateur refuse les « service workers », sans lesquels la bibliothèque de Microsoft ne peut être lue sur ce poste (fenêtre privée ?)',
    en: 'this browser refuses service workers, without which Microsoft’s library cannot be read on this machine (private window?)',
  },
  'host.fileMissing': { fr: '{path} ne répond pas ({status})', en: '{path} does not answer ({status})' },
  'host.building': { fr: 'Construction de {what}…', en: 'Building {what}…' },
  'host.theAddIn': { fr: 'l’add-in', en: 'the add-in' },
  'host.thePage': { fr: 'la page qui remplace Excel', en: 'the page that stands for Excel' },
  'host.buildFailed': {
    fr: 'La construction de {what} a échoué ; le message ci-dessus dit pourquoi.',
    en: 'Building {what} failed; the message above says why.',
  },
  'host.address': {
    fr: 'Annexe 2 est ouverte ici : {address}   (Ctrl+C pour arrêter)',
    en: 'Annexe 2 is open here: {address}   (Ctrl+C to stop)',
  },
  'host.portBusy': {
    fr: 'Le port {port} est déjà pris par un autre programme. Fermez-le, ou choisissez un autre port : PORT=3001 npm start (sous Windows : set PORT=3001 && npm start).',
    en: 'Port {port} is in use by another program. Close it, or choose another port: PORT=3001 npm start (on Windows: set PORT=3001 && npm start).',
  },
  'host.badPort': {
    fr: 'PORT vaut « {port} » : il faut un nombre entre 1 et 65535.',
    en: 'PORT is “{port}”: a number between 1 and 65535 is needed.',
  },
} as const;
