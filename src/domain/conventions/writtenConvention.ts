import { Decimal } from '../money/decimal';
import { type Convention } from './convention';

/**
 * A convention as its JSON file has it (docs/convention-json.md): `parseConvention` reads it back the same. Amounts,
 * rates and quantities are texts, so that no float stands between the file and the decimal.
 */
export function writtenConvention({ members, applications, ...terms }: Convention): Record<string, unknown> {
  return plain({
    ...terms,
    // What is drawn from the tariffs is drawn again when the file is read.
    applications: applications.map(({ code, label, aliases, tariffs }) => ({
      code,
      label,
      aliases,
      tariffs,
    })),
    members: members.map(({ quantities, ...member }) => ({
      ...member,
      ...(quantities && {
        quantities: Object.fromEntries(
          Object.entries(quantities).map(([measure, quantity]) => [measure, new Decimal(quantity)]),
        ),
      }),
    })),
  }) as Record<string, unknown>;
}

/** JSON data: decimals as text, without exponent. */
function plain(value: unknown): unknown {
  if (value instanceof Decimal) return value.toFixed();
  if (Array.isArray(value)) return value.map(plain);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, plain(inner)]));
}
