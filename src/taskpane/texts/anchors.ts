export const passageId = (index: number) => `passage-${index + 1}`;
export const findingId = (index: number) => `constat-${index + 1}`;

/** Scrolls to an element and gives it the keyboard, so that one can go on from there. */
export function goTo(id: string): void {
  const element = document.getElementById(id);
  element?.scrollIntoView({ block: 'center' });
  element?.focus({ preventScroll: true });
}
