import { type ConditionalFormat, type ConditionalRule } from '../grid/annotations';
import { ruleXml, styleXml } from './conditionXml';
import { areasToFile, firstCell } from './fileAreas';
import { formulaToFile } from './fileFormulas';
import { comparison, keptCondition, type KeptCondition, shownAs } from './keptConditions';
import { escapeXml, X14_NAMESPACES } from './xml';

/** The parts of a sheet that hold its conditions. */
export interface ConditionXml {
  readonly plain: string;
  /** For newer versions of Excel; goes at the end of the sheet. */
  readonly extension: string;
}

/** How the extension list of a rule, and that of a sheet, name what they hold. */
const OF_RULE = '{B025F937-C7B1-47D3-B67F-A62EFF666E3E}';
const OF_SHEET = '{78C0D931-6437-407d-A8EE-F0AAD7539E65}';

/**
 * The conditions of a sheet as a file has them.
 *
 * @param styles those of the conditions of the workbook; new ones are added.
 */
export function conditionsToFile(
  formats: readonly ConditionalFormat[],
  styles: string[],
  addInFunctions: readonly string[],
): ConditionXml {
  const plain: string[] = [];
  const extended: string[] = [];
  formats.forEach((format, index) => {
    const priority = index + 1;
    const kept = ownWords(format, addInFunctions);
    const sqref = areasToFile(format.areas);
    const id = `{00000000-0000-4000-8000-${priority.toString(16).toUpperCase().padStart(12, '0')}}`;
    if (kept?.xml !== '') {
      const style = kept ? kept.style : styleXml(format.rule);
      const place = style === undefined ? undefined : placeOf(style, styles);
      const xml = kept?.xml ?? ruleXml(format, addInFunctions);
      const link = kept?.extension === undefined ? '' : linkXml(id);
      plain.push(
        `<conditionalFormatting sqref="${sqref}">${placed(xml, priority, place, link)}</conditionalFormatting>`,
      );
    }
    if (kept?.extension !== undefined) {
      const rule = withAttributes(kept.extension, {
        id,
        ...(kept.xml === '' && { priority: String(priority) }),
      });
      extended.push(
        `<x14:conditionalFormatting xmlns:xm="http://schemas.microsoft.com/office/excel/2006/main">${rule}<xm:sqref>${sqref}</xm:sqref></x14:conditionalFormatting>`,
      );
    }
  });
  return {
    plain: plain.join(''),
    extension:
      extended.length === 0
        ? ''
        : `<ext uri="${OF_SHEET}" ${X14_NAMESPACES}><x14:conditionalFormattings>${extended.join('')}</x14:conditionalFormattings></ext>`,
  };
}

function placeOf(style: string, styles: string[]): number {
  const known = styles.indexOf(style);
  return known < 0 ? styles.push(style) - 1 : known;
}

/** The file's own words for a condition, moved along if only its formula has moved; none if it was changed. */
function ownWords(format: ConditionalFormat, addInFunctions: readonly string[]): KeptCondition | undefined {
  const kept = keptCondition(format);
  if (!kept || kept.shown === shownAs(format.rule, format.stopIfTrue)) return kept;
  const { rule } = format;
  const before = (JSON.parse(kept.shown) as { readonly rule: ConditionalRule }).rule;
  if (rule.kind !== 'formula' || before.kind !== 'formula') return undefined;
  const isMovedOnly =
    shownAs({ ...rule, formula: before.formula }, format.stopIfTrue) === kept.shown &&
    rule.formula !== before.formula;
  if (!isMovedOnly) return undefined;
  const source = kept.xml || (kept.extension ?? '');
  if (!source.includes('type="cellIs"'))
    return withFormula(kept, formulaToFile(rule.formula, addInFunctions));
  // A comparison with the same thing, of the cell that is now the first.
  const operator = /operator="(\w+)"/.exec(source)?.[1] ?? 'equal';
  return comparison(firstCell(format.areas), operator, kept.operands) === rule.formula ? kept : undefined;
}

function withFormula(kept: KeptCondition, formula: string): KeptCondition {
  const put = (xml: string) =>
    xml.replace(/(<(formula|xm:f)>)[^<]*(<\/\2>)/, (_all, open: string, _tag, close: string) =>
      [open, escapeXml(formula), close].join(''),
    );
  return kept.xml === ''
    ? { ...kept, extension: kept.extension && put(kept.extension) }
    : { ...kept, xml: put(kept.xml) };
}

function placed(xml: string, priority: number, style: number | undefined, link: string): string {
  const attributes = { ...(style !== undefined && { dxfId: String(style) }), priority: String(priority) };
  const whole = withAttributes(xml, attributes);
  if (link === '') return whole;
  return whole.endsWith('</cfRule>')
    ? whole.replace(/<\/cfRule>$/, `${link}</cfRule>`)
    : whole.replace(/\/>$/, `>${link}</cfRule>`);
}

function linkXml(id: string): string {
  return `<extLst><ext uri="${OF_RULE}" ${X14_NAMESPACES}><x14:id>${id}</x14:id></ext></extLst>`;
}

/** Attributes of the first element, those of the same name replaced. */
function withAttributes(xml: string, attributes: Readonly<Record<string, string>>): string {
  return xml.replace(/^<([\w:]+)((?:\s[\w:]+="[^"]*")*)/, (_all, tag: string, own: string) => {
    const others = own.replace(/\s([\w:]+)="[^"]*"/g, (text: string, name: string) =>
      name in attributes ? '' : text,
    );
    const added = Object.entries(attributes).map(([name, value]) => ` ${name}="${value}"`);
    return `<${tag}${others}${added.join('')}`;
  });
}
