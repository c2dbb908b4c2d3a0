import { type WorkbookConvention } from '../../documents/parameters/workbookConventions';
import { type Convention } from '../../domain/conventions/convention';
import { shippedConventions } from '../../domain/conventions/shippedConventions';
import { yearOf } from '../../domain/calendar/calendarDay';
import { DomainError } from '../../domain/errors/domainError';
import { message, render, text } from '../../text/message';
import { type Option } from '../OptionSelect';

/** A convention that may be chosen: shipped, or of the workbook's own sheets. */
export interface OfferedConvention {
  /** Tells it apart from all others, also from a shipped one it was written from. */
  readonly key: string;
  readonly label: string;
  readonly isOwn: boolean;
  readonly convention: Convention;
}

/** No id of a shipped convention holds a colon. */
const OWN = 'sheet:';

/** The first convention shipped: what is offered until another is chosen. */
export const firstOffered: OfferedConvention = shipped()[0]!;

/** The shipped conventions, then those of the workbook that read without a mistake. */
export function offeredConventions(own: readonly WorkbookConvention[]): OfferedConvention[] {
  return [
    ...shipped(),
    ...own.flatMap(({ parametersSheet: sheet, reading }) =>
      reading.kind === 'convention'
        ? [
            {
              key: ownKey(sheet),
              label: text('conventions.own', { label: reading.convention.label, sheet }),
              isOwn: true,
              convention: reading.convention,
            },
          ]
        : [],
    ),
  ];
}

function shipped(): OfferedConvention[] {
  return shippedConventions.map(convention => ({
    key: convention.id,
    label: yearsFirst(convention),
    isOwn: false,
    convention,
  }));
}

/** « 2019-2021, Montpellier… »: a narrow list cuts the end of a label, and two conventions of one issuer differ by it. */
function yearsFirst({ label, period }: Convention): string {
  const years = `${yearOf(period.start)}-${yearOf(period.end)}`;
  return label.endsWith(` ${years}`)
    ? text('conventions.yearsFirst', { years, label: label.slice(0, -years.length - 1) })
    : label;
}

/** A convention in a list to choose from. */
export function asOption({ key, label }: OfferedConvention): Option {
  return { value: key, label };
}

/** The key of the convention that a « Paramètres » sheet holds. */
export function ownKey(parametersSheet: string): string {
  return OWN + parametersSheet;
}

export function isOwnKey(key: string): boolean {
  return key.startsWith(OWN);
}

/**
 * The convention of a key, as the workbook has it now.
 *
 * @throws DomainError when its sheets are gone or hold mistakes: an older reading is never used in their place.
 */
export function conventionOfKey(key: string, own: readonly WorkbookConvention[]): Convention {
  const offered = offeredConventions(own).find(known => known.key === key);
  if (offered) return offered.convention;
  const sheet = key.slice(OWN.length);
  const found = own.find(({ parametersSheet }) => parametersSheet === sheet);
  const first = found?.reading.kind === 'refused' ? found.reading.problems[0] : undefined;
  if (!first) throw new DomainError(message('conventions.gone', { sheet }));
  const place = render(message('conventions.place', { sheet: first.sheet, cell: first.cell }));
  throw new DomainError(message('conventions.mistaken', { sheet, place, why: first.why }));
}
