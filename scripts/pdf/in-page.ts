/** Functions that run in a page: they know nothing but what they are given. */

/**
 * Makes what has to fit on one sheet smaller until it does; below three quarters nobody reads it, and it is left to overflow.
 * A sheet is A4 without the margins of briefs.css, less a twentieth: printed lines come out a little higher than measured.
 */
export function fitSheets(): void {
  const sheet = 0.94 * ((297 - 11 - 13) / 25.4) * 96;
  for (const brief of document.querySelectorAll<HTMLElement>('.brief')) {
    const shown = brief.style.display;
    brief.style.display = 'block';
    for (let size = 100; size >= 75; size -= 1) {
      brief.style.setProperty('zoom', `${String(size)}%`);
      if (brief.getBoundingClientRect().height <= sheet) break;
    }
    brief.style.display = shown;
  }
}

/** Takes as wide a place as any number will: what is printed twice must not move. */
const UNKNOWN = '000';

/**
 * Writes numbers of sheets behind the lines of the table of contents; those that are not known yet keep their place. Gives
 * how many lines there are.
 */
export function fillContents([numbers, unknown]: readonly [Readonly<Record<string, number>>, string]): number {
  const lines = [...document.querySelectorAll<HTMLAnchorElement>('.book-contents a[href^="#"]')];
  for (const line of lines) {
    const number = numbers[decodeURIComponent(line.hash.slice(1))];
    const sheet = line.querySelector('.sheet') ?? line.appendChild(document.createElement('span'));
    sheet.className = 'sheet';
    sheet.textContent = number === undefined ? unknown : String(number);
  }
  return lines.length;
}

/** What `fillContents` is given before the numbers are known. */
export const NOT_YET = [{}, UNKNOWN] as const;

/**
 * Makes a page ready to leave the site: ids that no PDF can name become names it can; links within the document stay, and
 * those to other pages lead to where the site is served, or are plain text where nobody said where that is.
 */
export function leaveSite(served: string | undefined): void {
  const names = new Map<string, string>();
  for (const element of document.querySelectorAll('[id]')) {
    if (/^[\w-]+$/.test(element.id)) continue;
    const name = `place-${String(names.size + 1)}`;
    names.set(element.id, name);
    element.id = name;
  }
  for (const link of document.querySelectorAll<HTMLAnchorElement>('a[href]')) {
    const at = new URL(link.href);
    if (at.origin !== location.origin) continue;
    if (at.pathname === location.pathname && at.hash) {
      const id = decodeURIComponent(at.hash.slice(1));
      link.setAttribute('href', `#${names.get(id) ?? id}`);
    } else if (served === undefined) link.removeAttribute('href');
    else link.href = new URL(at.pathname.slice(1) + at.search + at.hash, served).href;
  }
}
