import { type Rule } from '../rule';
import { rule as cel08 } from './CEL-08';

/** Every check, sorted by id. To add one: its file, its test, its page, its texts, and two lines here. */
export const rules: readonly Rule[] = [cel08];
