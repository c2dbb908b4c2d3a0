import { useMemo } from 'react';
import { shippedConventions } from '../../domain/conventions/shippedConventions';
import { type CurrentPopulations } from './chosenPopulations';
import { PopulationsView } from './PopulationsView';

/** The populations of any EPCI, held against those of the convention that comes with the product. */
export function PopulationsTab() {
  const current = useMemo((): CurrentPopulations => {
    const { label, populations, members } = shippedConventions[0]!;
    return { label, kind: populations.kind, year: populations.referenceYear, members };
  }, []);
  return <PopulationsView current={current} />;
}
