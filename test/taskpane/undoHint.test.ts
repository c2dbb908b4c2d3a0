import { undoHint } from '../../src/taskpane/undoHint';

test.each<[what: string, outcomes: Parameters<typeof undoHint>[0], hint: string]>([
  ['nothing written', ['kept', 'kept'], ''],
  ['one new sheet', ['added'], 'Pour revenir en arrière, supprimez cette feuille : rien d’autre n’a changé.'],
  [
    'new sheets beside one kept',
    ['added', 'kept', 'added'],
    'Pour revenir en arrière, supprimez ces feuilles : rien d’autre n’a changé.',
  ],
  [
    'a sheet replaced',
    ['replaced', 'kept'],
    'Pour revenir en arrière, annulez dans Excel (Ctrl + Z), ou fermez le classeur sans l’enregistrer. Là où des lignes ou des colonnes ont changé, vos couleurs et largeurs ont laissé la place à celles du complément.',
  ],
  [
    'some new, some replaced',
    ['added', 'replaced'],
    'Pour revenir en arrière, supprimez les feuilles ajoutées ; pour celles qui ont été remplacées, annulez dans Excel (Ctrl + Z), ou fermez le classeur sans l’enregistrer. Là où des lignes ou des colonnes ont changé, vos couleurs et largeurs ont laissé la place à celles du complément.',
  ],
])('%s: how to go back', (_, outcomes, hint) => expect(undoHint(outcomes)).toBe(hint));
