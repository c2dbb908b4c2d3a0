import { findChromium } from './findChromium';
import { findLibreOffice } from './findLibreOffice';
import { findProgram } from './findProgram';

export type PackageManager = 'apt' | 'dnf' | 'brew' | 'winget';

/** A program that the tests run, and the packages that bring it. */
export interface RequiredTool {
  readonly name: string;
  readonly find: () => string | undefined;
  readonly packages: Readonly<Record<PackageManager, readonly string[]>>;
}

export const requiredTools: readonly RequiredTool[] = [
  {
    name: 'Chromium, Chrome ou Edge',
    find: findChromium,
    packages: {
      apt: ['chromium', 'fonts-liberation', 'fonts-noto-core'],
      dnf: ['chromium', 'liberation-fonts', 'google-noto-sans-fonts'],
      brew: ['google-chrome'],
      winget: ['Google.Chrome'],
    },
  },
  {
    name: 'LibreOffice',
    find: findLibreOffice,
    packages: {
      apt: ['libreoffice-calc-nogui', 'fonts-liberation', 'fonts-noto-core'],
      dnf: ['libreoffice-calc', 'liberation-fonts', 'google-noto-sans-fonts'],
      brew: ['libreoffice'],
      winget: ['TheDocumentFoundation.LibreOffice'],
    },
  },
  {
    name: 'xmllint',
    find: () => findProgram({ names: ['xmllint'], paths: ['C:\\Strawberry\\c\\bin\\xmllint.exe'] }),
    packages: {
      apt: ['libxml2-utils'],
      dnf: ['libxml2'],
      brew: ['libxml2'],
      // The only package of winget that brings xmllint.
      winget: ['StrawberryPerl.StrawberryPerl'],
    },
  },
  {
    name: 'pdfinfo',
    find: () => findProgram({ names: ['pdfinfo'] }),
    packages: {
      apt: ['poppler-utils'],
      dnf: ['poppler-utils'],
      brew: ['poppler'],
      winget: ['oschwartz10612.Poppler'],
    },
  },
];
