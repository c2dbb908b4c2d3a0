import { givenOptions, refuseOthers } from '../cli/givenOptions';
import { DomainError } from '../domain/errors/domainError';
import { message } from '../text/message';
import { type OfficeSource } from './contentSecurityPolicy';

export interface Publication {
  /** Address of the folder on the server: https, ends with a slash. */
  readonly base: string;
  readonly officeSource: OfficeSource;
  /** Folder to write, as typed. */
  readonly out: string;
}

export interface BuildOptions {
  readonly isHelp: boolean;
  /** Nothing: only dist/, for this machine. */
  readonly publication: Publication | undefined;
}

const EXAMPLE = 'npm run build -- --base https://complements.exemple.fr/annexe2/';

const known = {
  values: {
    base: '--base https://complements.exemple.fr/annexe2/',
    'office-js': '--office-js cdn|self',
    out: '--out site',
  },
  flags: [],
} as const;

/**
 * Reads the options of `npm run build`.
 *
 * @param environment where npm puts an option given without the two dashes, which never reaches the script
 * @throws DomainError saying what is wrong and what to write instead
 */
export function buildOptions(
  args: readonly string[],
  environment: Readonly<Record<string, string | undefined>> = {},
): BuildOptions {
  const { isHelp, values, others } = givenOptions(args, known);
  const lost = Object.keys(known.values).find(name => environment[`npm_config_${name.replace('-', '_')}`]);
  if (lost !== undefined) throw new DomainError(message('build.lostOption', { name: lost }));
  refuseOthers(others, EXAMPLE);
  if (isHelp) return { isHelp, publication: undefined };
  const base = values.get('base');
  if (base === undefined) {
    if (values.size > 0) throw new DomainError(message('build.baseNeeded'));
    return { isHelp, publication: undefined };
  }
  return {
    isHelp,
    publication: {
      base: baseAddress(base),
      officeSource: officeSourceOf(values.get('office-js') ?? 'cdn'),
      out: values.get('out') ?? 'site',
    },
  };
}

/** The address as it is written in the manifest: paths are added to it, hence the slash at its end. */
function baseAddress(given: string): string {
  const typed = given.trim();
  const address = URL.canParse(typed) ? new URL(typed) : undefined;
  if (!address || address.hostname === '')
    throw new DomainError(message('build.unreadableBase', { given: typed }));
  if (address.protocol !== 'https:') throw new DomainError(message('build.insecureBase', { given: typed }));
  const { origin, pathname } = address;
  const isDecorated = address.href !== origin + pathname || /\.(html?|xml|js)$/i.test(pathname);
  // A quote or an ampersand would have to be escaped in the manifest, and has no business in a folder's name.
  if (isDecorated || typed.includes('?') || typed.includes('#') || !/^[\w./~%-]*$/.test(pathname))
    throw new DomainError(message('build.decoratedBase', { given: typed }));
  return origin + (pathname.endsWith('/') ? pathname : `${pathname}/`);
}

function officeSourceOf(given: string): OfficeSource {
  const source = given.trim().toLowerCase();
  if (source === 'cdn' || source === 'self') return source;
  throw new DomainError(message('build.unknownSource', { given }));
}
