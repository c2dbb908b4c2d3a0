import { resolve } from 'node:path';
import { reasonOf } from '../cli/refusal';
import { text } from '../text/message';
import { newCheck } from './newCheck';

/** `npm run new:check -- NOM-09` */
try {
  const id = process.argv[2] ?? '';
  const { created, completed } = newCheck(resolve(__dirname, '../..'), id);
  console.log(text('newCheck.done', { created: created.join(', '), completed: completed.join(', '), id }));
} catch (error) {
  console.error(reasonOf(error));
  process.exitCode = 1;
}
