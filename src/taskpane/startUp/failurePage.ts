import { startUp } from '../../text/startUp';
import { type StartUpFailure } from '../readiness';

let page: HTMLElement | undefined;

export function isFailureShown(): boolean {
  return page !== undefined;
}

export function hideFailure(): void {
  if (page?.parentNode) page.parentNode.removeChild(page);
  page = undefined;
}

/** Says what stops the pane and what to do, in the place of everything else. */
export function showFailure({ problem, detail }: StartUpFailure): void {
  hideFailure();
  page = document.createElement('div');
  page.id = 'start-up';
  page.setAttribute('role', 'alert');
  page.setAttribute('lang', language());
  add('h1', sentence('startUp.title'));
  add('p', sentence(`startUp.${problem}`));
  add(
    'p',
    sentence(`startUp.${problem}.todo`).replace('{detail}', () => detail || '?'),
  );
  if (problem !== 'crashed') add('p', sentence('startUp.safe'));
  if (problem !== 'outsideExcel' && problem !== 'slowOffice') {
    const button = add('button', sentence('startUp.retry'));
    button.setAttribute('type', 'button');
    button.addEventListener('click', () => location.reload());
  }
  // While office.js is awaited in the head, the page has no body yet.
  (document.body || document.documentElement).appendChild(page);
}

function add(tag: string, text: string): HTMLElement {
  const element = document.createElement(tag);
  element.appendChild(document.createTextNode(text));
  page?.appendChild(element);
  return element;
}

function sentence(key: keyof typeof startUp): string {
  return startUp[key][language()];
}

/** Excel's language when it is known, the web view's before that. */
function language(): 'fr' | 'en' {
  let tag = navigator.language;
  if (typeof Office !== 'undefined' && Office.context && Office.context.displayLanguage)
    tag = Office.context.displayLanguage;
  return tag.slice(0, 2).toLowerCase() === 'fr' ? 'fr' : 'en';
}
