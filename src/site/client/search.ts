/** The search box. What is found and in which order is decided in `../search`; here it is asked for and written down. */
import { areByWords, find } from '../search/find.ts';
import { groupsOf } from '../search/groups.ts';
import type { Index } from '../search/open-index.ts';
import { standingPieces } from '../search/pieces.ts';
import { readQuery } from '../search/query.ts';
import { fill } from '../strings/fill.ts';
import { moveByKeys, openByKeys, stayInSight } from './search-keys.ts';
import { groupSection, nothingFound } from './search-results.ts';
import { searchSource } from './search-source.ts';

interface Box {
  readonly dialog: HTMLDialogElement;
  readonly input: HTMLInputElement;
  readonly status: HTMLElement;
  readonly results: HTMLElement;
}

function show({ dialog, input, status, results }: Box, index: Index): void {
  const texts = JSON.parse(dialog.dataset['texts'] ?? '{}') as Readonly<Record<string, string>>;
  const say = (key: string, values = {}) => fill(texts[`search.${key}`] ?? '', values);
  const query = readQuery(input.value);
  const hits = query ? find(query, index) : [];
  const isKnown = query !== undefined && (hits.length > 0 || index.isWhole);
  dialog.classList.toggle('answered', isKnown);
  if (!isKnown) {
    status.textContent = '';
    results.replaceChildren();
    return;
  }
  const setting = {
    home: dialog.dataset['home'] ?? '/',
    query,
    all: (count: number) => say('all', { count }),
  };
  if (hits.length > 0) {
    const count = hits.length;
    // As long as some of the text is on its way nobody knows how many pages there are.
    status.textContent = index.isWhole ? say(areByWords(hits) ? 'asWords' : 'count', { count }) : '';
    // Somebody may be on their way through the results while more of them come.
    const { activeElement } = document;
    const at = activeElement instanceof HTMLAnchorElement && results.contains(activeElement) ? activeElement.href : '';
    results.replaceChildren(...groupsOf(hits, index).map((group) => groupSection(group, setting)));
    if (at) [...results.querySelectorAll('a')].find(({ href }) => href === at)?.focus();
    return;
  }
  status.textContent = say('none', { query: input.value.trim() });
  const ask = (piece: string) => {
    input.value = piece;
    input.focus();
    show({ dialog, input, status, results }, index);
  };
  results.replaceChildren(nothingFound(say('advice'), say('pieces'), standingPieces(query, index), ask));
}

function connect(box: Box): void {
  const { dialog, input, status } = box;
  let index: Index | undefined;
  const answer = () => index && show(box, index);
  const load = searchSource(
    dialog.dataset['index'] ?? '',
    (read) => {
      index = read;
      answer();
    },
    () => {
      const texts = JSON.parse(dialog.dataset['texts'] ?? '{}') as Readonly<Record<string, string>>;
      status.textContent = texts['search.unavailable'] ?? '';
    },
  );
  const open = () => {
    load();
    dialog.showModal();
    input.focus();
    input.select();
  };
  for (const opener of document.querySelectorAll('[data-search-open]')) {
    opener.addEventListener('click', open);
    // Whoever points at it will most likely press it.
    opener.addEventListener('pointerenter', load);
  }
  openByKeys(dialog, open);
  moveByKeys(dialog, input);
  stayInSight(dialog);
  dialog.addEventListener('click', ({ target }) => {
    // A click beside the box closes it, and so does going to a place on this page.
    if (target === dialog || (target instanceof Element && target.closest('a'))) dialog.close();
  });
  // While Chinese is being spelt out in letters, nothing has been asked for yet.
  input.addEventListener('input', (event) => {
    if (!(event as InputEvent).isComposing) answer();
  });
  input.addEventListener('compositionend', answer);
}

const dialog = document.querySelector<HTMLDialogElement>('[data-search]');
const input = dialog?.querySelector('input');
const status = dialog?.querySelector<HTMLElement>('[role=status]');
const results = dialog?.querySelector<HTMLElement>('[data-search-results]');
if (dialog && input && status && results) connect({ dialog, input, status, results });
