import { Button, Caption1, makeStyles } from '@fluentui/react-components';
import { useMemo } from 'react';
import { claimsCsv } from '../../documents/csv/claimsCsv';
import { claimLines, groupedProposals, SMALLEST_CLAIM, yearClaims } from '../../documents/titres/claims';
import { proposalSentence } from '../../documents/titres/proposalSentence';
import { unclaimedNotes } from '../../documents/titres/unclaimedNotes';
import { type YearFacts } from '../../documents/year/yearFacts';
import { type Convention } from '../../domain/conventions/convention';
import { formatEuros } from '../../domain/money/formatEuros';
import { sumOfAmounts } from '../../domain/money/sumOfAmounts';
import { render, text } from '../../text/message';
import { TaskFailure } from '../convention/TaskFailure';
import { useTask } from '../convention/useTask';
import { downloadFile } from '../downloadFile';
import { HelpLink } from '../HelpLink';
import { Warning } from '../Warning';
import { attempted } from './attempted';

const useStyles = makeStyles({
  panel: { display: 'flex', flexDirection: 'column', gap: '8px', padding: '8px 0' },
  list: { margin: 0, paddingLeft: '18px' },
  actions: { display: 'flex', gap: '8px', alignItems: 'center', flexWrap: 'wrap' },
});

interface Props {
  readonly convention: Convention;
  readonly year: number;
  readonly facts: YearFacts;
  /** The convention as the workbook has it at this moment. */
  readonly latest: () => Promise<Convention>;
}

/** The claims of the year, what may be done of those too small, and the file for the finance software. */
export function ClaimsPanel(props: Props) {
  const styles = useStyles();
  const { convention, year, facts } = props;
  const found = useMemo(
    () =>
      attempted(() => ({
        claims: yearClaims(convention, year, facts),
        proposals: groupedProposals(convention, year, facts.grouping),
        unclaimed: unclaimedNotes(convention, year, facts.interventions),
      })),
    [convention, year, facts],
  );
  if ('refusal' in found) return <Warning sentence={found.refusal} />;
  const { claims, proposals, unclaimed } = found.value;
  const total = sumOfAmounts(claims.map(({ payable }) => payable));
  const small = claims.filter(({ isTooSmall }) => isTooSmall).length;
  const threshold = formatEuros(SMALLEST_CLAIM);
  return (
    <div className={styles.panel}>
      <span>
        {claims.length === 0
          ? text('yearPane.nobodyBilled')
          : text('yearPane.claims.sum', { count: claims.length, total: formatEuros(total) })}
      </span>
      {unclaimed.map(note => (
        <Warning key={render(note)} sentence={render(note)} />
      ))}
      {small > 0 && <Caption1>{text('titres.note.small', { count: small, threshold })}</Caption1>}
      {proposals.length > 0 && (
        <ul className={styles.list}>
          {proposals.map(proposal => (
            <li key={proposal.body}>{render(proposalSentence(proposal))}</li>
          ))}
        </ul>
      )}
      <CsvExport {...props} />
    </div>
  );
}

/** The claims as a file, and what its columns hold. */
function CsvExport({ year, facts, latest }: Props) {
  const styles = useStyles();
  const { notice, failure, isBusy, run } = useTask();
  const download = () =>
    run(text('yearPane.csv.writing'), async () => {
      const convention = await latest();
      const lines = claimLines(yearClaims(convention, year, facts), facts);
      if (lines.length === 0) return text('yearPane.csv.nothing');
      const name = `titres-${year}-${convention.id}.csv`;
      const file = downloadFile(name, 'text/csv;charset=utf-8', claimsCsv(lines));
      return text('yearPane.csv.written', { file, count: lines.length });
    });
  return (
    <>
      <div className={styles.actions}>
        <Button disabledFocusable={isBusy} onClick={download}>
          {text('yearPane.csv')}
        </Button>
        <HelpLink page="export-csv">{text('yearPane.csv.fields')}</HelpLink>
      </div>
      <Caption1 role="status">{notice}</Caption1>
      <TaskFailure failure={failure} />
    </>
  );
}
