/** Whether somebody is writing: a slash is then a slash. */
function isWriting(target: EventTarget | null): boolean {
  return (
    target instanceof HTMLElement && (target.isContentEditable || /^(?:input|select|textarea)$/i.test(target.tagName))
  );
}

/** Ctrl+K or ⌘K opens and closes the box; a slash opens it. */
export function openByKeys(dialog: HTMLDialogElement, open: () => void): void {
  addEventListener('keydown', (event) => {
    const withControl = event.ctrlKey || event.metaKey;
    const isOpener = withControl ? event.key.toLowerCase() === 'k' : event.key === '/' && !isWriting(event.target);
    if (!isOpener || event.altKey) return;
    event.preventDefault();
    if (!dialog.open) open();
    else if (withControl) dialog.close();
  });
}

/** Arrows go from the field through the results and back; Enter in the field goes to the first. */
export function moveByKeys(dialog: HTMLDialogElement, input: HTMLInputElement): void {
  dialog.addEventListener('keydown', (event) => {
    const links = [...dialog.querySelectorAll<HTMLElement>('[data-search-results] :is(a, button), .search-start a')];
    const at = links.findIndex((link) => link === document.activeElement);
    const isInField = document.activeElement === input;
    if (event.isComposing || (at < 0 && !isInField)) return;
    if (event.key === 'Enter' && isInField) {
      event.preventDefault();
      links[0]?.click();
    }
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (step === undefined) return;
    event.preventDefault();
    (links[at + step] ?? (at + step < 0 ? input : links[at]))?.focus();
  });
}

/**
 * Keeps the box in that part of a phone's screen which the keyboard leaves: with the field at its bottom, it would otherwise
 * lie behind it.
 */
export function stayInSight(dialog: HTMLDialogElement): void {
  const seen = window.visualViewport;
  if (!seen) return;
  const fit = () => {
    dialog.style.setProperty('--seen-top', `${seen.offsetTop}px`);
    dialog.style.setProperty('--seen-height', `${seen.height}px`);
  };
  fit();
  seen.addEventListener('resize', fit);
  seen.addEventListener('scroll', fit);
}
