import { Decimal } from '../../domain/money/decimal';
import { type TariffTable } from '../tariffTable';
import { plainWords } from '../../domain/names/plainWords';
import { firstStated, type OwnText } from './statedText';
import { type NearText, type Surroundings } from './surroundings';
import { withoutDays, writtenDay } from '../../domain/calendar/writtenDay';

type PopulationFacts = Pick<
  TariffTable,
  'statedPopulationKind' | 'statedPopulationYear' | 'statedDecree' | 'statedTotalPopulation'
>;

const KIND =
  /\bpopulations? (?:legales? )?(totale|municipale)s?\b|\bhabitants? (?:population )?(totale|municipale)/;
const YEAR = /\b((?:19|20)\d{2})\b/;
const TOTAL =
  /\bpopulation totale\b|\bpoptot\b|\btotal des (habitants|populations)\b|\bpopulation de reference\b/;
const INHABITANTS = /(\d[\d\s]*\d)\s*(?:habitants|hab\.?)(?![a-z])/i;
const SMALLEST_TOTAL = 1000;

/** What the header of the populations says of them first; then the texts around. */
export function populationFacts(header: OwnText | null, near: Surroundings): PopulationFacts {
  const headers = header ? [header] : [];
  const around = [...near.above, ...near.aside, ...near.below];
  // « Population totale (PopTot) | 472 573 » is a sum over the members, not a kind of population.
  const sentences = around.filter(one => !isTotal(one));
  return {
    statedPopulationKind: firstStated([...headers, ...sentences], kindIn),
    statedPopulationYear:
      firstStated(headers, yearIn) ??
      firstStated(sentences, text =>
        /\b(population|habitants?|millesime|recensement)/.test(plainWords(text)) ? yearIn(text) : null,
      ),
    statedDecree: firstStated([...headers, ...sentences], decreeIn),
    statedTotalPopulation: totalIn(around),
  };
}

function isTotal(one: NearText): boolean {
  return totalOf(one) !== null;
}

function kindIn(text: string): 'totale' | 'municipale' | null {
  const [, a, b] = KIND.exec(plainWords(text)) ?? [];
  const kind = a ?? b;
  return kind === 'totale' || kind === 'municipale' ? kind : null;
}

function yearIn(text: string): number | null {
  const words = withoutDays(plainWords(text)).replace(/\bdecret n \d{4}/g, ' ');
  const [, year] = YEAR.exec(words) ?? [];
  return year === undefined ? null : Number(year);
}

function decreeIn(text: string): string | null {
  const start = text.search(/d[ée]cret/i);
  return start === -1 ? null : writtenDay(text.slice(start));
}

function totalIn(texts: readonly NearText[]): PopulationFacts['statedTotalPopulation'] {
  for (const one of texts) {
    const total = totalOf(one);
    if (total) return total;
  }
  return null;
}

/** The population of all members that a text gives, beside it or in itself. */
function totalOf({ sheet, cell, text, figure }: NearText): PopulationFacts['statedTotalPopulation'] {
  if (!TOTAL.test(plainWords(text))) return null;
  if (figure && figure.value >= SMALLEST_TOTAL) {
    return { value: new Decimal(figure.value), sheet, cell: figure.cell, text };
  }
  const [, digits = '0'] = INHABITANTS.exec(text) ?? [];
  const value = new Decimal(digits.replace(/\s/g, ''));
  return value.gte(SMALLEST_TOTAL) ? { value, sheet, cell, text } : null;
}
