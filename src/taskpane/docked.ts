const padding = { top: 'scrollPaddingTop', bottom: 'scrollPaddingBottom' } as const;

/** Of a view that is hidden, nothing stays in sight; nor does what scrolls with the rest. */
function isInSight(element: HTMLElement): boolean {
  return element.offsetHeight > 0 && getComputedStyle(element).position !== 'static';
}

/** What stays in sight at one side of the pane, whatever is scrolled: the keyboard's place is kept clear of it (WCAG 2.4.11). */
function docking(side: keyof typeof padding) {
  const docked = new Set<HTMLElement>();
  const measure = () => {
    const heights = [...docked]
      .filter(isInSight)
      .map(element => element.offsetHeight + Number.parseFloat(getComputedStyle(element)[side]));
    document.documentElement.style[padding[side]] = `${Math.max(0, ...heights)}px`;
  };
  // A short pane lets some of it scroll with the rest.
  globalThis.addEventListener?.('resize', measure);
  /** The ref of what is docked. */
  return (element: HTMLElement | null) => {
    if (!element) return undefined;
    const observer = new ResizeObserver(measure);
    docked.add(element);
    observer.observe(element);
    return () => {
      observer.disconnect();
      docked.delete(element);
      measure();
    };
  };
}

export const dockedAtTop = docking('top');
export const dockedAtBottom = docking('bottom');

const FOOT_PROPERTY = '--foot-height';

/** Of the question at the foot of the pane while it is folded: what is docked above it stands so high. */
export const FOOT_HEIGHT = `var(${FOOT_PROPERTY})`;

/** The ref of that question: its height, and that of the edges of what holds it, whatever the letters and their size. */
export function measuredFoot(question: HTMLElement | null) {
  const foot = question?.parentElement;
  if (!question || !foot) return undefined;
  const measure = () => {
    const { paddingTop, paddingBottom, borderTopWidth } = getComputedStyle(foot);
    const edges = [paddingTop, paddingBottom, borderTopWidth].map(Number.parseFloat);
    const height = edges.reduce((sum, edge) => sum + edge, question.offsetHeight);
    document.documentElement.style.setProperty(FOOT_PROPERTY, `${height}px`);
  };
  const observer = new ResizeObserver(measure);
  observer.observe(question);
  // Before anything is drawn, too: what is docked above would jump.
  measure();
  return () => observer.disconnect();
}
