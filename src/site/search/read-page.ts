/** Lines of a page that belong together: what stands under a heading, or in an element that can be linked to. */
export interface Section {
  /** The id to link to; empty for what stands before the first. */
  readonly anchor: string;
  /** Whether the first line is a heading. */
  readonly isHeading: boolean;
  readonly lines: string[];
}

export interface PageText {
  /** Of the window: the page's name and the site's. */
  readonly title: string;
  readonly sections: readonly Section[];
}

/** The attributes by which Starlight says what of its pages is to be searched; ours say it in the same way. */
const SEARCHABLE = 'data-pagefind-body';
const LEFT_OUT = /\sdata-pagefind-ignore\b/;

const NOT_READ = /^(?:nav|svg|form|label|button|footer|script|style|template)$/;
const VOID = /^(?:area|br|col|hr|img|input|link|meta|source|wbr)$/;
/** Elements in which words stand that run on into what surrounds them. */
const INLINE = /^(?:a|abbr|b|code|dfn|em|i|kbd|mark|s|small|span|strong|sub|sup|time|wbr)$/;
const HEADING = /^h[1-6]$/;
const TOKEN = /<(\/?)([a-z][\w-]*)((?:[^>"']|"[^"]*"|'[^']*')*)>|<!--.*?-->|[^<]+/gs;
const ID = /\sid=(?:"([^"]*)"|([^\s>]+))/;
/** The top of the page needs no anchor. */
const TOP = '_top';
const NAMED: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'", nbsp: ' ' };

function decoded(text: string): string {
  return text.replace(/&(?:#x([\da-f]+)|#(\d+)|(\w+));/gi, (whole, hex?: string, decimal?: string, name?: string) => {
    if (name !== undefined) return NAMED[name] ?? whole;
    return String.fromCodePoint(hex ? parseInt(hex, 16) : Number(decimal));
  });
}

/** Puts lines together while a page is gone through. */
class Lines {
  readonly sections: Section[] = [];
  #words = '';
  anchor = '';

  add(text: string): void {
    this.#words += text;
  }

  /** What follows stands on a line of its own. */
  end(): void {
    const line = decoded(this.#words).replace(/\s+/g, ' ').trim();
    this.#words = '';
    if (line === '') return;
    const last = this.sections.at(-1);
    if (last?.anchor === this.anchor) last.lines.push(line);
    else this.sections.push({ anchor: this.anchor, isHeading: false, lines: [line] });
  }

  heading(): void {
    this.sections.push({ anchor: this.anchor, isHeading: true, lines: [] });
  }
}

/**
 * The text of a page as it was built, with the anchors it stands under; undefined for a page that is not to be found. Reads
 * what Astro writes, which is well formed; it is no parser for the web.
 */
export function readPage(html: string): PageText | undefined {
  const start = html.indexOf('<main');
  const open = html.slice(start, html.indexOf('>', start));
  if (start < 0 || !open.includes(SEARCHABLE)) return undefined;
  const main = html.slice(start + open.length + 1, html.indexOf('</main>', start));
  const title = decoded(/<title>([^<]*)<\/title>/.exec(html)?.[1] ?? '').trim();
  return { title, sections: sectionsOf(main) };
}

function sectionsOf(main: string): Section[] {
  const lines = new Lines();
  /** Elements with an id that are open, each with its depth and the anchor before it. */
  const within: { readonly depth: number; readonly before: string }[] = [];
  let depth = 0;
  let skipped: { readonly name: string; depth: number } | undefined;
  let afterEnd = false;
  for (const [token, slash, name, attributes = ''] of main.matchAll(TOKEN)) {
    if (name === undefined) {
      if (!skipped && !token.startsWith('<!--')) lines.add(token);
      afterEnd = false;
      continue;
    }
    const isEnd = slash === '/';
    const isAlone = VOID.test(name) || attributes.endsWith('/');
    if (skipped) {
      if (name === skipped.name && !isAlone) skipped.depth += isEnd ? -1 : 1;
      if (skipped.depth === 0) skipped = undefined;
      continue;
    }
    if (!isEnd && !isAlone && (NOT_READ.test(name) || LEFT_OUT.test(attributes))) {
      lines.end();
      skipped = { name, depth: 1 };
      continue;
    }
    if (!INLINE.test(name)) lines.end();
    // Two marks side by side are two words, although nothing stands between them.
    else if (!isEnd && afterEnd) lines.add(' ');
    afterEnd = isEnd;
    if (isAlone) continue;
    if (isEnd) {
      if (within.at(-1)?.depth === depth) lines.anchor = within.pop()?.before ?? '';
      depth -= 1;
      continue;
    }
    depth += 1;
    const id = ID.exec(attributes)?.slice(1).find(Boolean);
    if (id !== undefined && id !== TOP) {
      // A heading names what follows it, anything else what is in it.
      if (!HEADING.test(name)) within.push({ depth, before: lines.anchor });
      lines.anchor = decoded(id);
    }
    if (HEADING.test(name)) lines.heading();
  }
  lines.end();
  return lines.sections.filter((section) => section.lines.length > 0);
}
