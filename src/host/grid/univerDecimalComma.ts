import { CellValueType, type Injector, InterceptorEffectEnum } from '@univerjs/core';
import { INTERCEPTOR_POINT, SheetInterceptorService } from '@univerjs/sheets';

/** Shows numbers without a format with a decimal comma, as in France. Univer does so for those with a format only. */
export function showDecimalComma(injector: Injector): void {
  injector.get(SheetInterceptorService).intercept(INTERCEPTOR_POINT.CELL_CONTENT, {
    id: 'host-decimal-comma',
    effect: InterceptorEffectEnum.Value,
    handler: (cell, _location, next) => {
      const value = cell?.v;
      if (!cell || typeof value !== 'number' || Number.isInteger(value) || cell.t === CellValueType.BOOLEAN) {
        return next(cell);
      }
      return next({ ...cell, v: String(value).replace('.', ',') });
    },
  });
}
