import { createExcelModel } from '../../src/host/model/excelModel';
import { membersOfClass } from '../../src/host/protocol/defineClass';
import { usedOfficeMembers } from './officeMembers';

/** What Microsoft's client does by itself, without asking its host. */
const CLIENT_ONLY = new Set([
  'load',
  'toJSON',
  'isNullObject',
  'context',
  'items',
  'track',
  'untrack',
  'set',
]);
const CLIENT_CLASSES = ['OfficeExtension', 'RequestContext'];

/** Members that the client asks for under another name. */
const ASKED_AS: Readonly<Record<string, string>> = {
  onChanged: '_RegisterDataChangedEvent',
  onActivated: '_RegisterActivatedEvent',
  onAdded: '_RegisterAddedEvent',
  onDeleted: '_RegisterDeletedEvent',
  onSelectionChanged: '_RegisterSelectionChangedEvent',
};

/** Members of Office itself that the bridge serves; each is proved by a test that goes through it. */
const OFFICE = new Set([
  'Office.host',
  'Office.onReady',
  'Office.actions',
  'Office.context',
  'Office.Actions.associate',
  'Office.addin',
  'Office.Addin.showAsTaskpane',
  'Office.AddinCommands.Event.completed',
  'Office.Context.displayLanguage',
  'Office.Context.partitionKey',
  'Office.Context.requirements',
  'Office.RequirementSetSupport.isSetSupported',
]);

const used = usedOfficeMembers();

function isKnown(name: string): boolean {
  if (name.startsWith('Office.')) return OFFICE.has(name);
  const [namespace = '', className = '', member] = name.split('.');
  if (namespace !== 'Excel' || CLIENT_CLASSES.includes(className)) return true;
  // `Excel.run`, `Excel.Range` and plain data such as `Excel.RowProperties` are nothing to ask a host for.
  if (member === undefined || CLIENT_ONLY.has(member)) return true;
  if (/Properties$|EventArgs$|LoadOptions$/.test(className)) return true;
  return membersOfClass(className).has(ASKED_AS[member] ?? member.charAt(0).toUpperCase() + member.slice(1));
}

test('the sources of the add-in are read: the members that matter are found', () => {
  expect(typeof createExcelModel).toBe('function');
  const names = used.map(({ name }) => name);
  expect(names).toEqual(
    expect.arrayContaining([
      'Excel.run',
      'Excel.Range.formulas',
      'Excel.Range.getMergedAreasOrNullObject',
      'Excel.Range.getRowProperties',
      'Excel.WorksheetCollection.onChanged',
      'Excel.Workbook.usePrecisionAsDisplayed',
      'Office.host',
      'Office.onReady',
    ]),
  );
  expect(names.length).toBeGreaterThan(60);
});

test('the host has every member of Office.js that the add-in uses', () => {
  const missing = used.filter(({ name }) => !isKnown(name)).map(({ name, place }) => `${name} (${place})`);
  expect(missing).toEqual([]);
});

test('a member that the host lacks would be told', () => {
  expect(isKnown('Excel.Range.getSpillParent')).toBe(false);
  expect(isKnown('Excel.Slicer.caption')).toBe(false);
  expect(isKnown('Office.context.mailbox')).toBe(false);
});
