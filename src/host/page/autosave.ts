import { type WorkbookContent } from '../files/workbookContent';
import { type ExcelHost } from '../session/excelHost';
import { keepWorkbook } from './keptWorkbook';

/** Changes closer together than this are kept together. */
const DELAY_MS = 1_000;
/** A large workbook takes long to be taken: no more than one part in so many of the time goes to it. */
const SHARE = 20;

/** Keeps the workbook in the browser some time after it changed, so that a reload finds it as it was. */
export class Autosave {
  private timer: ReturnType<typeof setTimeout> | undefined;
  private duration = 0;
  private isStopped = false;

  constructor(
    private readonly host: ExcelHost,
    private readonly take: () => WorkbookContent,
    private readonly onFailure: () => void,
  ) {
    host.grid.onChange(() => this.schedule());
    // Settings and page set-up are not in the grid.
    host.onRequest(() => this.schedule());
    document.addEventListener('visibilitychange', () => {
      if (document.visibilityState === 'hidden' && this.timer !== undefined) void this.keep();
    });
  }

  /** Keeps nothing any more: another workbook takes the place of this one. */
  stop(): void {
    this.isStopped = true;
    clearTimeout(this.timer);
  }

  private schedule(): void {
    if (this.isStopped) return;
    clearTimeout(this.timer);
    this.timer = setTimeout(() => void this.keep(), Math.max(DELAY_MS, this.duration * SHARE));
  }

  private async keep(): Promise<void> {
    clearTimeout(this.timer);
    this.timer = undefined;
    if (this.isStopped) return;
    if (this.host.grid.isEditing()) {
      this.schedule();
      return;
    }
    try {
      const start = Date.now();
      const content = this.take();
      this.duration = Date.now() - start;
      await keepWorkbook(content);
    } catch {
      this.onFailure();
    }
  }
}
