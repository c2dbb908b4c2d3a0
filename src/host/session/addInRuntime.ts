import { type RichApiMessage } from '../functions/functionInvoker';

/** Actions are category 2 of rich-api messages; type 1000 runs one, named in the message. */
const CATEGORY = 2;
const RUN = 1000;

/** States of a shared runtime, as Microsoft's client names them. */
const VISIBLE = 'Visible';
const BACKGROUND = 'Background';

/** The shared runtime of the add-in: Excel runs its actions, and it shows or hides its pane. */
export class AddInRuntime {
  state = VISIBLE;
  private sink: ((messages: readonly RichApiMessage[]) => void) | undefined;
  private readonly listeners: ((isVisible: boolean) => void)[] = [];

  /** Where messages go, once the client listens. */
  connect(sink: (messages: readonly RichApiMessage[]) => void): void {
    this.sink = sink;
  }

  disconnect(): void {
    this.sink = undefined;
  }

  /** Runs what the add-in associated with the name of an action. False while no add-in listens. */
  run(action: string): boolean {
    this.sink?.([[CATEGORY, RUN, '', JSON.stringify([action, null]), 0, false]]);
    return this.sink !== undefined;
  }

  /** Called when the add-in asks for its pane to be shown or hidden. */
  onVisibility(listener: (isVisible: boolean) => void): void {
    this.listeners.push(listener);
  }

  /** What the add-in asks for. */
  setState(state: string): null {
    this.state = state;
    if (state === VISIBLE || state === BACKGROUND)
      for (const listener of this.listeners) listener(state === VISIBLE);
    return null;
  }
}
