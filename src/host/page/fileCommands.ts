import { FileProblem } from '../files/fileProblem';
import { readFile } from '../files/readFile';
import { type FileMemory, takeContent } from '../files/takeContent';
import { type WorkbookContent } from '../files/workbookContent';
import { writeFile } from '../files/writeFile';
import { hostText } from '../hostText';
import { type ExcelHost } from '../session/excelHost';
import { Autosave } from './autosave';
import { showDialog } from './dialog';
import { type FileActions } from './fileBar';
import { discardKeptWorkbook, replaceKeptWorkbook } from './keptWorkbook';
import { lostText } from './lostText';
import { type StatusStrip } from './statusStrip';

const XLSX = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

/** Opening, saving and starting again; and the workbook kept in the browser meanwhile. */
export class FileCommands implements FileActions {
  private readonly autosave: Autosave;
  /** Whether something changed since the workbook was opened or saved. */
  private isChanged = false;

  constructor(
    private readonly host: ExcelHost,
    private readonly status: StatusStrip,
    private readonly memory: FileMemory,
  ) {
    this.autosave = new Autosave(
      host,
      () => this.take(),
      () => status.say(hostText('host.notKept'), 'error'),
    );
    host.grid.onChange(() => (this.isChanged = true));
  }

  /** From now on nothing is kept in the browser: what it kept before stays as it was. */
  keepNothing(): void {
    this.autosave.stop();
  }

  readonly open = (file: File): void => {
    void this.tell(() => this.openFile(file));
  };

  readonly save = (): void => {
    void this.tell(() => this.saveFile());
  };

  readonly startEmpty = (): void => {
    void this.tell(async () => {
      const isSure = await showDialog({
        title: hostText('host.startEmpty'),
        text: hostText('host.startEmptyText'),
        confirm: hostText('host.startEmpty'),
        isLoss: true,
      });
      if (!isSure) return;
      this.autosave.stop();
      await discardKeptWorkbook();
      location.reload();
    });
  };

  private async openFile(file: File): Promise<void> {
    this.status.say(hostText('host.opening', { file: file.name }));
    const content = await readFile(new Uint8Array(await file.arrayBuffer()), file.name, this.functionNames());
    if (this.isChanged && !(await this.agreesToReplace(file.name))) {
      this.status.say(hostText('host.ready'));
      return;
    }
    this.autosave.stop();
    await replaceKeptWorkbook(content);
    // A workbook opens in a new session of the add-in, as in Excel: nothing of the old one must linger.
    location.reload();
  }

  private agreesToReplace(file: string): Promise<boolean> {
    return showDialog({
      title: hostText('host.replaceTitle', { file }),
      text: hostText('host.replaceText'),
      confirm: hostText('host.replace'),
      isLoss: true,
    });
  }

  private async saveFile(): Promise<void> {
    if (this.host.grid.isEditing()) {
      this.status.say(hostText('host.finishTyping'), 'error');
      return;
    }
    if (this.memory.lost.length > 0 && !(await this.agreesToLose())) return;
    await this.host.grid.settle();
    const bytes = await writeFile(this.take(), this.functionNames());
    const address = URL.createObjectURL(new Blob([new Uint8Array(bytes)], { type: XLSX }));
    Object.assign(document.createElement('a'), { href: address, download: this.memory.fileName }).click();
    // The download has begun when the click returns; some browsers read the address a little later.
    setTimeout(() => URL.revokeObjectURL(address), 60_000);
    this.isChanged = false;
    this.status.say(hostText('host.saved', { file: this.memory.fileName }));
  }

  private agreesToLose(): Promise<boolean> {
    return showDialog({
      title: hostText('host.lostTitle'),
      text: hostText('host.lostText'),
      list: this.memory.lost.map(lostText),
      confirm: hostText('host.saveAnyway'),
    });
  }

  private take(): WorkbookContent {
    return takeContent(this.host.grid, this.host.model.state, this.memory);
  }

  private functionNames(): string[] {
    return this.host.functions.list.map(({ name }) => name);
  }

  /** Does it, and says what went wrong: the workbook on screen is still the same. */
  private async tell(act: () => Promise<void>): Promise<void> {
    try {
      await act();
    } catch (error) {
      const isRefused = error instanceof FileProblem;
      const reason = error instanceof Error ? error.message : String(error);
      const text = isRefused
        ? hostText(`host.refused.${error.reason}`, { found: error.found })
        : hostText('host.fileFailed', { reason });
      this.status.say(text, 'error');
      await showDialog({ title: hostText(isRefused ? 'host.refusedTitle' : 'host.failedTitle'), text });
    }
  }
}
