import {
  Button,
  Field,
  Input,
  makeStyles,
  MessageBar,
  MessageBarBody,
  MessageBarTitle,
} from '@fluentui/react-components';
import { useRef, useState } from 'react';
import { type InseePopulations } from '../../checks/insee/inseePopulations';
import { memberPopulations } from '../../checks/insee/memberPopulations';
import { formatDay } from '../../domain/calendar/calendarDay';
import { totalOf } from '../../domain/population/epciMembers';
import { type PopulationKind } from '../../domain/population/populationKind';
import { text as french } from '../../text/inFrench';
import { text } from '../../text/message';
import { type OfferedConvention } from '../convention/offeredConventions';
import { useTask } from '../convention/useTask';
import { PaneSelect } from '../PaneSelect';
import { TaskProgress } from '../TaskProgress';
import { type CurrentPopulations, type ShownPopulations } from './chosenPopulations';
import { DifferencesTable } from './DifferencesTable';
import { TakeMembers } from './TakeMembers';

const useStyles = makeStyles({
  section: { display: 'flex', flexDirection: 'column', gap: '8px' },
  start: { alignSelf: 'start' },
});

interface Imported {
  readonly name: string;
  readonly populations: InseePopulations;
}

interface Props {
  readonly current: CurrentPopulations;
  readonly convention: OfferedConvention;
}

/** A file of INSEE's, for the members that the convention has: differences first, then taken; a refused file says why. */
export function InseeImport({ current, convention }: Props) {
  const styles = useStyles();
  const input = useRef<HTMLInputElement>(null);
  const { notice, failure, isBusy, advance, run, stop } = useTask();
  const [imported, setImported] = useState<Imported | null>(null);
  const open = (file: File) =>
    run(text('populations.importing'), async hands => {
      setImported(null);
      // The reader of workbooks comes when a file is opened.
      const { readInseeFile } = await import('../../xlsx/insee/readInseeFile');
      const populations = await readInseeFile(new Uint8Array(await file.arrayBuffer()), null, hands);
      setImported({ name: file.name, populations });
      return told({ name: file.name, populations });
    });
  return (
    <section className={styles.section} aria-label={text('populations.import')}>
      <Button className={styles.start} disabledFocusable={isBusy} onClick={() => input.current?.click()}>
        {text('populations.import')}
      </Button>
      <input
        ref={input}
        type="file"
        hidden
        aria-label={text('populations.import')}
        accept=".xlsx,.csv,text/csv,application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"
        onChange={({ target }) => {
          const [file] = target.files ?? [];
          // The same file may be opened again, once mended.
          target.value = '';
          if (file) open(file);
        }}
      />
      <TaskProgress advance={advance} words={notice} onStop={stop} />
      <Refused failure={failure} />
      {imported && (
        <ImportedMembers key={imported.name} imported={imported} current={current} convention={convention} />
      )}
    </section>
  );
}

function told({ name, populations: { year, communes, restoredCodes } }: Imported): string {
  const count = communes.length;
  const read =
    year === null
      ? text('populations.imported', { name, count })
      : text('populations.importedYear', { name, count, year: String(year) });
  return restoredCodes > 0 ? `${read} ${text('populations.restored', { count: restoredCodes })}` : read;
}

/** The members of the convention with the figures of the file; the year is asked where the file does not say it. */
function ImportedMembers({ imported, current, convention }: Props & { readonly imported: Imported }) {
  const styles = useStyles();
  const { name, populations } = imported;
  const [kind, setKind] = useState<PopulationKind>(
    populations.kinds.includes(current.kind) ? current.kind : (populations.kinds[0] ?? current.kind),
  );
  const [typed, setTyped] = useState('');
  const year = populations.year ?? (/^(19|20)\d{2}$/.test(typed.trim()) ? Number(typed) : null);
  const read = readMembers(populations, convention, kind);
  const shown: ShownPopulations | null =
    year !== null && read.kind === 'members'
      ? { kind, year, members: read.members, total: totalOf(read.members) }
      : null;
  return (
    <div className={styles.section}>
      <KindField kinds={populations.kinds} kind={kind} onChange={setKind} />
      {populations.year === null && (
        <Field label={text('populations.year')} hint={text('populations.askYear')}>
          <Input value={typed} onChange={(_, { value }) => setTyped(value)} />
        </Field>
      )}
      {read.kind === 'refused' && <Refused failure={read.why} />}
      {shown && (
        <>
          <DifferencesTable current={current} chosen={shown} />
          <TakeMembers
            key={`${shown.year} ${kind} ${convention.key}`}
            taken={shown}
            convention={convention}
            source={french('populations.fileSource', {
              name,
              year: String(shown.year),
              day: formatDay(`${shown.year + 3}-01-01`),
            })}
            newIssuer={null}
          />
        </>
      )}
    </div>
  );
}

interface KindProps {
  readonly kinds: readonly PopulationKind[];
  readonly kind: PopulationKind;
  readonly onChange: (kind: PopulationKind) => void;
}

/** Which of its figures is wanted, where a file gives several. */
function KindField({ kinds, kind, onChange }: KindProps) {
  if (kinds.length < 2) return null;
  return (
    <Field label={text('populations.kind')}>
      <PaneSelect value={kind} onChange={(_, { value }) => onChange(value as PopulationKind)}>
        {kinds.map(known => (
          <option key={known} value={known}>
            {text(`populations.kind.${known}`)}
          </option>
        ))}
      </PaneSelect>
    </Field>
  );
}

function readMembers(populations: InseePopulations, { convention }: OfferedConvention, kind: PopulationKind) {
  try {
    const members = memberPopulations(populations, convention.members, kind);
    return { kind: 'members', members } as const;
  } catch (error) {
    return { kind: 'refused', why: error instanceof Error ? error.message : String(error) } as const;
  }
}

function Refused({ failure }: { readonly failure: string }) {
  if (failure === '') return null;
  return (
    <MessageBar intent="error" layout="multiline">
      <MessageBarBody>
        <MessageBarTitle>{text('populations.importFailed')}</MessageBarTitle> {failure}
      </MessageBarBody>
    </MessageBar>
  );
}
