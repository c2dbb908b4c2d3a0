/** The two members of Microsoft's runtime that the functions use, for tests that need nothing else of it. */
export function installCustomFunctionsError(): void {
  class CellError {
    constructor(
      readonly code: string,
      readonly message: string,
    ) {}
  }
  Object.assign(globalThis, {
    CustomFunctions: { Error: CellError, ErrorCode: { invalidValue: '#VALUE!', notAvailable: '#N/A' } },
  });
}
