import { type RunningOffice, startOffice } from '../harness/officeInNode';

/** Custom functions, called in cells through Microsoft's client. */
const parameter = (name: string, type: string, more: Record<string, unknown> = {}) => ({
  name,
  type,
  ...more,
});
const FUNCTIONS = JSON.stringify({
  functions: [
    { id: 'ECHO', name: 'ECHO', parameters: [parameter('value', 'any', { optional: true })] },
    {
      id: 'ADD',
      name: 'ADD',
      parameters: [parameter('a', 'number'), parameter('b', 'number', { optional: true })],
    },
    { id: 'JOIN', name: 'JOIN', parameters: [parameter('text', 'string')] },
    { id: 'MATRIX', name: 'MATRIX', parameters: [parameter('cells', 'any', { dimensionality: 'matrix' })] },
    { id: 'FAIL', name: 'FAIL', parameters: [parameter('how', 'string')] },
    { id: 'WHERE', name: 'WHERE', parameters: [], options: { requiresAddress: true } },
    { id: 'NOBODY', name: 'NOBODY', parameters: [] },
  ],
});

type Cell = string | number | boolean | null;

let office: RunningOffice;
let calls: unknown[][];

beforeEach(async () => {
  office = await startOffice({ functionsJson: FUNCTIONS, functionTimeoutMs: 1_000 });
  calls = [];
  const noting =
    <A extends unknown[], R>(name: string, run: (...args: A) => R) =>
    (...args: A): R => {
      calls.push([name, ...args.slice(0, -1)]);
      return run(...args);
    };
  CustomFunctions.associate({
    ECHO: noting('ECHO', (value: unknown) => (value === null ? 'null' : value)),
    ADD: noting('ADD', (a: number, b: number | null) => Promise.resolve(a + (b ?? 100))),
    JOIN: noting('JOIN', (text: string) => `<${text}>`),
    MATRIX: noting('MATRIX', (cells: Cell[][]) => cells.map(row => row.map(cell => `${cell}`))),
    FAIL: noting('FAIL', fail),
    WHERE: (invocation: CustomFunctions.Invocation) => invocation.address ?? 'nowhere',
  });
}, 30_000);

afterEach(() => office.dispose());

function fail(how: string): unknown {
  switch (how) {
    case 'value':
      throw new CustomFunctions.Error(CustomFunctions.ErrorCode.invalidValue, 'La population manque.');
    case 'na':
      return Promise.reject(new CustomFunctions.Error(CustomFunctions.ErrorCode.notAvailable, 'Inconnue.'));
    case 'div':
      throw new CustomFunctions.Error(CustomFunctions.ErrorCode.divisionByZero, 'caché');
    case 'given':
      return new CustomFunctions.Error(CustomFunctions.ErrorCode.notAvailable, 'Donnée.');
    case 'bug':
      throw new Error('erreur de programmation');
    case 'nan':
      return NaN;
    case 'null':
      return [[null, 1]];
    case 'ragged':
      return [[1, 2], [3]];
    default:
      return how;
  }
}

async function formulas(address: string, rows: string[][]): Promise<unknown[][]> {
  await Excel.run(async context => {
    context.workbook.worksheets.getItem('Feuil1').getRange(address).formulas = rows;
    await context.sync();
  });
  await office.host.idle();
  return values(address);
}

function values(address: string): Promise<unknown[][]> {
  return Excel.run(async context => {
    const range = context.workbook.worksheets.getItem('Feuil1').getRange(address);
    range.load('values');
    await context.sync();
    return range.values as unknown[][];
  });
}

describe('arguments', () => {
  test('an omitted one arrives as null, an empty cell as 0 on the desktop', async () => {
    await expect(formulas('B1:B3', [['=ECHO()'], ['=ECHO(A9)'], ['=ADD(1,)']])).resolves.toEqual([
      ['null'],
      [0],
      [101],
    ]);
    expect(calls).toEqual([
      ['ECHO', null],
      ['ECHO', 0],
      ['ADD', 1, null],
    ]);
  });

  test('an empty cell arrives as null in Excel on the web', async () => {
    office.dispose();
    office = await startOffice({ functionsJson: FUNCTIONS, emptyCells: 'web' });
    CustomFunctions.associate('ECHO', (value: unknown) => (value === null ? 'null' : value));
    await expect(formulas('B1', [['=ECHO(A9)']])).resolves.toEqual([['null']]);
  });

  test('are converted to the declared type, or refused without a call', async () => {
    const rows = [
      ['=ADD("2",TRUE)'],
      ['=ADD("deux")'],
      ['=JOIN(12.5)'],
      ['=JOIN(A9)'],
      ['=ADD()'],
      ['=ADD(1,2,3)'],
    ];
    await expect(formulas('B1:B6', rows)).resolves.toEqual([
      [3],
      ['#VALUE!'],
      ['<12.5>'],
      ['<>'],
      ['#VALUE!'],
      ['#VALUE!'],
    ]);
    expect(calls.map(([name]) => name)).toEqual(['ADD', 'JOIN', 'JOIN']);
  });

  test('an error in an argument is the result, without a call', async () => {
    await expect(formulas('B1:B2', [['=ADD(1/0)'], ['=ADD(B1)']])).resolves.toEqual([
      ['#DIV/0!'],
      ['#DIV/0!'],
    ]);
    expect(calls).toEqual([]);
  });

  test('a matrix arrives as rows, and a matrix of answers spills', async () => {
    await formulas('A1:B2', [
      ['1', 'é'],
      ['TRUE', ''],
    ]);
    await formulas('D1', [['=MATRIX(A1:B2)']]);
    expect(calls).toEqual([
      [
        'MATRIX',
        [
          [1, 'é'],
          [true, 0],
        ],
      ],
    ]);
    await expect(values('D1:E2')).resolves.toEqual([
      ['1', 'é'],
      ['true', '0'],
    ]);
  });

  test('a range given for one value gives as many answers', async () => {
    await formulas('A1:A3', [['1'], ['2'], ['3']]);
    await formulas('B1', [['=ADD(A1:A3,10)']]);
    await expect(values('B1:B3')).resolves.toEqual([[11], [12], [13]]);
  });

  test('the address is given to a function that asks for it', async () => {
    await expect(formulas('C7', [['=WHERE()']])).resolves.toEqual([['Feuil1!C7']]);
  });
});

describe('answers', () => {
  test('errors come with their message, for the two codes that Excel shows', async () => {
    const hows = ['value', 'na', 'div', 'given', 'bug', 'nan', 'ragged'];
    const results = await formulas(
      'A1:A7',
      hows.map(how => [`=FAIL("${how}")`]),
    );
    expect(results.flat()).toEqual(['#VALUE!', '#N/A', '#DIV/0!', '#N/A', '#VALUE!', '#VALUE!', '#VALUE!']);
    const sheetId = office.host.grid.activeSheetId();
    const messages = hows.map((_how, row) => office.host.functions.messageAt({ sheetId, row, column: 0 }));
    expect(messages.slice(0, 5)).toEqual([
      'La population manque.',
      'Inconnue.',
      undefined,
      'Donnée.',
      undefined,
    ]);
  });

  test('null becomes 0, as Excel shows it', async () => {
    await formulas('A1', [['=FAIL("null")']]);
    await expect(values('A1:B1')).resolves.toEqual([[0, 1]]);
  });

  test('a text that begins with = stays text', async () => {
    await expect(formulas('A1', [['=FAIL("=1+1")']])).resolves.toEqual([['=1+1']]);
  });

  test('#BUSY! until the add-in has answered, also for what depends on it', async () => {
    await Excel.run(async context => {
      const range = context.workbook.worksheets.getItem('Feuil1').getRange('A1:A2');
      range.formulas = [['=ADD(1,2)'], ['=A1*2']];
      range.load('values');
      await context.sync();
      expect(range.values).toEqual([['#BUSY!'], ['#BUSY!']]);
    });
    await office.host.idle();
    await expect(values('A1:A2')).resolves.toEqual([[3], [6]]);
  });

  test('a function of a function of the add-in', async () => {
    await expect(formulas('A1:A2', [['=ADD(ADD(1,2),3)'], ['=ADD(A1,1)']])).resolves.toEqual([[6], [7]]);
  });

  test('a function that nobody associated is #VALUE!, one that never answers stays #BUSY!', async () => {
    await expect(formulas('A1', [['=NOBODY()']])).resolves.toEqual([['#VALUE!']]);
    office.host.faults.functionsNeverAnswer = true;
    await expect(formulas('A2', [['=ADD(5,5)']])).resolves.toEqual([['#BUSY!']]);
  });

  test('one that never answered is asked again by a full calculation, and what it answers then counts', async () => {
    office.host.faults.functionsNeverAnswer = true;
    await Excel.run(async context => {
      context.workbook.worksheets.getItem('Feuil1').getRange('A1').formulas = [['=ADD(5,6)']];
      await context.sync();
    });
    office.host.faults.clear();
    await Excel.run(async context => {
      context.workbook.application.calculate(Excel.CalculationType.full);
      await context.sync();
    });
    await office.host.idle();
    await expect(values('A1')).resolves.toEqual([[11]]);
  });

  test('a name that no function has is #NAME?', async () => {
    await expect(formulas('A1', [['=ABSENTE(1)']])).resolves.toEqual([['#NAME?']]);
  });
});

describe('calls', () => {
  test('made together travel in one message', async () => {
    const rows = Array.from({ length: 100 }, (_row, index) => [`=ADD(${index},1)`]);
    await expect(formulas('A1:A100', rows)).resolves.toEqual(rows.map((_row, index) => [index + 1]));
    expect(office.host.invoker.invocations).toBe(100);
    expect(office.host.invoker.messages).toBe(1);
  });

  test('follow the cells they depend on, and only these', async () => {
    await formulas('A1:A2', [['1'], ['2']]);
    await formulas('B1:B2', [['=ADD(A1,0)'], ['=ADD(A2,0)']]);
    calls = [];
    await formulas('A1', [['5']]);
    await expect(values('B1:B2')).resolves.toEqual([[5], [2]]);
    expect(calls).toEqual([['ADD', 5, 0]]);
  });

  test('are made directly by a test', async () => {
    await expect(office.callFunction('ADD', 1, 2)).resolves.toEqual({ value: 3, message: undefined });
    await expect(office.callFunction('FAIL', 'value')).resolves.toEqual({
      value: '#VALUE!',
      message: 'La population manque.',
    });
  });

  test('are made again by a full calculation', async () => {
    await formulas('A1', [['=ADD(1,2)']]);
    calls = [];
    await Excel.run(async context => {
      context.workbook.application.calculate(Excel.CalculationType.full);
      await context.sync();
    });
    await office.host.idle();
    expect(calls).toEqual([['ADD', 1, 2]]);
    await expect(values('A1')).resolves.toEqual([[3]]);
  });
});
