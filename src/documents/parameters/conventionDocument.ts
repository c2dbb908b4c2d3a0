import { type Convention } from '../../domain/conventions/convention';
import { text } from '../../text/inFrench';
import { message } from '../../text/message';
import { sheetNames } from '../sheetName';
import { type ReadyDocument } from '../year/plannedDocument';
import { membersSheet, totalPopulationFormula } from './membersSheet';
import { parametersSheet } from './parametersSheet';

/**
 * « Paramètres » and « Membres » of a convention. The total of the first is a formula on the second, whatever that one is
 * called in the workbook: they are written beside former ones together, or not at all.
 *
 * @param taken the names of the sheets of the workbook.
 */
export function conventionDocument(
  convention: Convention,
  taken: readonly string[],
): ReadyDocument<'convention'> {
  const [parametersName, membersName] = pairedNames(taken);
  const key = `convention/${encodeURIComponent(convention.id)}`;
  const membersKey = `${key}/membres`;
  const parameters = (members: string) => ({
    ...parametersSheet(convention, totalPopulationFormula(convention, members)),
    name: parametersName,
  });
  return {
    id: 'convention',
    title: message('conventions.document'),
    key,
    isWhole: true,
    sheets: [
      {
        key: `${key}/parametres`,
        model: parameters(membersName),
        named: nameOf => parameters(nameOf(membersKey)),
      },
      { key: membersKey, model: { ...membersSheet(convention), name: membersName } },
    ],
  };
}

/** Two names of the same number: « Paramètres (2) » goes with « Membres (2) ». */
function pairedNames(taken: readonly string[]): [parameters: string, members: string] {
  const lowerCaseTaken = taken.map(name => name.toLowerCase());
  const wanted = [text('parameters.sheetName'), text('members.sheetName')];
  for (let copy = 1; ; copy += 1) {
    const names = wanted.map(name => (copy === 1 ? name : `${name} (${copy})`));
    if (names.every(name => !lowerCaseTaken.includes(name.toLowerCase())))
      return sheetNames(names, taken) as [string, string];
  }
}
