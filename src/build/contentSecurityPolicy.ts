import { createHash } from 'node:crypto';

/** Where the pane loads office.js from, unless the add-in is published with its own copy. */
export const OFFICE_CDN = 'https://appsforoffice.microsoft.com';

/** The text of every style element that the pane makes: see src/taskpane/markStyleElements.ts. */
export const STYLE_MARK = '/* Annexe 2 */';

/**
 * Pages that may hold the pane in a frame: Excel on the web, in its several homes. On Windows and Mac the pane is a
 * page of its own and nothing holds it. Microsoft publishes no list; this one is from what its users report
 * (OfficeDev/office-js-docs-pr#4911, OfficeDev/office-js#3342).
 */
const FRAME_ANCESTORS = [
  "'self'",
  'https://*.officeapps.live.com',
  'https://*.sharepoint.com',
  'https://*.cloud.microsoft',
  'https://*.office.com',
  'https://*.microsoft365.com',
  'https://onedrive.live.com',
  'https://teams.microsoft.com',
];

/** From where office.js comes: Microsoft, or the folder of the add-in itself. */
export type OfficeSource = 'cdn' | 'self';

/**
 * What the page may load and do, as its own meta element says. No inline script, no eval, no other server; the pane
 * talks to its own folder only.
 */
export function pagePolicy(source: OfficeSource): string {
  const office = source === 'cdn' ? ` ${OFFICE_CDN}` : '';
  const mark = createHash('sha256').update(STYLE_MARK).digest('base64');
  return [
    "default-src 'none'",
    `script-src 'self'${office}`,
    `style-src 'self' 'sha256-${mark}'`,
    "img-src 'self'",
    "font-src 'self'",
    "connect-src 'self'",
    "worker-src 'self'",
    // office.js itself asks a page beside it whether a server of Office that it does not know may be trusted.
    `frame-src 'self'${office}`,
    "base-uri 'none'",
    "form-action 'none'",
  ].join('; ');
}

/** The same in a header, where it can also say who may hold the page in a frame: a meta element cannot. */
export function headerPolicy(source: OfficeSource): string {
  return `${pagePolicy(source)}; frame-ancestors ${FRAME_ANCESTORS.join(' ')}`;
}
