import { message, type Message } from '../../text/message';
import { type ApplicationName, nameHeldBy, twinNames } from '../applications/applicationNames';
import { cellAddress } from '../cellAddress';
import { type Finding } from '../finding';
import { grouped } from '../grouped';
import { locationOf, type Place, placeOf } from '../places';
import { holdsPhrase, plainWords } from '../../domain/names/plainWords';
import { namesInTexts } from '../recognition/namedIn';
import { type CheckContext, type Rule } from '../rule';
import { textCells } from '../workbookCells';

type Found = Omit<Finding, 'rule' | 'severity'>;

interface Use extends Place {
  readonly name: ApplicationName;
}

/** One application under several names: « LOCAL RUST PME » here, « LOCAL TRUST MPE » there. */
export const rule: Rule = {
  id: 'APP-01',
  severity: 'minor',
  isReferenceFree: false,
  check: context => [...labelsOfTables(context), ...sheetNames(context), ...misspeltNames(context)],
};

/** Tables of one application that are titled differently. */
function labelsOfTables({ recognition, convention }: CheckContext): Found[] {
  const uses = recognition.tables.flatMap(({ application }): Use[] => {
    if (!application || application.isInferred) return [];
    const name = nameHeldBy(application.text, application.value);
    return name ? [{ ...placeOf(application), name }] : [];
  });
  return grouped(uses, ({ name }) => name.application.code).flatMap(ofApplication => {
    const writings = grouped(ofApplication, ({ name }) => name.words);
    const label = plainWords(ofApplication[0]?.name.application.label ?? '');
    const expected =
      writings.find(([first]) => first?.name.words === label) ??
      [...writings].sort((a, b) => b.length - a.length)[0];
    const others = writings.filter(writing => writing !== expected).flat();
    return others.length > 0 && expected?.[0]
      ? [findingOf(others, expected[0].name, message('APP-01.why', { convention: convention.label }))]
      : [];
  });
}

/** A sheet named after an application that none of its tables is about: it was copied, or renamed. */
function sheetNames({ recognition, convention }: CheckContext): Found[] {
  const namesIn = namesInTexts(convention);
  return grouped(recognition.tables, ({ sheet }) => sheet).flatMap((tables): Found[] => {
    const sheet = tables[0]?.sheet ?? '';
    const named = namesIn.application(sheet);
    const titled = tables.flatMap(({ application }) =>
      application && !application.isInferred && application.text !== sheet ? [application] : [],
    );
    const [first] = titled;
    if (!named || !first || titled.some(({ value }) => value === named)) return [];
    const names = { sheet, named: named.label, titled: first.value.label };
    return [
      {
        sheet,
        cells: [...new Set(titled.map(({ cell }) => cell))],
        expected: first.value.label,
        found: sheet,
        difference: null,
        message: message('APP-01.message.sheet', names),
        explanation: [message('APP-01.why.sheet', names)],
        remedy: null,
      },
    ];
  });
}

/** Two names a letter apart, both in the workbook: one is a misspelling of the other. */
function misspeltNames({ snapshot, convention }: CheckContext): Found[] {
  const pairs = twinNames(convention);
  const known = new Map<string, readonly ApplicationName[]>();
  const namesIn = (text: string) => {
    const words = plainWords(text);
    const found = pairs.flat().filter(name => holdsPhrase(words, name.words));
    known.set(text, found);
    return found;
  };
  const uses = snapshot.sheets.flatMap(sheet =>
    textCells(sheet).flatMap(({ row, column, value }): Use[] =>
      typeof value !== 'string'
        ? []
        : (known.get(value) ?? namesIn(value)).map(name => ({
            sheet: sheet.name,
            cell: cellAddress(row, column),
            name,
          })),
    ),
  );
  return pairs.flatMap(([one, other]) => {
    const [first, second] = [one, other].map(name => uses.filter(use => use.name.words === name.words));
    if (!first?.length || !second?.length) return [];
    // The convention lists the right writing before the misspelt one.
    return [findingOf(second, one, message('APP-01.why.close', { name: one.name, other: other.name }))];
  });
}

function findingOf(uses: readonly Use[], expected: ApplicationName, why: Message): Found {
  const { elsewhere, ...location } = locationOf(uses);
  const found = [...new Set(uses.map(({ name }) => name.name))].join(', ');
  return {
    ...location,
    expected: expected.name,
    found,
    difference: null,
    message: message('APP-01.message', { found, expected: expected.name, code: expected.application.code }),
    explanation: [why, ...elsewhere],
    // A name stands inside a sentence: its author rewrites it.
    remedy: null,
  };
}
