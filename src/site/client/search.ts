/** The search box: asks Pagefind's index, which lies beside the pages, and lists what it finds. */

interface Page {
  readonly url: string;
  readonly excerpt: string;
  /** Its whole text. */
  readonly content: string;
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
/** Of so many the text is read when the index alone does not tell. */
const NEAR = 60;
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

/**
 * Pages for a query, best first. Chinese is written without spaces and Pagefind would settle for single characters, so that
 * Chinese is asked for as it stands, in quotation marks. Where Pagefind cut the text otherwise it finds nothing so (督办 is
 * no word to it): then pages with the characters are read for the query itself, and at last asked for all its words.
 */
async function find(query: string): Promise<Found[]> {
  const index = await pagefind();
  const ask = async (text: string) => (await index.search(HAN.test(text) ? `"${text}"` : text)).results;
  const whole = await ask(query);
  if (whole.length > 0 || !HAN.test(query)) return whole;
  const near = (await index.search(query)).results.slice(0, NEAR);
  const texts = await Promise.all(near.map(async (found) => (await found.data()).content));
  const standing = near.filter((_found, i) => texts[i]?.includes(query));
  if (standing.length > 0) return standing;
  const [first = [], ...others] = await Promise.all(wordsOf(query).map(ask));
  const ids = others.map((found) => new Set(found.map(({ id }) => id)));
  return first.filter(({ id }) => ids.every((known) => known.has(id)));
}

/** A page that is called what was asked for comes before one that speaks of it: 0 is best. */
function distance({ meta }: Page, query: string): number {
  const [title, asked] = [meta.title ?? '', query].map((text) => text.toLowerCase()) as [string, string];
  if (title.startsWith(asked)) return title === asked ? 0 : 1;
  return title.includes(asked) ? 2 : 3;
}

async function bestOf(found: readonly Found[], query: string): Promise<Page[]> {
  const pages = await Promise.all(found.slice(0, READ).map((each) => each.data()));
  return pages.sort((a, b) => distance(a, query) - distance(b, query)).slice(0, SHOWN);
}

/** Pagefind marks words in an excerpt with <mark>; nothing else of its markup is taken over. */
function excerptNodes(excerpt: string): Node[] {
  const { body } = new DOMParser().parseFromString(excerpt, 'text/html');
  return [...body.childNodes].map((node) => {
    if (!(node instanceof HTMLElement) || node.localName !== 'mark')
      return document.createTextNode(node.textContent ?? '');
    const mark = document.createElement('mark');
    mark.textContent = node.textContent;
    return mark;
  });
}

function item({ url, excerpt, meta }: Page): HTMLLIElement {
  const link = document.createElement('a');
  link.href = url;
  link.textContent = meta.title ?? url;
  const text = document.createElement('p');
  text.append(...excerptNodes(excerpt));
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
