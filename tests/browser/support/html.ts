/** A start tag with its attributes, their values as people mean them. */
export interface Tag {
  readonly name: string;
  readonly attributes: ReadonlyMap<string, string>;
}

const COMMENT = /<!--.*?-->/gs;
/** Whose contents are not markup. */
const RAW = /(<(script|style|template|textarea)\b[^>]*>).*?(<\/\2>)/gis;
const START_TAG = /<([a-z][\w-]*)((?:\s+[^\s=>/]+(?:\s*=\s*(?:"[^"]*"|'[^']*'|[^\s>"']+))?)*)\s*\/?>/gi;
const ATTRIBUTE = /([^\s=>/]+)(?:\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s>"']+)))?/g;
const NAMED: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'", nbsp: '\u00a0' };

function decoded(text: string): string {
  return text.replace(/&(?:#x([\da-f]+)|#(\d+)|(\w+));/gi, (whole, hex?: string, decimal?: string, name?: string) => {
    if (name !== undefined) return NAMED[name] ?? whole;
    return String.fromCodePoint(hex ? parseInt(hex, 16) : Number(decimal));
  });
}

/** Every start tag of a page in its order. Reads what Astro writes, which is well formed; it is no parser for the web. */
export function tagsOf(html: string): Tag[] {
  const markup = html.replace(COMMENT, '').replace(RAW, '$1$3');
  return [...markup.matchAll(START_TAG)].map(([, name = '', attributes = '']) => ({
    name: name.toLowerCase(),
    attributes: new Map(
      [...attributes.matchAll(ATTRIBUTE)].map(([, key = '', ...values]) => [
        key.toLowerCase(),
        decoded(values.find((value) => value !== undefined) ?? ''),
      ]),
    ),
  }));
}

/** Elements in which words stand that run on into what surrounds them. */
const INLINE = /<\/?(?:a|abbr|b|code|em|i|mark|small|span|strong|sub|sup|time)\b[^>]*>/gi;

/** The text people read on a page, a line for each block; without what is quoted from files. */
export function textOf(html: string): string {
  const [body = ''] = /<body\b.*/s.exec(html) ?? [html];
  const kept = body
    .replace(COMMENT, '')
    .replace(RAW, '')
    .replace(/<(code|pre)\b.*?<\/\1>/gis, '`');
  const lines = decoded(kept.replace(INLINE, '').replace(/<[^>]+>/g, '\n'));
  return lines
    .replace(/[^\S\n]+/g, ' ')
    .replace(/\s*\n\s*/g, '\n')
    .trim();
}
