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
      '01/01/2019 (E-DEMAT) ; 01/07/2019 (E-SERVICES)',
      // E-DEMAT goes on.
      '31/12/2020 (E-SERVICES)',
      '19.07.01.05',
    ],
    ['Baillargues', 'CCAS', 'Oui', 'Non', 'Oui', 'Non', firstDay, '', ''],
    ['Nombre d’adhérents', '', '2', '1', '1', '0', '', '', ''],
    [
      'Commune de Juvignac, adhésion au 01/07/2019 (E-SERVICES) : l’année 2019 est due entière (Convention 2019-2021, article 9 : demande adressée au moins 3 mois avant la fin de l’année, pour l’année suivante).',
      ...Array.from({ length: 8 }, () => ''),
    ],
  ]);
});

test('a body that leaves all it uses on one day leaves on that date', () => {
  const leaving = subscribed([['Juvignac', 'COMMUNE', ['E-DEMAT', '2019-01-01', '2020-12-31']]]);
  const left = table(recapSheet(leaving, 2019))[1]?.[7];
  expect(dayOfSerial(Number(left))).toBe('2020-12-31');
});

test('what was left the year before is told: beside what goes on, or under the table when nothing does', () => {
  const convention = subscribed([
    ['Juvignac', 'COMMUNE', ['E-DEMAT'], ['E-SERVICES', '2019-07-01', '2019-12-31']],
    ['Lattes', 'COMMUNE', ['E-DEMAT', '2019-01-01', '2020-01-01']],
  ]);
  const left = (year: number) =>
    table(recapSheet(convention, year)).map(([name, , , eServices, , , , to]) => [name, eServices, to]);
  expect(left(2020)).toEqual([
    ['Membre', 'Plateforme de services en ligne aux usagers', 'Retrait'],
    ['Juvignac', 'Non', '31/12/2019 (E-SERVICES)'],
    ['Nombre d’adhérents', '0', ''],
    ['Commune de Lattes n’utilise plus aucun service ; retrait : 01/01/2020 (E-DEMAT).', '', ''],
  ]);
  // Told once, the year after.
  expect(left(2021).slice(1)).toEqual([
    ['Juvignac', 'Non', ''],
    ['Nombre d’adhérents', '0', ''],
  ]);
});

test('délibérations that differ are told service by service, as is one that is not for all', () => {
  const told = (...deliberations: (string | null)[]) => {
    const convention = subscribed([['Juvignac', 'COMMUNE', ['E-DEMAT'], ['MARCHES']]]);
    const subscriptions = convention.subscriptions.map((one, i) => ({
      ...one,
      deliberation: deliberations[i] ?? null,
    }));
    return table(recapSheet({ ...convention, subscriptions }, 2019))[1]?.[8];
  };
  expect(told('19.07.01.05', '19.07.01.05')).toBe('19.07.01.05');
  expect(told('19.07.01.05', '20.02.03')).toBe('19.07.01.05 (E-DEMAT) ; 20.02.03 (MARCHES)');
  expect(told('19.07.01.05', null)).toBe('19.07.01.05 (E-DEMAT)');
  expect(told(null, null)).toBe('');
});

test('nobody subscribes: nobody is listed, and what to do is told', () => {
  expect(table(recapSheet(montpellier, 2019)).slice(1)).toEqual([
    [expect.stringContaining('Aucun membre n’utilise de service en 2019'), ...Array<string>(8).fill('')],
  ]);
});
