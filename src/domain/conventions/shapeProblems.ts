import type * as v from 'valibot';
import { message, render } from '../../text/message';
import { type Problem } from './problem';

/** The path of a value that a schema refuses, and why. */
export function toProblem(issue: v.BaseIssue<unknown>): Problem {
  const path = (issue.path ?? []).reduce(
    (written, { key }) =>
      typeof key === 'number' ? `${written}[${key}]` : written ? `${written}.${String(key)}` : String(key),
    '',
  );
  return { path: path || render(message('convention.root')), why: issue.message };
}

/** For the issues that the schema gives no sentence of its own: a missing value, an unknown one, a wrong type. */
export function describeShape({ expected, received }: v.BaseIssue<unknown>): string {
  if (expected === 'never') return render(message('convention.unexpected'));
  if (received === 'undefined') return render(message('convention.missing'));
  return render(message('convention.type', { expected: expected ?? '?', given: received }));
}
