/** What the keyboard shortcuts do: Excel says it where another add-in wants the same keys. */
export const shortcuts = {
  'shortcut.open': { fr: 'Ouvrir le volet Annexe 2', en: 'Open the Annexe 2 pane' },
  'shortcut.generate': { fr: 'Aller à « Générer l’annexe 2 »', en: 'Go to “Generate annexe 2”' },
  'shortcut.control': { fr: 'Contrôler le classeur', en: 'Check the workbook' },
  'shortcut.amount': {
    fr: 'Expliquer le montant de la cellule sélectionnée',
    en: 'Explain the amount of the selected cell',
  },
} as const;
