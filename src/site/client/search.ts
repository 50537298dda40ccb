/** The search box: asks Pagefind's index, which lies beside the pages, and lists what it finds. */
import { apart, NO_WIDTH } from '../search-words.ts';

interface Page {
  readonly url: string;
  readonly excerpt: string;
  readonly meta: { readonly title?: string };
}
interface Found {
  readonly id: string;
  data(): Promise<Page>;
}
interface Pagefind {
  search(query: string): Promise<{ results: Found[] }>;
}

const SHOWN = 12;
/** Of so many the titles are looked at before the best are shown. */
const READ = 40;
const HAN = /\p{Script=Han}/u;

let loading: Promise<Pagefind> | undefined;
function pagefind(): Promise<Pagefind> {
  const address = `${import.meta.env.BASE_URL}pagefind/pagefind.js`;
  return (loading ??= import(/* @vite-ignore */ address) as Promise<Pagefind>);
}

/** The words of a query; single Chinese characters, which stand everywhere, are left out. */
function wordsOf(query: string): string[] {
  const segments = [...new Intl.Segmenter('zh', { granularity: 'word' }).segment(query)];
  const words = segments.filter(({ isWordLike }) => isWordLike).map(({ segment }) => segment);
  return words.filter((word) => word.length > 1 || !HAN.test(word));
}

/** Pages on which all of the texts stand, in the order in which those with the first are best. */
async function withAll(texts: readonly string[]): Promise<Found[]> {
  const index = await pagefind();
  // Chinese as it stands: a phrase of single characters.
  const asked = texts.map((text) => (HAN.test(text) ? `"${apart(text, ' ')}"` : text));
  const [first = [], ...others] = await Promise.all(asked.map(async (text) => (await index.search(text)).results));
  const ids = others.map((found) => new Set(found.map(({ id }) => id)));
  return first.filter(({ id }) => ids.every((known) => known.has(id)));
}

/** Pages for a query, best first: with what is asked for as it stands or, when Chinese stands nowhere so, with all its words. */
async function find(query: string): Promise<Found[]> {
  if (!HAN.test(query)) return withAll([query]);
  const parts = query.replaceAll('"', ' ').trim().split(/\s+/);
  const found = await withAll(parts);
  return found.length > 0 ? found : withAll(wordsOf(query));
}

const titleOf = ({ url, meta }: Page) => (meta.title ?? url).replaceAll(NO_WIDTH, '');

/** A page that is called what was asked for comes before one that speaks of it: 0 is best. */
function distance(page: Page, query: string): number {
  const [title, asked] = [titleOf(page), query].map((text) => text.toLowerCase()) as [string, string];
  if (title.startsWith(asked)) return title === asked ? 0 : 1;
  return title.includes(asked) ? 2 : 3;
}

async function bestOf(found: readonly Found[], query: string): Promise<Page[]> {
  const pages = await Promise.all(found.slice(0, READ).map((each) => each.data()));
  return pages.sort((a, b) => distance(a, query) - distance(b, query)).slice(0, SHOWN);
}

/**
 * Pagefind marks words in an excerpt with <mark>; nothing else of its markup is taken over. Marks side by side, as of Chinese
 * characters, become one.
 */
function excerptNodes(excerpt: string): Node[] {
  const { body } = new DOMParser().parseFromString(excerpt.replaceAll('</mark><mark>', ''), 'text/html');
  return [...body.childNodes].map((node) => {
    if (!(node instanceof HTMLElement) || node.localName !== 'mark')
      return document.createTextNode(node.textContent ?? '');
    const mark = document.createElement('mark');
    mark.textContent = node.textContent;
    return mark;
  });
}

function item(page: Page): HTMLLIElement {
  const link = document.createElement('a');
  link.href = page.url;
  link.textContent = titleOf(page);
  const text = document.createElement('p');
  text.append(...excerptNodes(page.excerpt));
  const line = document.createElement('li');
  line.append(link, text);
  return line;
}

function connect(dialog: HTMLDialogElement, opener: HTMLButtonElement): void {
  const [input, count, list] = [dialog.querySelector('input'), dialog.querySelector('p'), dialog.querySelector('ol')];
  if (!input || !count || !list) return;
  const open = () => {
    dialog.showModal();
    input.focus();
    void pagefind().catch(() => undefined);
  };
  opener.addEventListener('click', open);
  addEventListener('keydown', (event) => {
    if (!(event.ctrlKey || event.metaKey) || event.key.toLowerCase() !== 'k') return;
    event.preventDefault();
    if (dialog.open) dialog.close();
    else open();
  });
  dialog.addEventListener('click', (event) => {
    if (event.target === dialog) dialog.close();
  });
  // Enter goes to the first page found instead of closing the box.
  dialog.querySelector('form')?.addEventListener('submit', (event) => {
    if (event.submitter && document.activeElement !== input) return;
    event.preventDefault();
    list.querySelector('a')?.click();
  });
  let asked = '';
  input.addEventListener('input', async () => {
    const query = (asked = input.value.trim());
    const found = query ? await find(query) : [];
    const pages = await bestOf(found, query);
    if (asked !== query) return; // a later query is under way
    list.replaceChildren(...pages.map(item));
    count.textContent = query ? (dialog.dataset['count'] ?? '').replace('{count}', String(found.length)) : '';
  });
}

const dialog = document.querySelector<HTMLDialogElement>('[data-search]');
const opener = document.querySelector<HTMLButtonElement>('[data-search-open]');
if (dialog && opener) connect(dialog, opener);
