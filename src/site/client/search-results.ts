import { closeness, type Hit } from '../search/find.ts';
import type { Group } from '../search/groups.ts';
import { excerpt, marked, type Piece } from '../search/excerpt.ts';
import type { State } from '../search/format.ts';
import type { Query } from '../search/query.ts';

const SHAPES = { achieved: '●', 'at-risk': '▲', missed: '■', 'no-data': '○' } as const;

/** What results are written with. */
export interface Setting {
  /** The address of the home page, below which all paths lie. */
  readonly home: string;
  readonly query: Query;
  /** `All 12`. */
  readonly all: (count: number) => string;
}

function element<Name extends keyof HTMLElementTagNameMap>(
  name: Name,
  className: string,
  ...content: (Node | string)[]
): HTMLElementTagNameMap[Name] {
  const made = document.createElement(name);
  if (className) made.className = className;
  made.append(...content);
  return made;
}

/** Pieces as text: whatever a page says, nothing of it becomes markup. */
const written = (pieces: readonly Piece[]) =>
  pieces.map(({ text, isAsked }) => (isAsked ? element('mark', '', text) : text));

function stateOf({ text, look, word }: State): HTMLElement {
  const parts: (Node | string)[] = text === undefined ? [] : [element('span', '', text)];
  if (look && word !== undefined) {
    const shape = element('i', '', SHAPES[look]);
    shape.setAttribute('aria-hidden', 'true');
    parts.push(element('span', `status in-words ${look}`, shape, element('span', '', word)));
  }
  return element('span', 'state', ...parts);
}

function resultOf(hit: Hit, { home, query }: Setting): HTMLElement {
  const { entry, passage } = hit;
  const link = element('a', '', ...written(marked(entry.title, query)));
  // What is found in the text is met where it stands; a name leads to the top of its page.
  const anchor = passage && !entry.path.includes('#') && !link.querySelector('mark') ? passage.anchor : '';
  link.href = home + entry.path + (anchor ? `#${encodeURIComponent(anchor)}` : '');
  const head = element('div', 'head', link, ...(entry.state ? [stateOf(entry.state)] : []));
  if (entry.about !== undefined && closeness(hit) !== 'says')
    return element('li', '', head, element('p', '', ...written(marked(entry.about, query))));
  if (!passage || passage.line === entry.title) return element('li', '', head);
  const { heading = entry.title } = passage;
  const where = heading === entry.title ? [] : [element('span', 'where', heading), ' '];
  return element('li', '', head, element('p', '', ...where, ...written(excerpt(passage.line, query))));
}

/** A kind with its results; the rest of them comes when it is asked for. */
export function groupSection({ kind, label, hits, shown }: Group, setting: Setting): HTMLElement {
  const heading = element('h2', '', label, ' ', element('span', 'muted', String(hits.length)));
  heading.id = `search-kind-${kind}`;
  const list = element('ul', '', ...hits.slice(0, shown).map((hit) => resultOf(hit, setting)));
  const section = element('section', '', heading, list);
  section.setAttribute('aria-labelledby', heading.id);
  if (hits.length <= shown) return section;
  const more = element('button', 'more', setting.all(hits.length));
  more.type = 'button';
  more.addEventListener('click', () => {
    const rest = hits.slice(shown).map((hit) => resultOf(hit, setting));
    list.append(...rest);
    more.remove();
    rest[0]?.querySelector('a')?.focus();
  });
  section.append(more);
  return section;
}

/** What to try where nothing was found: advice, and parts of the query that are found by themselves. */
export function nothingFound(
  advice: string,
  offer: string,
  pieces: readonly string[],
  ask: (piece: string) => void,
): HTMLElement {
  const buttons = pieces.map((piece) => {
    const button = element('button', 'piece', piece);
    button.type = 'button';
    button.addEventListener('click', () => ask(piece));
    return button;
  });
  const offered = buttons.length > 0 ? [element('p', 'pieces', offer, ' ', ...buttons)] : [];
  return element('div', 'nothing', element('p', '', advice), ...offered);
}
