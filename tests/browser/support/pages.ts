import { readdirSync, readFileSync } from 'node:fs';
import { join, sep } from 'node:path';
import { tagsOf, textOf, type Tag } from './html.ts';

/** What a page of a built site says about itself and what it refers to. */
export interface PageFacts {
  /** Its address: `/indicators/`, `/404.html`. */
  readonly path: string;
  readonly bytes: number;
  readonly language: string | undefined;
  readonly title: string;
  readonly headings: number;
  readonly ids: ReadonlySet<string>;
  /** Where links on the page lead. */
  readonly links: readonly string[];
  /** What a browser loads to show the page. */
  readonly resources: readonly string[];
  /** Addresses of the page by language. */
  readonly alternates: Readonly<Record<string, string>>;
  /** Inline styles and handlers, `<a style="…">`. */
  readonly inline: readonly string[];
  /** Ids that stand on the page more than once. */
  readonly repeatedIds: readonly string[];
  /** Chinese words next to punctuation of Latin type. */
  readonly halfWidth: readonly string[];
  /** Chinese words, but for the name of the language on the link that leads to it. */
  readonly chinese: readonly string[];
  /** Runs of English words, as sentences are made of; names and what is typed are shorter. */
  readonly english: readonly string[];
}

/** Every file below a folder, by its address. */
export function filesOf(folder: string): string[] {
  const entries = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  return entries.map(({ parentPath, name }) => join(parentPath, name).slice(folder.length).replaceAll(sep, '/'));
}

/** A file's address as a browser shows it: without the `index.html` of its folder. */
export function addressOf(file: string): string {
  return file.replace(/(^|\/)index\.html$/, '$1');
}

/** Starlight sizes icons and indents its table of contents by custom properties in `style` attributes. */
const STARLIGHT_STYLE = /^--(sl-[\w-]+|depth):[^;]+;?$/;
/** Relations of a `link` whose target is loaded with the page. */
const LOADED = /\b(stylesheet|icon|preload|modulepreload|manifest)\b/;
/** A line of YAML that a text quotes: “字段: 内容”. */
const QUOTED_LINE = /“[^”\n]*: [^”\n]*”/g;
const HALF_WIDTH = /.{0,8}(?:\p{Script=Han}[,:;?!]|[,:;?!]\p{Script=Han}).{0,8}/gu;

function resourceOf({ name, attributes }: Tag): string | undefined {
  if (name === 'link') return LOADED.test(attributes.get('rel') ?? '') ? attributes.get('href') : undefined;
  if (name === 'use' || name === 'image') return attributes.get('href');
  return name === 'a' ? undefined : (attributes.get('src') ?? attributes.get('data'));
}

function inlineOf({ name, attributes }: Tag): string[] {
  return [...attributes]
    .filter(([key, value]) => /^on[a-z]+$/.test(key) || (key === 'style' && !STARLIGHT_STYLE.test(value)))
    .map(([key, value]) => `<${name} ${key}="${value}">`);
}

/** What somebody wrote in another language than that of the page, and is marked as such. */
const QUOTED = /<span lang="[^"]+">[^<]*<\/span>/g;
const LANGUAGE_LINK = /<a [^>]*class="language-link"[^>]*>.*?<\/a>/gs;

function factsOf(folder: string, file: string): PageFacts {
  const html = readFileSync(join(folder, file), 'utf8');
  const tags = tagsOf(html);
  const values = (name: string, attribute: string) =>
    tags.filter((tag) => tag.name === name).flatMap(({ attributes }) => attributes.get(attribute) ?? []);
  const text = textOf(html.replace(LANGUAGE_LINK, '').replace(QUOTED, ''));
  const ids = tags.flatMap(({ attributes }) => attributes.get('id') ?? []);
  const alternates = tags.filter(({ attributes }) => attributes.get('rel') === 'alternate');
  return {
    path: addressOf(file),
    bytes: Buffer.byteLength(html),
    language: values('html', 'lang')[0],
    title: /<title>([^<]*)<\/title>/.exec(html)?.[1]?.trim() ?? '',
    headings: tags.filter(({ name }) => name === 'h1').length,
    ids: new Set(ids),
    links: [...values('a', 'href'), ...values('area', 'href')],
    resources: tags.flatMap((tag) => resourceOf(tag) ?? []),
    alternates: Object.fromEntries(
      alternates.map(({ attributes }) => [attributes.get('hreflang') ?? '', attributes.get('href') ?? '']),
    ),
    inline: tags.flatMap(inlineOf),
    repeatedIds: ids.filter((id, i) => ids.indexOf(id) !== i),
    halfWidth: text.replace(QUOTED_LINE, '').match(HALF_WIDTH) ?? [],
    chinese: text.match(/\p{Script=Han}+/gu) ?? [],
    english: text.match(/[A-Za-z][a-z]+(?:[ ,]+[a-z]+){3,}/g) ?? [],
  };
}

/** The facts of every page of a built site, in the order of their addresses. */
export function readPages(folder: string): PageFacts[] {
  const files = filesOf(folder).filter((file) => file.endsWith('.html'));
  return files.sort().map((file) => factsOf(folder, file));
}
