import { type Grid } from '../grid/grid';
import { type HostObject } from '../protocol/hostObject';
import { applicationClass } from './application';
import { autoFilterClass } from './autoFilter';
import { chartCollectionClass } from './charts';
import { documentPropertiesClass } from './documentProperties';
import { freezePanesClass } from './freezePanes';
import { Model, type ObjectFactory, type Regional } from './model';
import { namesClass } from './names';
import { pageLayoutClass } from './pageLayout';
import { workbookProtectionClass, worksheetProtectionClass } from './protection';
import { rangeClass } from './range';
import { rangeFormatClass } from './rangeFormat';
import { settingCollectionClass } from './settings';
import { workbookClass } from './workbook';
import { type WorkbookState } from './workbookState';
import { worksheetClass } from './worksheet';
import { worksheetCollectionClass } from './worksheetCollection';
import { worksheetCustomPropertiesClass } from './worksheetCustomProperties';

const OBJECTS: ObjectFactory = {
  application: applicationClass,
  worksheetCollection: worksheetCollectionClass,
  worksheet: worksheetClass,
  range: rangeClass,
  rangeFormat: rangeFormatClass,
  names: namesClass,
  chartCollection: chartCollectionClass,
  pageLayout: pageLayoutClass,
  autoFilter: autoFilterClass,
  freezePanes: freezePanesClass,
  worksheetProtection: worksheetProtectionClass,
  worksheetCustomProperties: worksheetCustomPropertiesClass,
  settings: settingCollectionClass,
  workbookProtection: workbookProtectionClass,
  documentProperties: documentPropertiesClass,
};

/** The object model of Excel over a grid. */
export function createExcelModel(
  grid: Grid,
  state: WorkbookState,
  regional: Regional,
  now: () => Date = () => new Date(),
): Model {
  return new Model(grid, state, regional, OBJECTS, now);
}

/** The object that every path of a request starts from. */
export function workbookObject(model: Model): HostObject {
  return workbookClass(model);
}
