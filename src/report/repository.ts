import type { Context } from './context.ts';

/** What addresses are made from: where the repository is, and where in it the workspace lies. */
type Where = Pick<Context, 'site' | 'history'>;

const encoded = (path: string) => path.split('/').map(encodeURIComponent).join('/');

function partsOf({ site, history }: Where) {
  const { url, branch = 'main', host = 'github' } = site.repository ?? {};
  if (!url) return undefined;
  // GitLab puts what is its own behind a dash, so that no folder can be taken for it.
  const top = url.replace(/\/+$/, '') + (host === 'gitlab' ? '/-' : '');
  return { top, host, branch: encoded(branch), inside: (file: string) => encoded(history().folder + file) };
}

/** Where the host of the repository shows a file of the workspace, at its lines; undefined where the site names none. */
export function fileAddress(where: Where, file: string, line?: number, last = line): string | undefined {
  const parts = partsOf(where);
  if (!parts) return undefined;
  const { top, host, branch, inside } = parts;
  const end = last === line ? '' : host === 'gitlab' ? `-${last}` : `-L${last}`;
  return `${top}/blob/${branch}/${inside(file)}${line === undefined ? '' : `#L${line}${end}`}`;
}

/** Where a file can be changed in the browser, which ends in a request to merge. */
export function editAddress(where: Where, file: string): string | undefined {
  const parts = partsOf(where);
  return parts && `${parts.top}/edit/${parts.branch}/${parts.inside(file)}`;
}

export function commitAddress(where: Where, id: string): string | undefined {
  const parts = partsOf(where);
  return parts && `${parts.top}/commit/${id}`;
}

/** Where a problem is reported, with a title and a text to begin with. */
export function issueAddress(where: Where, title: string, text: string): string | undefined {
  const parts = partsOf(where);
  if (!parts) return undefined;
  const [titleKey, textKey] = parts.host === 'github' ? ['title', 'body'] : ['issue[title]', 'issue[description]'];
  return `${parts.top}/issues/new?${new URLSearchParams({ [titleKey]: title, [textKey]: text }).toString()}`;
}
