/** The search box: asks Pagefind's index, which lies beside the pages, and lists what it finds. */

interface Found {
  readonly id: string;
  data(): Promise<{ url: string; excerpt: string; meta: { title?: string } }>;
}
interface Pagefind {
  search(query: string): Promise<{ results: Found[] }>;
}

const SHOWN = 12;
const HAN = /\p{Script=Han}/u;

let loading: Promise<Pagefind> | undefined;
function pagefind(): Promise<Pagefind> {
  const address = `${import.meta.env.BASE_URL}pagefind/pagefind.js`;
  return (loading ??= import(/* @vite-ignore */ address) as Promise<Pagefind>);
}

/**
 * Pages for a query, best first. Chinese is written without spaces and Pagefind would settle for single characters, so the
 * query is first asked for as it stands, and in parts only when nowhere does it stand so.
 */
async function find(query: string): Promise<Found[]> {
  const index = await pagefind();
  const exact = HAN.test(query) ? (await index.search(`"${query}"`)).results : [];
  return exact.length > 0 ? exact : (await index.search(query)).results;
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

async function item(found: Found): Promise<HTMLLIElement> {
  const { url, excerpt, meta } = await found.data();
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
    const lines = await Promise.all(found.slice(0, SHOWN).map(item));
    if (asked !== query) return; // a later query is under way
    list.replaceChildren(...lines);
    count.textContent = query ? (dialog.dataset['count'] ?? '').replace('{count}', String(found.length)) : '';
  });
}

const dialog = document.querySelector<HTMLDialogElement>('[data-search]');
const opener = document.querySelector<HTMLButtonElement>('[data-search-open]');
if (dialog && opener) connect(dialog, opener);
