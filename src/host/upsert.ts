import { MARKER } from './body.ts';
import type { Answer, Place, Request, Send } from './host.ts';

/** A comment was made, changed, or said just that already. */
export type Done = 'created' | 'updated' | 'unchanged';
export type Upserted = { readonly done: Done } | { readonly refused: Answer };

interface Comment {
  readonly id: string;
  readonly body: string;
  readonly author: { readonly id: unknown; readonly type: unknown };
}

/** What tokens are answered that may comment but not ask whose they are. */
const MAY_NOT_ASK = [403, 404];
/** Comments asked for at once, and the most pages that are looked through. */
const PER_PAGE = 100;
const MOST_PAGES = 100;

/**
 * Makes `body` the comment of ours on a pull request: the earlier one is changed, wherever among the comments it stands, else
 * one is made. Asking again is harmless: what was made by a request that seemed to fail is found and left as it is.
 */
export async function upsertComment(place: Place, body: string, send: Send): Promise<Upserted> {
  const ask = (request: Pick<Request, 'method' | 'url' | 'body'>) => send({ ...request, headers: place.headers });
  const self = await ask({ method: 'GET', url: place.self });
  if (!fine(self) && !MAY_NOT_ASK.includes(self.status)) return { refused: self };
  const listed = await list(place, ask);
  if (!Array.isArray(listed)) return { refused: listed };
  const own = listed.find((comment) => isOwn(comment, self, place));
  if (own && own.body.replace(/\r\n/g, '\n').trim() === body.trim()) return { done: 'unchanged' };
  const answer = own
    ? await ask({ ...place.change(own.id), body: { body } })
    : await ask({ method: 'POST', url: place.comments.replace(/\?.*$/, ''), body: { body } });
  if (!fine(answer)) return { refused: answer };
  return { done: own ? 'updated' : 'created' };
}

const fine = ({ status }: Answer) => status >= 200 && status < 300;

/** Every comment; hosts differ in how they tell of pages, so a page that brings nothing new ends them. */
async function list(
  place: Place,
  ask: (request: Pick<Request, 'method' | 'url'>) => Promise<Answer>,
): Promise<Comment[] | Answer> {
  const found = new Map<string, Comment>();
  for (let page = 1; page <= MOST_PAGES; page++) {
    const glue = place.comments.includes('?') ? '&' : '?';
    const url = `${place.comments}${glue}per_page=${PER_PAGE}&page=${page}`;
    const answer = await ask({ method: 'GET', url });
    if (!fine(answer) || !Array.isArray(answer.body)) return answer;
    const before = found.size;
    for (const each of answer.body.flatMap(commentOf)) found.set(each.id, each);
    if (answer.body.length < PER_PAGE || found.size === before) break;
  }
  return [...found.values()];
}

function commentOf(value: unknown): Comment[] {
  const { id, body, user, author } = (value ?? {}) as Record<string, unknown>;
  if (id === undefined || typeof body !== 'string') return [];
  const by = (user ?? author ?? {}) as Record<string, unknown>;
  return [{ id: String(id), body, author: { id: by['id'], type: by['type'] } }];
}

/** Marked, and by us: another's comment with our mark is left alone. */
function isOwn({ body, author }: Comment, self: Answer, { robot }: Place): boolean {
  if (!body.startsWith(MARKER)) return false;
  const id = fine(self) ? (self.body as { id?: unknown } | null)?.id : undefined;
  if (id !== undefined) return author.id === id;
  return !robot || author.type !== 'User';
}
