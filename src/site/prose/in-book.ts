/** What stands in the same book, by its address: `/handbook/system/gates/`. */
export interface BookPlaces {
  readonly [address: string]: { readonly anchor: string; readonly mark: string };
}

/** Tags with what stands in them; a quoted `>` ends none. */
const TAG = /<[a-z][\w-]*(?:\s(?:"[^"]*"|'[^']*'|[^'">])*)?>/gi;
/** Attributes whose value is an id of the same page, or several. */
const IDS = /(\s(?:id|for|aria-labelledby|aria-describedby|aria-controls|popovertarget)=")([^"]+)"/g;
const HREF = /(\shref=")([^"]+)"/;
const PAINT = /url\(#([\w-]+)\)/g;
const HEADING = /(<\/?h)([1-5])\b/gi;

/** A page of a book: its own address, which relative links begin at, and where it stands in the book. */
export interface BookPage {
  readonly address: string;
  readonly anchor: string;
}

const ORIGIN = 'https://book.invalid';

/** An address from the root of the site; one that leads out of it as it is. */
function absolute(href: string, from: string): string {
  if (/^([a-z][\w+.-]*:|\/\/)/i.test(href)) return href;
  const { pathname, search, hash } = new URL(href, ORIGIN + from);
  return pathname + search + hash;
}

/**
 * A page as it stands in a book with others: its ids begin with its anchor, so that none is there twice; its headings are one
 * level lower; links to what is in the book lead there, and carry its mark (`data-at`), which is what paper can show.
 */
export function inBook(html: string, { address: from, anchor }: BookPage, places: BookPlaces): string {
  const own = (id: string) => `${anchor}-${id}`;
  const tag = (text: string) =>
    text
      .replace(IDS, (_, name: string, ids: string) => `${name}${ids.split(' ').map(own).join(' ')}"`)
      .replace(PAINT, (_, id: string) => `url(#${own(id)})`)
      .replace(HREF, (whole, name: string, address: string) => {
        if (address.startsWith('#')) return address === '#' ? whole : `${name}#${own(address.slice(1))}"`;
        const [path = '', fragment] = absolute(address, from).split('#');
        const place = Object.hasOwn(places, path) ? places[path] : undefined;
        if (!place) return `${name}${absolute(address, from)}"`;
        return `${name}#${place.anchor}${fragment ? `-${fragment}` : ''}" data-at="${place.mark}"`;
      });
  return html
    .replace(TAG, tag)
    .replace(HEADING, (_, start: string, level: string) => start + String(Number(level) + 1));
}
