import { text } from '../../text/message';
import { type ShownPopulations } from './chosenPopulations';
import { FiguresTable } from './FiguresTable';
import { formatCount } from '../../domain/population/formatPopulation';

/** The members and their inhabitants; folded away when what they change stands above. */
export function MembersTable({
  chosen,
  isOpen,
}: {
  readonly chosen: ShownPopulations;
  readonly isOpen: boolean;
}) {
  const { members } = chosen;
  const label = text('populations.members', { count: members.length });
  return (
    <details open={isOpen}>
      <summary>{label}</summary>
      <FiguresTable
        label={label}
        isTight
        columns={[
          text('populations.commune'),
          text('populations.insee'),
          text('populations.siren'),
          text('populations.inhabitants'),
        ]}
        rows={members.map(({ insee, name, siren, population }) => ({
          key: insee,
          cells: [name, insee, siren ?? '', formatCount(population)],
        }))}
      />
    </details>
  );
}
