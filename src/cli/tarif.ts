import { findApplication } from '../domain/conventions/findApplication';
import { findPayer } from '../domain/conventions/findPayer';
import { shippedConventions } from '../domain/conventions/shippedConventions';
import { type Convention } from '../domain/conventions/convention';
import { formatEuros } from '../domain/money/formatEuros';
import { explainPrice, explanationLines, type PriceExplanation } from '../domain/tariff/explainPrice';
import { text } from '../text/message';
import { plainSpaces } from './frenchNumbers';
import { givenConvention } from './givenConvention';
import { reasonOf } from './refusal';
import { type TariffCommand, tariffOptions } from './tariffOptions';
import { userDirectory } from './userDirectory';

const REFUSED = 2;

/** The command line: prints what a service costs for a year, and how that was found. */
async function main(): Promise<void> {
  const command = tariffOptions(process.argv.slice(2));
  switch (command.kind) {
    case 'help':
      console.log(
        text('cli.tariff.usage', { conventions: shippedConventions.map(({ id }) => id).join(', ') }),
      );
      return;
    case 'price':
      await price(command);
  }
}

async function price(command: Extract<TariffCommand, { kind: 'price' }>): Promise<void> {
  const convention = await givenConvention(command.convention, userDirectory('tarif'));
  const explanation = explainPrice({
    convention,
    application: findApplication(convention, command.service),
    payer: findPayer(convention, command.payer),
    quantities: command.quantity,
    on: command.on ?? command.notified,
    notified: command.notified,
    commitmentYears: command.commitmentYears,
  });
  console.log(plainSpaces(amountLine(explanation, convention)));
  console.log(['', ...explanationLines(explanation).map(plainSpaces)].join('\n'));
}

function amountLine({ due, tax }: PriceExplanation, { taxWording }: Convention): string {
  const amount = formatEuros(due);
  return tax
    ? text('cli.tariff.withTax', { amount, vat: formatEuros(tax.vat), total: formatEuros(tax.total) })
    : text('cli.tariff.amount', { amount, tax: taxWording.actual });
}

main().catch((error: unknown) => {
  console.error(text('cli.tariff.refused', { why: reasonOf(error) }));
  process.exitCode = REFUSED;
});
