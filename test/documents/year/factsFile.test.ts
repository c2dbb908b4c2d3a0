import { factsOfText } from '../../../src/documents/year/factsFile';
import { noFacts } from '../../../src/documents/year/yearFacts';
import { asSigned } from './subscribed';

const work = { insee: '34123', payer: 'COMMUNE', day: '2019-05-14', profile: 'P', object: 'O', days: '1.5' };
const claim = { insee: '34123', payer: 'COMMUNE', notified: '2019-09-20', paid: '2019-10-15' };
const read = (facts: unknown) => factsOfText(JSON.stringify(facts), asSigned, 2019);

test('an empty file says that nothing happened; what is left out of a line is not known', () => {
  expect(read({})).toEqual(noFacts);
  expect(read({ claims: [{ ...claim, paid: undefined }] }).claims).toEqual([{ ...claim, paid: null }]);
});

test.each<[string, unknown, RegExp]>([
  ['another commune', { claims: [{ ...claim, insee: '75056' }] }, /claims\[0\]\.insee.*« 75056 »/],
  ['a payer it has not', { claims: [{ ...claim, payer: 'EPCI' }] }, /claims\[0\]\.payer.*« EPCI »/],
  ['another year', { interventions: [{ ...work, day: '2020-05-14' }] }, /14\/05\/2020 n’est pas de 2019/],
  ['days out of order', { claims: [{ ...claim, paid: '2019-09-19' }] }, /claims\[0\]\.paid/],
  ['no such day', { issued: '2019-02-30' }, /issued/],
  ['a number for days', { interventions: [{ ...work, days: 1.5 }] }, /interventions\[0\]\.days/],
  ['a field too many', { titres: [] }, /titres/],
  ['a list for the whole', [], /n’est pas un objet JSON/],
])('a file with %s is refused by its path', (_, facts, sentence) => {
  expect(() => read(facts)).toThrow(sentence);
});

test('what is no JSON is refused', () => {
  expect(() => factsOfText('faits', asSigned, 2019)).toThrow(/n’est pas un objet JSON/);
});
