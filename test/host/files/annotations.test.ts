import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { writeXlsx } from 'hucre/xlsx';
import './browserXml';
import { type SheetAnnotations } from '../../../src/host/grid/annotations';
import { createNodeGrid } from '../../../src/host/grid/createNodeUniver';
import { type Grid } from '../../../src/host/grid/grid';
import { loadContent } from '../../../src/host/files/loadContent';
import { readFile } from '../../../src/host/files/readFile';
import { takeContent } from '../../../src/host/files/takeContent';
import { writeFile } from '../../../src/host/files/writeFile';
import { WorkbookState } from '../../../src/host/model/workbookState';

let grid: Grid;
beforeEach(() => {
  grid = createNodeGrid('Feuil1');
});
afterEach(() => grid.dispose());

const X14 = 'xmlns:x14="http://schemas.microsoft.com/office/spreadsheetml/2009/9/main"';
const XM = 'xmlns:xm="http://schemas.microsoft.com/office/excel/2006/main"';

/** A workbook with these elements in its sheet and these styles of conditions. */
async function workbook(rules: string, styles = '', extensions = ''): Promise<Uint8Array> {
  const files = unzipSync(await writeXlsx({ sheets: [{ name: 'A', rows: [[1], [2], [3]] }] }));
  const change = (path: string, to: (text: string) => string) => {
    files[path] = strToU8(to(strFromU8(files[path] ?? new Uint8Array())));
  };
  change('xl/worksheets/sheet1.xml', xml =>
    xml
      .replace('<pageMargins', `${rules}<pageMargins`)
      .replace(
        '</worksheet>',
        extensions === '' ? '</worksheet>' : `<extLst>${extensions}</extLst></worksheet>`,
      ),
  );
  change('xl/styles.xml', xml => xml.replace('<dxfs count="0"/>', `<dxfs count="1">${styles}</dxfs>`));
  return zipSync(files);
}

/** Opened, shown by the grid, changed there if need be, and written. */
async function saved(bytes: Uint8Array, act: () => void = () => undefined): Promise<string> {
  const content = await readFile(bytes, 'essai.xlsx', []);
  const state = new WorkbookState('essai.xlsx');
  const arrays = loadContent(grid, state, content);
  act();
  const taken = takeContent(grid, state, { fileName: 'essai.xlsx', lost: content.lost, arrays });
  const files = unzipSync(await writeFile(taken, []));
  const parts = [
    'xl/worksheets/sheet1.xml',
    'xl/styles.xml',
    'xl/comments1.xml',
    'xl/drawings/vmlDrawing1.vml',
  ];
  return parts.map(path => (files[path] ? strFromU8(files[path]) : '')).join('\n');
}

interface Insertable {
  readonly engine: {
    readonly workbook: { getActiveSheet(): { insertRowsBefore(row: number, count: number): unknown } };
  };
}

const insertRow = () =>
  (grid as unknown as Insertable).engine.workbook.getActiveSheet().insertRowsBefore(0, 1);

const condition = (rule: string, sqref = 'A1:A3') =>
  `<conditionalFormatting sqref="${sqref}">${rule}</conditionalFormatting>`;

describe('conditional formats come back in their own words', () => {
  test.each([
    [
      'the ten lowest percent',
      '<cfRule type="top10" percent="1" bottom="1" rank="10" dxfId="0" priority="1"/>',
    ],
    ['the average and what deviates', '<cfRule type="aboveAverage" stdDev="2" dxfId="0" priority="1"/>'],
    [
      'errors',
      '<cfRule type="containsErrors" dxfId="0" priority="1"><formula>ISERROR(A1)</formula></cfRule>',
    ],
    [
      'the last seven days',
      '<cfRule type="timePeriod" timePeriod="last7Days" dxfId="0" priority="1"><formula>AND(TODAY()-FLOOR(A1,1)&lt;=6,FLOOR(A1,1)&lt;=TODAY())</formula></cfRule>',
    ],
    [
      'a bound that is a cell',
      '<cfRule type="colorScale" priority="1"><colorScale><cfvo type="num" val="$C$1"/><cfvo type="max"/><color rgb="FFFF0000"/><color rgb="FF00FF00"/></colorScale></cfRule>',
    ],
    [
      'icons in reverse, without the value, a bound not included',
      '<cfRule type="iconSet" priority="1"><iconSet iconSet="4Rating" showValue="0" reverse="1"><cfvo type="percent" val="0"/><cfvo type="percent" val="25" gte="0"/><cfvo type="percent" val="50"/><cfvo type="percent" val="75"/></iconSet></cfRule>',
    ],
    [
      'text',
      '<cfRule type="cellIs" operator="equal" dxfId="0" stopIfTrue="1" priority="1"><formula>"Oui"</formula></cfRule>',
    ],
  ])('%s', async (_what, rule) => {
    const style =
      '<dxf><font><strike/></font><numFmt numFmtId="200" formatCode="0.0"/><border><left style="thin"/></border></dxf>';
    const written = await saved(await workbook(condition(rule), style));
    const sorted = (xml: string) => (/<cfRule[^>]*>/.exec(xml)?.[0] ?? '').split(/[\s/>]+/).sort();
    expect(sorted(written)).toEqual(sorted(rule));
    const inner = (/<cfRule[^>]*[^/]>(.*)<\/cfRule>/.exec(rule)?.[1] ?? '').replace(
      /"(?=[^<>]*<\/)/g,
      '&quot;',
    );
    expect(written).toContain(inner);
    if (rule.includes('dxfId')) expect(written).toContain(style);
  });

  test('a bar with what newer versions of Excel say of it, and a rule that only they know', async () => {
    const bar =
      '<cfRule type="dataBar" priority="2"><dataBar><cfvo type="min"/><cfvo type="max"/><color rgb="FF638EC6"/></dataBar><extLst><ext uri="{B025F937-C7B1-47D3-B67F-A62EFF666E3E}" ' +
      `${X14}><x14:id>{AAAAAAAA-0000-0000-0000-000000000001}</x14:id></ext></extLst></cfRule>`;
    const extended =
      `<ext uri="{78C0D931-6437-407d-A8EE-F0AAD7539E65}" ${X14}><x14:conditionalFormattings>` +
      `<x14:conditionalFormatting ${XM}><x14:cfRule type="dataBar" id="{AAAAAAAA-0000-0000-0000-000000000001}"><x14:dataBar minLength="0" maxLength="100" gradient="0"><x14:cfvo type="autoMin"/><x14:cfvo type="autoMax"/><x14:negativeFillColor rgb="FFFF0000"/><x14:axisColor theme="1"/></x14:dataBar></x14:cfRule><xm:sqref>A1:A3</xm:sqref></x14:conditionalFormatting>` +
      `<x14:conditionalFormatting ${XM}><x14:cfRule type="expression" priority="1" id="{AAAAAAAA-0000-0000-0000-000000000002}"><xm:f>Autre!$A$1&gt;A1</xm:f><x14:dxf><font><b/></font></x14:dxf></x14:cfRule><xm:sqref>A2</xm:sqref></x14:conditionalFormatting>` +
      '</x14:conditionalFormattings></ext>';
    const written = await saved(await workbook(condition(bar), '', extended));
    const ids = [...written.matchAll(/(?:<x14:id>| id=")(\{[^}]*\})/g)].map(([, id]) => id);
    // The bar and its addition know each other by the same name; the other rule has one of its own.
    expect(ids).toHaveLength(3);
    expect(new Set(ids).size).toBe(2);
    expect(written).toContain('gradient="0"');
    expect(written).toContain('<xm:f>Autre!$A$1&gt;A1</xm:f><x14:dxf><font><b/></font></x14:dxf>');
  });

  test('colours of the theme become plain ones: the file written has its own theme', async () => {
    const style =
      '<dxf><font><color theme="4"/></font><fill><patternFill><bgColor indexed="10"/></patternFill></fill></dxf>';
    const written = await saved(
      await workbook(condition('<cfRule type="duplicateValues" dxfId="0" priority="1"/>'), style),
    );
    expect(written).toContain('<color rgb="FF4472C4"/>');
    expect(written).toContain('<bgColor rgb="FFFF0000"/>');
  });

  test('a rule on a whole column stays one', async () => {
    const written = await saved(
      await workbook(condition('<cfRule type="duplicateValues" dxfId="0" priority="1"/>', 'A1:A1048576')),
    );
    expect(written).toContain('sqref="A1:A1048576"');
  });
});

test('validations come back, those of newer versions of Excel too', async () => {
  const plain =
    '<dataValidations count="1"><dataValidation type="date" operator="notBetween" imeMode="on" errorStyle="warning" showDropDown="1" promptTitle="&quot;" sqref="B1:B2 D4"><formula1>43831</formula1><formula2>$C$1+1</formula2></dataValidation></dataValidations>';
  const extended = `<ext uri="{CCE6A557-97BC-4b89-ADB6-D9C93CAAB3DF}" ${X14}><x14:dataValidations ${XM} count="1"><x14:dataValidation type="list" allowBlank="1"><x14:formula1><xm:f>Listes!$A$1:$A$9</xm:f></x14:formula1><xm:sqref>C1:C1048576</xm:sqref></x14:dataValidation></x14:dataValidations></ext>`;
  const written = await saved(await workbook(plain, '', extended));
  const kept = [...written.matchAll(/<dataValidation [^]*?<\/dataValidation>/g)].map(([xml]) => xml);
  expect(kept).toEqual([
    '<dataValidation type="date" errorStyle="warning" imeMode="on" operator="notBetween" promptTitle="&quot;" sqref="B1:B2 D4"><formula1>43831</formula1><formula2>$C$1+1</formula2></dataValidation>',
    '<dataValidation type="list" allowBlank="1" sqref="C1:C1048576"><formula1>Listes!$A$1:$A$9</formula1></dataValidation>',
  ]);
});

describe('what somebody changed in the grid', () => {
  const empty: SheetAnnotations = { notes: [], conditionalFormats: [], validations: [] };
  const areas = [{ row: 0, column: 0, rows: 3, columns: 1 }];

  test('a rule and a note made there are written', async () => {
    const written = await saved(await workbook(''), () => {
      grid.annotations.add(grid.activeSheetId(), {
        notes: [{ row: 1, column: 2, text: 'Fait ici', author: '', isShown: true }],
        conditionalFormats: [
          {
            areas,
            stopIfTrue: false,
            rule: {
              kind: 'text',
              operator: 'beginsWith',
              text: 'a"b',
              style: { bold: true, fill: '#FFFF00' },
            },
          },
        ],
        validations: [],
      });
    });
    expect(written).toContain(
      '<cfRule type="beginsWith" operator="beginsWith" text="a&quot;b" dxfId="0" priority="1"><formula>LEFT(A1,LEN(&quot;a&quot;&quot;b&quot;))=&quot;a&quot;&quot;b&quot;</formula></cfRule>',
    );
    expect(written).toContain('<dxf><font><b/></font><fill>');
    expect(written).toContain('Fait ici');
    expect(written).toContain('<x:Visible/>');
  });

  test('a day chosen there is written as Excel counts days', async () => {
    const written = await saved(await workbook(''), () => {
      grid.annotations.add(grid.activeSheetId(), {
        ...empty,
        validations: [
          {
            areas,
            type: 'date',
            operator: 'greaterThan',
            formula1: '2026-01-31',
            formula2: undefined,
            allowBlank: true,
            hidesArrow: false,
            showsPrompt: false,
            promptTitle: '',
            prompt: '',
            showsError: true,
            errorStyle: 'stop',
            errorTitle: '',
            error: '',
            imeMode: '',
          },
        ],
      });
    });
    expect(written).toContain('<formula1>46053</formula1>');
  });

  test('notes and validations move with their rows, and their formulas with what they speak of', async () => {
    const custom = (sqref: string, formula: string) =>
      `<dataValidation type="custom" sqref="${sqref}"><formula1>${formula}</formula1></dataValidation>`;
    const list = '<dataValidation type="list" sqref="D5:D7"><formula1>$C$1:$C$9</formula1></dataValidation>';
    const rules = [
      custom('A5:A7', 'A5&gt;$B$7'),
      custom('E5', 'COUNTIF(A:A,A1&amp;&quot;A1&quot;)=1'),
      list,
    ].join('');
    const written = await saved(
      await workbook(`<dataValidations count="3">${rules}</dataValidations>`),
      () => {
        grid.annotations.add(grid.activeSheetId(), {
          ...empty,
          notes: [{ row: 0, column: 0, text: 'x', author: 'y', isShown: false }],
        });
        insertRow();
      },
    );
    expect(written).toContain(custom('A6:A8', 'A6&gt;$B$8'));
    expect(written).toContain(custom('E6', 'COUNTIF(A:A,A2&amp;&quot;A1&quot;)=1'));
    expect(written).toContain('sqref="D6:D8"><formula1>$C$2:$C$10</formula1>');
    expect(written).toContain('<comment ref="A2"');
    expect(written).toContain('<author>y</author>');
  });
});
