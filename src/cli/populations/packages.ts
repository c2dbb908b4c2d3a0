import { type PopulationKind } from '../../domain/population/populationKind';

/** A millésime and the version of @etalab/decoupage-administratif that gives it. */
export interface MillesimePackage {
  readonly year: number;
  readonly version: string;
  /** The members are those of 1 January of this year. */
  readonly perimeter: number;
  readonly kinds: readonly PopulationKind[];
  /** Which file of the package holds the figures: that of the EPCI, or that of the communes (municipale only). */
  readonly figures: 'epci' | 'communes';
}

const both: readonly PopulationKind[] = ['municipale', 'totale'];

/**
 * Oldest first. Found by comparing the figures of each version with those of INSEE: a version is named after the year
 * of the perimeter, not of the populations. 6.0.0 has the EPCI of 5.3.0 to the letter (perimeter 2025, populations
 * 2022); only its communes bear the populations of 2023, and those municipales alone.
 */
export const PACKAGES: readonly MillesimePackage[] = [
  { year: 2018, version: '1.1.1', perimeter: 2021, kinds: both, figures: 'epci' },
  { year: 2019, version: '2.3.1', perimeter: 2022, kinds: both, figures: 'epci' },
  { year: 2020, version: '3.1.1', perimeter: 2023, kinds: both, figures: 'epci' },
  { year: 2021, version: '4.0.0', perimeter: 2024, kinds: both, figures: 'epci' },
  { year: 2022, version: '5.3.0', perimeter: 2025, kinds: both, figures: 'epci' },
  { year: 2023, version: '6.0.0', perimeter: 2025, kinds: ['municipale'], figures: 'communes' },
];

export const SOURCE =
  'INSEE, populations légales (recensement) ; DGCL, composition des EPCI à fiscalité propre ; npm @etalab/decoupage-administratif';
export const LICENCE = 'Licence Ouverte (Etalab)';
