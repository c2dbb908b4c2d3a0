const FOCUSABLE =
  'a[href], button:not([disabled]), input:not([disabled]), select, textarea, summary, [tabindex="0"]';

/** An element that had the keyboard, and where it stood: each ancestor, and which of its children led to it. */
interface Place {
  readonly element: Element;
  readonly ancestors: readonly { readonly parent: Element; readonly index: number }[];
}

/**
 * What has the keyboard may go away: a button pressed once, a finding mended. The keyboard then goes on from what took
 * its place, and not from the top of the pane.
 *
 * @returns a function that stops it.
 */
export function keepFocus(document: Document): () => void {
  let last: Place | null = null;
  const remember = ({ target }: FocusEvent) => {
    last = target instanceof Element ? placeOf(target) : null;
  };
  const observer = new MutationObserver(() => {
    if (last === null || last.element.isConnected) return;
    if (document.activeElement === document.body) successorOf(last)?.focus();
    else last = null;
  });
  document.addEventListener('focusin', remember);
  observer.observe(document.body, { childList: true, subtree: true });
  return () => {
    document.removeEventListener('focusin', remember);
    observer.disconnect();
  };
}

function placeOf(element: Element): Place {
  const ancestors: { parent: Element; index: number }[] = [];
  for (let child = element; child.parentElement; child = child.parentElement) {
    const parent = child.parentElement;
    ancestors.push({ parent, index: [...parent.children].indexOf(child) });
  }
  return { element, ancestors };
}

/** The first thing to act on where the element stood, else just before, else around. */
function successorOf({ ancestors }: Place): HTMLElement | null {
  for (const { parent, index } of ancestors.filter(known => known.parent.isConnected)) {
    for (const around of [parent.children[index], parent.children[index - 1], parent]) {
      const found = around && actionIn(around);
      if (found) return found;
    }
  }
  return null;
}

function actionIn(around: Element): HTMLElement | null {
  const all = [around, ...around.querySelectorAll(FOCUSABLE)].filter(
    (element): element is HTMLElement => element instanceof HTMLElement && element.matches(FOCUSABLE),
  );
  return all.find(element => element.tabIndex >= 0 && element.getClientRects().length > 0) ?? null;
}
