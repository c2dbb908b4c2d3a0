import { recapSheet } from '../../../src/documents/recap/recapSheet';
import { dayOfSerial } from '../../../src/domain/calendar/excelSerial';
import { montpellier, subscribed, table } from '../year/subscribed';

test('Oui or Non for each application, dates of joining and leaving, and who uses what in all', () => {
  const convention = subscribed([
    ['Juvignac', 'COMMUNE', ['E-DEMAT'], ['E-SERVICES', '2019-07-01', '2020-12-31']],
    ['Baillargues', 'CCAS', ['E-DEMAT'], ['MARCHES']],
  ]);
  const subscriptions = convention.subscriptions.map(subscription =>
    subscription.payer === 'COMMUNE' ? { ...subscription, deliberation: '19.07.01.05' } : subscription,
  );
  const [header, ...lines] = table(recapSheet({ ...convention, subscriptions }, 2019));
  expect(header).toEqual([
    'Membre',
    'Type',
    ...montpellier.applications.map(({ label }) => label),
    'Adhésion',
    'Retrait',
    'Délibération',
  ]);
  const firstDay = lines[1]?.[6] ?? '';
  expect(dayOfSerial(Number(firstDay))).toBe('2019-01-01');
  expect(lines).toEqual([
    [
      'Juvignac',
      'Commune',
      'Oui',
      'Oui',
      'Non',
      'Non',
      '01/01/2019 ; 01/07/2019',
      // E-DEMAT goes on.
      '31/12/2020 (E-SERVICES)',
      '19.07.01.05',
    ],
    ['Baillargues', 'CCAS', 'Oui', 'Non', 'Oui', 'Non', firstDay, '', ''],
    ['Nombre d’adhérents', '', '2', '1', '1', '0', '', '', ''],
  ]);
});

test('a body that leaves all it uses on one day leaves on that date', () => {
  const leaving = subscribed([['Juvignac', 'COMMUNE', ['E-DEMAT', '2019-01-01', '2020-12-31']]]);
  const left = table(recapSheet(leaving, 2019))[1]?.[7];
  expect(dayOfSerial(Number(left))).toBe('2020-12-31');
});

test('nobody subscribes: nobody is listed, and what to do is told', () => {
  expect(table(recapSheet(montpellier, 2019)).slice(1)).toEqual([
    [expect.stringContaining('Aucun membre n’utilise de service en 2019'), ...Array<string>(8).fill('')],
  ]);
});
