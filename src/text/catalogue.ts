import { amounts } from './amounts';
import { calculationChecks } from './checks/calculation';
import { baseChecks } from './checks/calculationBase';
import { termChecks } from './checks/calculationTerms';
import { cellAmounts } from './cellAmounts';
import { cellChecks } from './checks/cells';
import { computation } from './checks/computation';
import { engineChecks } from './checks/engine';
import { nameChecks } from './checks/names';
import { memberChecks } from './checks/members';
import { populationChecks } from './checks/populations';
import { roundingChecks } from './checks/rounding';
import { totalChecks } from './checks/totals';
import { applicationChecks } from './checks/applications';
import { unitChecks } from './checks/units';
import { claimChecks } from './checks/claims';
import { interventionChecks } from './checks/interventions';
import { dateChecks } from './checks/dates';
import { heldDocumentChecks } from './checks/heldDocuments';
import { build } from './build';
import { calendar } from './calendar';
import { lateInterest } from './lateInterest';
import { textFigures } from './checks/textFigures';
import { textChecks } from './checks/texts';
import { charts } from './charts';
import { cli } from './cli';
import { cliDocuments } from './cliDocuments';
import { control } from './control';
import { controlReport } from './controlReport';
import { conventionPane } from './conventionPane';
import { documents } from './documents';
import { domain } from './domain';
import { echeancier } from './echeancier';
import { excel } from './excel';
import { fileExports } from './exports';
import { ownSheets } from './ownSheets';
import { pane } from './pane';
import { lateInterestPane } from './lateInterestPane';
import { parameters } from './parameters';
import { populations } from './populations';
import { populationTaking } from './populationTaking';
import { explanation } from './explanation';
import { recognition } from './recognition';
import { texts } from './texts';
import { shares } from './shares';
import { tariff } from './tariff';
import { shortcuts } from './shortcuts';
import { startUp } from './startUp';
import { welcome } from './welcome';
import { yearClaims } from './yearClaims';
import { yearDocuments } from './yearDocuments';
import { yearFiches } from './yearFiches';
import { yearNotes } from './yearNotes';
import { yearPane } from './yearPane';
import { yearTrials } from './yearTrials';

/** Every sentence a user may read, in French with English beside it; one file an area, keys unique. */
export const catalogue = {
  ...domain,
  ...calendar,
  ...lateInterest,
  ...populations,
  ...populationTaking,
  ...amounts,
  ...echeancier,
  ...fileExports,
  ...shares,
  ...tariff,
  ...explanation,
  ...cellAmounts,
  ...documents,
  ...yearClaims,
  ...yearDocuments,
  ...yearFiches,
  ...yearNotes,
  ...charts,
  ...ownSheets,
  ...yearPane,
  ...yearTrials,
  ...lateInterestPane,
  ...excel,
  ...pane,
  ...welcome,
  ...conventionPane,
  ...parameters,
  ...startUp,
  ...shortcuts,
  ...cli,
  ...cliDocuments,
  ...build,
  ...control,
  ...controlReport,
  ...recognition,
  ...texts,
  ...engineChecks,
  ...cellChecks,
  ...computation,
  ...calculationChecks,
  ...termChecks,
  ...baseChecks,
  ...roundingChecks,
  ...totalChecks,
  ...nameChecks,
  ...memberChecks,
  ...populationChecks,
  ...applicationChecks,
  ...unitChecks,
  ...claimChecks,
  ...interventionChecks,
  ...dateChecks,
  ...heldDocumentChecks,
  ...textFigures,
  ...textChecks,
} as const;

export type MessageKey = keyof typeof catalogue;
