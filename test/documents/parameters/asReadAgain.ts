import { conventionOfSheets } from '../../../src/documents/parameters/conventionOfSheets';
import { membersSheet, totalPopulationFormula } from '../../../src/documents/parameters/membersSheet';
import { parametersSheet } from '../../../src/documents/parameters/parametersSheet';
import { type Convention } from '../../../src/domain/conventions/convention';
import { gridOf } from './gridOf';

/** The convention as its two sheets hold it, read again. */
export function asReadAgain(convention: Convention): Convention {
  const total = totalPopulationFormula(convention, 'Membres');
  const reading = conventionOfSheets(
    gridOf(parametersSheet(convention, total)),
    gridOf(membersSheet(convention)),
  );
  if (reading.kind !== 'convention') throw new Error(JSON.stringify(reading));
  return reading.convention;
}
