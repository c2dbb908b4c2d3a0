import { join } from 'node:path';
import { findProgram } from './findProgram';
import { programFolders } from './programFolders';

/** LibreOffice: LIBREOFFICE_PATH, then the PATH and the usual places. */
export function findLibreOffice(): string | undefined {
  return findProgram({
    variable: 'LIBREOFFICE_PATH',
    names: ['soffice', 'libreoffice', 'localc'],
    paths: [
      '/usr/lib/libreoffice/program/soffice',
      '/opt/libreoffice/program/soffice',
      '/snap/bin/libreoffice',
      '/Applications/LibreOffice.app/Contents/MacOS/soffice',
      ...programFolders().map(folder => join(folder, 'LibreOffice', 'program', 'soffice.com')),
    ],
  });
}
