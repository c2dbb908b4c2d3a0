import { message } from '../../text/message';
import { onTables } from '../onTables';
import { comparisonFindings } from '../populations/populationComparison';
import { type Rule } from '../rule';

/** A CCAS is billed on the population of its commune: both tables of an application must have the same. */
export const rule: Rule = {
  id: 'POP-04',
  severity: 'major',
  isReferenceFree: true,
  check: onTables((_, tables) =>
    tables
      .filter(({ payer }) => payer?.value.type === 'CCAS')
      .flatMap(table => {
        const code = table.application?.value.code;
        const communes = tables.find(
          other => other.payer?.value.type === 'COMMUNE' && other.application?.value.code === code,
        );
        return code !== undefined && communes
          ? comparisonFindings(table, communes, values => message('POP-04.message', values))
          : [];
      }),
  ),
};
