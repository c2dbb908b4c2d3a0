import { readFileSync } from 'node:fs';
import { type Machine } from './installCommand';

/** The machine this process runs on. */
export function thisMachine(): Machine {
  return {
    platform: process.platform,
    linuxIds: process.platform === 'linux' ? linuxIds() : [],
    isRoot: process.getuid?.() === 0,
  };
}

function linuxIds(): string[] {
  try {
    const lines = readFileSync('/etc/os-release', 'utf8').split('\n');
    return lines
      .map(line => /^(?:ID|ID_LIKE)=(.*)$/.exec(line)?.[1])
      .filter(value => value !== undefined)
      .flatMap(value => value.replace(/["']/g, '').split(/\s+/));
  } catch {
    return [];
  }
}
