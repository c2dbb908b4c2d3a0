import { type TextRule } from '../textContext';
import { rule as app01 } from './APP-01';
import { rule as app03 } from './APP-03';
import { rule as cal04 } from './CAL-04';
import { rule as cal05 } from './CAL-05';
import { rule as cal10 } from './CAL-10';
import { rule as cal13 } from './CAL-13';
import { rule as dat01 } from './DAT-01';
import { rule as dat02 } from './DAT-02';
import { rule as dat03 } from './DAT-03';
import { rule as doc01 } from './DOC-01';
import { rule as doc02 } from './DOC-02';
import { rule as doc03 } from './DOC-03';
import { rule as doc04 } from './DOC-04';
import { rule as doc05 } from './DOC-05';
import { rule as doc06 } from './DOC-06';
import { rule as pop02 } from './POP-02';
import { rule as uni01 } from './UNI-01';

/** Every check of a text, sorted by id; an id shared with a check of workbooks is the same mistake, found elsewhere. */
export const textRules: readonly TextRule[] = [
  app01,
  app03,
  cal04,
  cal05,
  cal10,
  cal13,
  dat01,
  dat02,
  dat03,
  doc01,
  doc02,
  doc03,
  doc04,
  doc05,
  doc06,
  pop02,
  uni01,
];
