import { execFileSync } from 'node:child_process';
import { join } from 'node:path';
import { calendarVectors } from './calendarVectors';

const script = join(__dirname, 'calendarVectors.ts');

// The first and the last place on Earth to change day, two with summer time, one where 30/12/2011 never was.
test.each(['Pacific/Kiritimati', 'Pacific/Pago_Pago', 'America/New_York', 'Europe/Paris', 'Pacific/Apia'])(
  'the same days in %s',
  TZ => {
    const said = execFileSync(process.execPath, ['--import', 'tsx', script], {
      env: { ...process.env, TZ },
      encoding: 'utf8',
    });
    expect(said.trim()).toBe(calendarVectors());
  },
  30_000,
);
