import { headerPolicy, type OfficeSource } from './contentSecurityPolicy';

/** Folder of the files that bear their contents in their name; webpack.config.js puts them there. */
export const KEPT_FOLDER = 'static';

/** For how long browsers may keep a file of that folder: one name, one content. */
export const KEPT_DAYS = 365;
/** What the server says of such a file besides. */
export const KEPT_DIRECTIVES = ['public', 'immutable'] as const;

/** Headers of every answer: those of web.config, of nginx.conf and of docs/deploiement.md are made of these. */
export function serverHeaders(source: OfficeSource): readonly (readonly [name: string, value: string])[] {
  return [
    ['Content-Security-Policy', headerPolicy(source)],
    ['X-Content-Type-Options', 'nosniff'],
    ['Referrer-Policy', 'no-referrer'],
    ['Permissions-Policy', 'camera=(), geolocation=(), microphone=()'],
  ];
}
