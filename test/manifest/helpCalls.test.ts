/** @jest-environment jsdom */
import { formatDay } from '../../src/domain/calendar/calendarDay';
import { dayOfSerial } from '../../src/domain/calendar/excelSerial';
import * as calendarFunctions from '../../src/functions/calendarFunctions';
import * as populationFunctions from '../../src/functions/populationFunctions';
import * as pricingFunctions from '../../src/functions/pricingFunctions';
import * as shareFunctions from '../../src/functions/shareFunctions';
import * as textFunctions from '../../src/functions/textFunctions';
import { readHelpPages, readText } from './helpPages';

/** The functions whose pages show what whole formulas give, by the names of their cells. */
const FUNCTIONS: Readonly<Record<string, unknown>> = {
  POPULATION_COMMUNE: populationFunctions.populationCommune,
  NOM_COMMUNE: populationFunctions.nomCommune,
  CODE_COMMUNE: populationFunctions.codeCommune,
  REPARTITION: shareFunctions.repartition,
  JOURS_FRANCS: calendarFunctions.joursFrancs,
  ECHEANCE: calendarFunctions.echeance,
  JOUR_OUVRE_SUIVANT: calendarFunctions.jourOuvreSuivant,
  PRORATA: calendarFunctions.prorata,
  INTERETS_RETARD: calendarFunctions.interetsRetard,
  TARIF_STRATES: pricingFunctions.tarifStrates,
  TARIF_PARTICIPATION: pricingFunctions.tarifParticipation,
  INTERVENTION: pricingFunctions.intervention,
  MONTANT_LETTRES: textFunctions.montantLettres,
};

/** Those whose numbers are days. */
const DAYS = new Set(['JOURS_FRANCS', 'ECHEANCE', 'JOUR_OUVRE_SUIVANT']);

const examples = [...readHelpPages().values()].flatMap(page =>
  [...page.querySelectorAll<HTMLTableRowElement>('.calls tbody tr')].map(row => {
    const [formula = '', shown = ''] = [...row.cells].map(readText);
    return { formula, shown };
  }),
);

/** A text, a number, a column of numbers or a range (rows apart by a bar), as Excel in French writes them. */
function argument(written: string): unknown {
  if (written.startsWith('"')) return written.slice(1, -1);
  if (written === 'VRAI') return true;
  if (written.includes('|'))
    return written
      .slice(1, -1)
      .split('|')
      .map(row => row.split(';'));
  if (written.startsWith('{'))
    return written
      .slice(1, -1)
      .split(';')
      .map(cell => [Number(cell)]);
  return Number(written.replace(',', '.'));
}

function inFrench(value: unknown): string {
  if (Array.isArray(value)) return value.flat().map(inFrench).join(' puis ');
  return typeof value === 'number' ? String(value).replace('.', ',') : String(value);
}

test.each(examples)('$formula gives $shown', ({ formula, shown }) => {
  const [, name = '', list = ''] = /^=(\w+)\((.*)\)$/.exec(formula) ?? [];
  const called = FUNCTIONS[name] as (...cells: unknown[]) => unknown;
  const cells = [...list.matchAll(/"[^"]*"|\{[^}]*\}|[^;]+/g)].map(([written]) => argument(written));
  const given = called(...cells);
  const value = DAYS.has(name) ? formatDay(dayOfSerial(Number(given)) ?? '') : given;
  expect(inFrench(value)).toBe(shown);
});

test('there are examples of each', () => {
  expect(new Set(examples.map(({ formula }) => formula.slice(1, formula.indexOf('('))))).toEqual(
    new Set(Object.keys(FUNCTIONS)),
  );
});
