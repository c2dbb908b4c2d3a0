import { CellValueType, type Injector, InterceptorEffectEnum } from '@univerjs/core';
import { INTERCEPTOR_POINT, SheetInterceptorService } from '@univerjs/sheets';
import { frenchError } from '../french/frenchErrors';
import { isCellError } from '../functions/cellErrors';
import { cellValue } from './univerCells';

/**
 * Shows in French what Univer shows in English: numbers without a format, with a decimal comma; VRAI and FAUX; errors.
 * What cells hold stays as it is.
 */
export function showCellsInFrench(injector: Injector): void {
  injector.get(SheetInterceptorService).intercept(INTERCEPTOR_POINT.CELL_CONTENT, {
    id: 'host-french',
    effect: InterceptorEffectEnum.Value,
    handler: (cell, _location, next) => {
      // A number that is a text already is one that its format has written.
      const isWritten = cell?.t === CellValueType.NUMBER && typeof cell.v === 'string';
      if (!cell || isWritten || cell.t === CellValueType.FORCE_STRING) return next(cell);
      const value = cellValue(cell);
      if (typeof value === 'boolean') return next({ ...cell, v: value ? 'VRAI' : 'FAUX' });
      if (typeof value === 'string')
        return next(isCellError(value) ? { ...cell, v: frenchError(value) } : cell);
      return next(
        value === null || Number.isInteger(value) ? cell : { ...cell, v: String(value).replace('.', ',') },
      );
    },
  });
}
