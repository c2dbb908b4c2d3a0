import { type SheetSnapshot } from '../../src/checks/snapshot';
import { sheetOf, type TestCell } from './snapshotOf';

const CLAIM_HEADERS = [
  'N°',
  'Exercice',
  'Débiteur',
  'SIRET',
  'Code service',
  'N° engagement',
  'Objet',
  'Date d’émission',
  'Montant',
  'TVA',
] as const;

/** A claim, every field sound unless told. */
export type TestClaim = Readonly<Partial<Record<(typeof CLAIM_HEADERS)[number], TestCell>>>;

/** SIRET numbers whose key is right: those of the communes begin with their SIREN. */
export const SIRET = {
  juvignac: '21340123500014',
  lattes: '21340129200015',
  ccasLattes: '26340057400012',
} as const;

/** A « Liste des titres » in A1: the title, the headers in row 2, a claim a row from row 3, in the order above. */
export function claimSheet(...claims: readonly TestClaim[]): SheetSnapshot {
  const sound = (index: number): TestClaim => ({
    'N°': index + 1,
    Exercice: 2019,
    Débiteur: 'Juvignac',
    SIRET: SIRET.juvignac,
    'Code service': 'FIN',
    'N° engagement': 'ENG-1',
    Objet: `Services numériques ${index + 1}`,
    'Date d’émission': 43_700,
    Montant: 174.24,
    TVA: 0,
  });
  const rows = claims.map((claim, index) =>
    CLAIM_HEADERS.map((header): TestCell => ({ ...sound(index), ...claim })[header] ?? null),
  );
  return sheetOf('Titres', [['Liste des titres de recette'], [...CLAIM_HEADERS], ...rows]);
}
