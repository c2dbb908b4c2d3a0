import { message } from '../../text/message';
import { onTables } from '../onTables';
import { comparisonFindings, differingPopulations } from '../populations/populationComparison';
import { type Rule } from '../rule';

/** The same member has the same population whatever the application. */
export const rule: Rule = {
  id: 'POP-05',
  severity: 'major',
  isReferenceFree: true,
  check: onTables((_, tables) => {
    // The table that most others agree with is taken for right.
    const followers = tables.map(
      table => tables.filter(other => differingPopulations(table, other).length === 0).length,
    );
    const reference = tables[followers.indexOf(Math.max(...followers))];
    const code = reference?.application?.value.code;
    return tables
      .filter(({ application }) => application && code !== undefined && application.value.code !== code)
      .flatMap(table =>
        reference ? comparisonFindings(table, reference, values => message('POP-05.message', values)) : [],
      );
  }),
};
