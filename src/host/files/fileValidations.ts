import { type Validation } from '../grid/annotations';
import { areasFromFile, areasToFile } from './fileAreas';
import { formulaFromFile, formulaToFile } from './fileFormulas';
import { childOf, childrenOf, escapeXml, isOn } from './xml';

const NUMBER = /^[+-]?(?:\d+\.?\d*|\.\d+)(?:E[+-]?\d+)?$/i;
/** A day as the grid's own panel writes it. */
const DAY = /^(\d{4})-(\d{2})-(\d{2})$/;
const MS_PER_DAY = 86_400_000;
const DAY_ZERO = Date.UTC(1899, 11, 30);

/** What may be entered in the cells of a sheet; newer files say some of it in an extension. */
export function validationsFromFile(
  frame: Element | undefined,
  addInFunctions: readonly string[],
): Validation[] {
  const plain = childrenOf(childOf(frame, 'dataValidations'), 'dataValidation');
  const extended = childrenOf(childOf(frame, 'extLst'), 'ext')
    .flatMap(extension => childrenOf(extension, 'dataValidations'))
    .flatMap(list => childrenOf(list, 'dataValidation'));
  return [...plain, ...extended].flatMap(element => {
    const areas = areasFromFile(
      element.getAttribute('sqref') ?? childOf(element, 'sqref')?.textContent ?? '',
    );
    return areas.length === 0 ? [] : [validationOf(element, areas, addInFunctions)];
  });
}

function validationOf(
  element: Element,
  areas: Validation['areas'],
  addInFunctions: readonly string[],
): Validation {
  const text = (name: string) => element.getAttribute(name) ?? '';
  const type = text('type') || 'none';
  const formula = (name: string) => {
    const stored = childOf(element, name)?.textContent?.trim();
    return stored === undefined || stored === '' ? undefined : typedFormula(stored, type, addInFunctions);
  };
  const style = text('errorStyle');
  return {
    areas,
    type,
    operator: text('operator') || (hasOperator(type) ? 'between' : undefined),
    formula1: formula('formula1'),
    formula2: formula('formula2'),
    allowBlank: isOn(element, 'allowBlank'),
    // The attribute says the contrary of its name.
    hidesArrow: isOn(element, 'showDropDown'),
    showsPrompt: isOn(element, 'showInputMessage'),
    promptTitle: text('promptTitle'),
    prompt: text('prompt'),
    showsError: isOn(element, 'showErrorMessage'),
    errorStyle: style === 'warning' || style === 'information' ? style : 'stop',
    errorTitle: text('errorTitle'),
    error: text('error'),
    imeMode: text('imeMode'),
  };
}

/** The element with the validations of a sheet, or nothing. */
export function validationsToFile(
  validations: readonly Validation[],
  addInFunctions: readonly string[],
): string {
  if (validations.length === 0) return '';
  const written = validations.map(validation => validationXml(validation, addInFunctions)).join('');
  return `<dataValidations count="${validations.length}">${written}</dataValidations>`;
}

function validationXml(validation: Validation, addInFunctions: readonly string[]): string {
  const { type, operator, areas } = validation;
  const attributes: readonly (readonly [string, string])[] = [
    ['type', type === 'none' ? '' : type],
    ['errorStyle', validation.errorStyle === 'stop' ? '' : validation.errorStyle],
    ['imeMode', validation.imeMode],
    ['operator', operator === undefined || operator === 'between' ? '' : operator],
    ['allowBlank', flag(validation.allowBlank)],
    ['showDropDown', flag(validation.hidesArrow)],
    ['showInputMessage', flag(validation.showsPrompt)],
    ['showErrorMessage', flag(validation.showsError)],
    ['errorTitle', validation.errorTitle],
    ['error', validation.error],
    ['promptTitle', validation.promptTitle],
    ['prompt', validation.prompt],
    ['sqref', areasToFile(areas)],
  ];
  const told = attributes.map(([name, value]) => (value === '' ? '' : ` ${name}="${escapeXml(value)}"`));
  const formulas = [validation.formula1, validation.formula2].map((formula, index) =>
    formula === undefined
      ? ''
      : `<formula${index + 1}>${escapeXml(storedFormula(formula, type, addInFunctions))}</formula${index + 1}>`,
  );
  return `<dataValidation${told.join('')}>${formulas.join('')}</dataValidation>`;
}

function typedFormula(stored: string, type: string, addInFunctions: readonly string[]): string {
  if (NUMBER.test(stored)) return stored;
  const items = type === 'list' ? /^"((?:[^"]|"")*)"$/.exec(stored) : null;
  return items ? (items[1] ?? '').replace(/""/g, '"') : formulaFromFile(stored, addInFunctions);
}

function storedFormula(typed: string, type: string, addInFunctions: readonly string[]): string {
  if (typed.startsWith('=')) return formulaToFile(typed, addInFunctions);
  if (type !== 'list' && NUMBER.test(typed)) return typed;
  const day = DAY.exec(typed);
  if (type === 'date' && day) {
    const [year, month, date] = [Number(day[1]), Number(day[2]), Number(day[3])];
    return String((Date.UTC(year, month - 1, date) - DAY_ZERO) / MS_PER_DAY);
  }
  return `"${typed.replace(/"/g, '""')}"`;
}

function hasOperator(type: string): boolean {
  return type !== 'list' && type !== 'custom' && type !== 'none';
}

function flag(value: boolean): string {
  return value ? '1' : '';
}
