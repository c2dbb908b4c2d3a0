import { type FrameLocator } from 'playwright-core';
import { writtenConvention } from '../../src/domain/conventions/writtenConvention';
import { asSigned } from '../documents/year/subscribed';

/** Imports, in « Paramètres et membres », the convention that Juvignac and the CCAS of Baillargues signed. */
export async function importSigned(pane: FrameLocator): Promise<void> {
  await pane.locator('#view-sheets input[type=file]').setInputFiles({
    name: 'signee.json',
    mimeType: 'application/json',
    buffer: Buffer.from(JSON.stringify(writtenConvention(asSigned))),
  });
}
