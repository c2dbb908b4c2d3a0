import { resolve } from 'node:path';
import { type Convention } from '../domain/conventions/convention';
import { conventionOfText } from '../domain/conventions/conventionText';
import { findConvention } from '../domain/conventions/shippedConventions';
import { bytesOf } from './readFile';

/**
 * The convention that a command names: a shipped one by its id, or a JSON file of the user's; without any, the first
 * shipped.
 *
 * @param directory where relative paths start from.
 * @throws DomainError when nothing bears that name, or naming every value of the file that is refused.
 */
export async function givenConvention(given: string | undefined, directory: string): Promise<Convention> {
  if (given === undefined || !given.trim().toLowerCase().endsWith('.json')) return findConvention(given);
  return conventionOfText(new TextDecoder().decode(await bytesOf(resolve(directory, given))));
}
