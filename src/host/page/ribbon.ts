import { hostText } from '../hostText';
import { type Manifest, type RibbonButton, type RibbonGroup } from './manifest';

/** Draws the bar of commands that the manifest declares, and the reminder that this is not Excel. */
export function drawRibbon(
  bar: HTMLElement,
  manifest: Manifest,
  press: (button: RibbonButton) => void,
): void {
  const reminder = element('strong', 'simulation', hostText('host.simulation'));
  bar.replaceChildren(...manifest.groups.map(group => drawGroup(group, press)), reminder);
}

function drawGroup(group: RibbonGroup, press: (button: RibbonButton) => void): HTMLElement {
  const buttons = element('div', 'ribbon-buttons');
  buttons.append(...group.buttons.map(button => drawButton(button, press)));
  const box = element('div', 'ribbon-group');
  box.setAttribute('role', 'group');
  box.setAttribute('aria-label', group.label);
  box.append(buttons, element('span', 'ribbon-label', group.label));
  return box;
}

function drawButton(button: RibbonButton, press: (button: RibbonButton) => void): HTMLElement {
  const drawn = element('button', 'ribbon-button');
  drawn.id = button.id;
  drawn.title = button.tip;
  const icon = document.createElement('img');
  icon.src = button.icon;
  icon.alt = '';
  drawn.append(icon, element('span', '', button.label));
  drawn.addEventListener('click', () => press(button));
  return drawn;
}

function element(tag: string, className: string, text = ''): HTMLElement {
  const made = document.createElement(tag);
  made.className = className;
  made.textContent = text;
  return made;
}
