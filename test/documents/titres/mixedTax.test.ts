import {
  claimLines,
  groupedProposals,
  ordinaryClaims,
  yearClaims,
} from '../../../src/documents/titres/claims';
import { titresSheet } from '../../../src/documents/titres/titresSheet';
import { montpellierTerms } from '../../../src/domain/calendar/conventionTerms';
import { Decimal } from '../../../src/domain/money/decimal';
import { asSigned, montpellier, subscribed, table } from '../year/subscribed';

describe('a body with a service that bears VAT and others that bear none', () => {
  /** Flat yearly amounts in euros; half of each is billed to a commune. */
  const flat = (code: string, amount: string, rate: string | null) => {
    const [application] = montpellier.applications;
    const [tariff] = application!.tariffs;
    const component = { kind: 'flat', label: 'Forfait', per: 'year', source: 'test' } as const;
    const vat = rate === null ? null : { rate: new Decimal(rate), source: 'test' };
    const components = [{ ...component, amount: new Decimal(amount) }] as never;
    return { ...application!, code, label: code, tariffs: [{ ...tariff!, components, vat }] };
  };
  const owing = (...services: [code: string, amount: string, rate: string | null][]) =>
    subscribed([['Clapiers', 'COMMUNE', ...services.map(([code]) => [code] as const)]], {
      ...montpellier,
      applications: services.map(service => flat(...service)),
    });
  const mixed = owing(['TAXED', '24.98', '0.2'], ['FREE', '29.98', null], ['BOOKS', '20', '0.055']);

  test.each([
    // Each part is under 15 €; the threshold bears on the claim, with its VAT.
    ['1.67', '2.00', '15.00', false],
    ['1.66', '1.99', '14.99', true],
  ])(
    '%s € before tax (%s € with it) and 13,00 € net of tax: %s €, too small: %s',
    (net, taxed, payable, isTooSmall) => {
      const taxedBudget = new Decimal(net).times(2).toString();
      const [claim, ...others] = yearClaims(owing(['FREE', '26', null], ['TAXED', taxedBudget, '0.2']), 2019);
      expect(others).toEqual([]);
      expect(claim?.lines.map(line => line.net.plus(line.vat).toFixed(2))).toEqual(['13.00', taxed]);
      expect([claim?.payable.toFixed(2), claim?.isTooSmall]).toEqual([payable, isTooSmall]);
    },
  );

  test('one claim, on a line for each rate under its number, the untaxed one first; the sum to pay stands once', () => {
    const [header, ...rows] = table(titresSheet(mixed, 2019, montpellierTerms));
    const at = (row: readonly string[]) => [row[0], row[6], row[8], row[9], row[10], row[14]];
    expect(at(header!)).toEqual(['N°', 'Objet', 'Montant', 'TVA', '< 15\u00a0€ ?', 'À payer']);
    expect(rows.slice(0, 4).map(at)).toEqual([
      ['1', 'Services numériques communs 2019 : FREE', '14.99', 'net de taxe', 'Non', '40.53'],
      ['1', 'Services numériques communs 2019 : TAXED', '12.49', '2.5', 'Non', ''],
      ['1', 'Services numériques communs 2019 : BOOKS', '10', '0.55', 'Non', ''],
      ['', '', '37.48', '3.05', '', '40.53'],
    ]);
    expect(rows.map(([note]) => note)).toEqual(
      expect.arrayContaining([
        'Montant : hors taxe sur les lignes qui portent une somme de TVA ; net de taxe sur les autres.',
        expect.stringMatching(/^À payer : montant et TVA du titre/),
        expect.stringMatching(/^Un titre dont une part porte la TVA et l’autre non/),
      ]),
    );
  });

  test('in the file for the finance software: lines of one claim, each with its rate', () => {
    const lines = claimLines(yearClaims(mixed, 2019), ordinaryClaims);
    expect(
      lines.map(({ claim, line, lineObject, net, vatRate, vat }) =>
        [claim, line, lineObject, net, vatRate, vat].map(String),
      ),
    ).toEqual([
      ['1', '1', 'FREE', '14.99', 'null', '0'],
      ['1', '2', 'TAXED', '12.49', '20', '2.5'],
      ['1', '3', 'BOOKS', '10', '5.5', '0.55'],
    ]);
  });

  test('services claimed apart: what is advised is what the other setting makes', () => {
    const [proposal] = groupedProposals(mixed, 2019, 'service');
    expect([proposal?.years, proposal?.total.toFixed(2)]).toEqual([[2019], '40.53']);
    const [claim, ...others] = yearClaims(mixed, 2019);
    expect([claim?.payable.toFixed(2), others]).toEqual(['40.53', []]);
  });

  test('without VAT anywhere there is no other sum to pay: the columns of always', () => {
    const [header] = table(titresSheet(asSigned, 2019, montpellierTerms));
    expect(header?.at(-1)).toBe('Paiement');
  });
});
