import { hostText } from '../hostText';

/** What the buttons for files do. */
export interface FileActions {
  readonly open: (file: File) => void;
  readonly save: () => void;
  readonly startEmpty: () => void;
}

/** Outlines on a square of 24, drawn with lines of the colour of the text. */
const ICONS = {
  open: 'M3 19V6h6l2 2h8v3M3 19l3-8h16l-3 8z',
  save: 'M12 4v11m-5-5 5 5 5-5M4 19h16',
  empty: 'M6 3h8l4 4v14H6zM14 3v4h4M12 10v7M8.500 13.500h7',
} as const;

/** Draws the buttons for files, and takes files dropped anywhere on the page. */
export function drawFileBar(bar: HTMLElement, actions: FileActions): void {
  const input = document.createElement('input');
  input.type = 'file';
  input.accept = '.xlsx';
  input.hidden = true;
  input.addEventListener('change', () => {
    const [file] = input.files ?? [];
    // The same file can be chosen again.
    input.value = '';
    if (file) actions.open(file);
  });
  const group = document.createElement('div');
  group.className = 'ribbon-group';
  group.setAttribute('role', 'group');
  group.setAttribute('aria-label', hostText('host.file'));
  const buttons = document.createElement('div');
  buttons.className = 'ribbon-buttons';
  buttons.append(
    button('open', hostText('host.open'), hostText('host.openTip'), () => input.click()),
    button('save', hostText('host.save'), hostText('host.saveTip'), actions.save),
    button('empty', hostText('host.startEmpty'), hostText('host.startEmptyTip'), actions.startEmpty),
  );
  // It loses the workbook: it must not look like the two that one uses all day.
  buttons.lastElementChild?.classList.add('quiet');
  const label = document.createElement('span');
  label.className = 'ribbon-label';
  label.textContent = hostText('host.file');
  group.append(buttons, label);
  bar.replaceChildren(group, input);
  acceptDrops(actions.open);
}

function button(icon: keyof typeof ICONS, text: string, tip: string, press: () => void): HTMLButtonElement {
  const made = document.createElement('button');
  made.className = 'ribbon-button';
  made.title = tip;
  const svg = document.createElementNS('http://www.w3.org/2000/svg', 'svg');
  svg.setAttribute('viewBox', '0 0 24 24');
  svg.setAttribute('aria-hidden', 'true');
  const path = document.createElementNS('http://www.w3.org/2000/svg', 'path');
  path.setAttribute('d', ICONS[icon]);
  svg.append(path);
  made.append(svg, Object.assign(document.createElement('span'), { textContent: text }));
  made.addEventListener('click', press);
  return made;
}

/** Before the grid sees it, and wherever it falls: a browser would leave the page to show the file. */
function acceptDrops(open: (file: File) => void): void {
  const holdsFile = (event: DragEvent) => event.dataTransfer?.types.includes('Files') === true;
  const accept = (event: DragEvent) => {
    if (!holdsFile(event)) return;
    event.preventDefault();
    event.stopPropagation();
    document.body.classList.toggle('dropping', event.type === 'dragover');
  };
  document.addEventListener('dragover', accept, true);
  document.addEventListener('dragleave', accept, true);
  document.addEventListener(
    'drop',
    event => {
      accept(event);
      const [file] = event.dataTransfer?.files ?? [];
      if (file) open(file);
    },
    true,
  );
}
