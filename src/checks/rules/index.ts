import { type Rule } from '../rule';
import { rule as app01 } from './APP-01';
import { rule as app02 } from './APP-02';
import { rule as app03 } from './APP-03';
import { rule as arr01 } from './ARR-01';
import { rule as arr02 } from './ARR-02';
import { rule as arr03 } from './ARR-03';
import { rule as arr04 } from './ARR-04';
import { rule as cal01 } from './CAL-01';
import { rule as cal02 } from './CAL-02';
import { rule as cal03 } from './CAL-03';
import { rule as cal04 } from './CAL-04';
import { rule as cal05 } from './CAL-05';
import { rule as cal06 } from './CAL-06';
import { rule as cal07 } from './CAL-07';
import { rule as cal08 } from './CAL-08';
import { rule as cal09 } from './CAL-09';
import { rule as cal10 } from './CAL-10';
import { rule as cal11 } from './CAL-11';
import { rule as cal12 } from './CAL-12';
import { rule as cal13 } from './CAL-13';
import { rule as cel01 } from './CEL-01';
import { rule as cel02 } from './CEL-02';
import { rule as cel03 } from './CEL-03';
import { rule as cel04 } from './CEL-04';
import { rule as cel05 } from './CEL-05';
import { rule as cel06 } from './CEL-06';
import { rule as cel07 } from './CEL-07';
import { rule as cel08 } from './CEL-08';
import { rule as dat01 } from './DAT-01';
import { rule as dat02 } from './DAT-02';
import { rule as dat03 } from './DAT-03';
import { rule as doc02 } from './DOC-02';
import { rule as doc03 } from './DOC-03';
import { rule as doc04 } from './DOC-04';
import { rule as doc06 } from './DOC-06';
import { rule as int01 } from './INT-01';
import { rule as nom01 } from './NOM-01';
import { rule as nom02 } from './NOM-02';
import { rule as nom03 } from './NOM-03';
import { rule as nom04 } from './NOM-04';
import { rule as nom05 } from './NOM-05';
import { rule as nom06 } from './NOM-06';
import { rule as nom07 } from './NOM-07';
import { rule as nom08 } from './NOM-08';
import { rule as per01 } from './PER-01';
import { rule as per02 } from './PER-02';
import { rule as per03 } from './PER-03';
import { rule as per04 } from './PER-04';
import { rule as per05 } from './PER-05';
import { rule as per06 } from './PER-06';
import { rule as pop01 } from './POP-01';
import { rule as pop02 } from './POP-02';
import { rule as pop03 } from './POP-03';
import { rule as pop04 } from './POP-04';
import { rule as pop05 } from './POP-05';
import { rule as pop06 } from './POP-06';
import { rule as pop07 } from './POP-07';
import { rule as pop08 } from './POP-08';
import { rule as tit01 } from './TIT-01';
import { rule as tit02 } from './TIT-02';
import { rule as tit03 } from './TIT-03';
import { rule as tit04 } from './TIT-04';
import { rule as tot01 } from './TOT-01';
import { rule as tot02 } from './TOT-02';
import { rule as tot03 } from './TOT-03';
import { rule as tot04 } from './TOT-04';
import { rule as uni01 } from './UNI-01';
import { rule as uni02 } from './UNI-02';
import { rule as uni03 } from './UNI-03';

/** Every check, sorted by id. To add one: its file, its test, its page, its texts, and two lines here. */
export const rules: readonly Rule[] = [
  app01,
  app02,
  app03,
  arr01,
  arr02,
  arr03,
  arr04,
  cal01,
  cal02,
  cal03,
  cal04,
  cal05,
  cal06,
  cal07,
  cal08,
  cal09,
  cal10,
  cal11,
  cal12,
  cal13,
  cel01,
  cel02,
  cel03,
  cel04,
  cel05,
  cel06,
  cel07,
  cel08,
  dat01,
  dat02,
  dat03,
  doc02,
  doc03,
  doc04,
  doc06,
  int01,
  nom01,
  nom02,
  nom03,
  nom04,
  nom05,
  nom06,
  nom07,
  nom08,
  per01,
  per02,
  per03,
  per04,
  per05,
  per06,
  pop01,
  pop02,
  pop03,
  pop04,
  pop05,
  pop06,
  pop07,
  pop08,
  tit01,
  tit02,
  tit03,
  tit04,
  tot01,
  tot02,
  tot03,
  tot04,
  uni01,
  uni02,
  uni03,
];
