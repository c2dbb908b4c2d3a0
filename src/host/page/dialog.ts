import { hostText } from '../hostText';

export interface DialogTexts {
  readonly title: string;
  readonly text: string;
  readonly list?: readonly string[];
  /** What the button that goes on says; without it there is nothing to decide. */
  readonly confirm?: string;
  /** Something is lost by going on: the button says so, and the keyboard is on the other one. */
  readonly isLoss?: boolean;
}

/** Shows something that the user must have read. True when they chose to go on. */
export function showDialog({
  title,
  text,
  list = [],
  confirm,
  isLoss = false,
}: DialogTexts): Promise<boolean> {
  const dialog = document.createElement('dialog');
  dialog.className = 'host-dialog';
  const heading = document.createElement('h2');
  heading.id = 'host-dialog-title';
  heading.textContent = title;
  dialog.setAttribute('aria-labelledby', heading.id);
  const paragraph = document.createElement('p');
  paragraph.textContent = text;
  const items = document.createElement('ul');
  items.append(...list.map(item => Object.assign(document.createElement('li'), { textContent: item })));
  const buttons = document.createElement('form');
  buttons.method = 'dialog';
  const stay = button(hostText(confirm === undefined ? 'host.close' : 'host.cancel'), '');
  stay.autofocus = isLoss;
  if (confirm !== undefined) buttons.append(button(confirm, 'confirm'));
  buttons.append(stay);
  dialog.classList.toggle('loss', isLoss);
  dialog.append(heading, paragraph, ...(list.length > 0 ? [items] : []), buttons);
  document.body.append(dialog);
  dialog.showModal();
  return new Promise(resolve => {
    dialog.addEventListener('close', () => {
      dialog.remove();
      resolve(dialog.returnValue === 'confirm');
    });
  });
}

function button(text: string, value: string): HTMLButtonElement {
  const made = document.createElement('button');
  made.textContent = text;
  made.value = value;
  return made;
}
