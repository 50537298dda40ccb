import type { Site } from '../model/records/site.ts';

/** Where the host of the repository shows a file of the workspace, at its lines; undefined where the site names none. */
export function fileAddress({ repository }: Site, file: string, line?: number, last = line): string | undefined {
  if (!repository?.url) return undefined;
  const { url, branch = 'main', host = 'github' } = repository;
  const blob = host === 'gitlab' ? '/-/blob' : '/blob';
  const end = last === line ? '' : host === 'gitlab' ? `-${last}` : `-L${last}`;
  return `${url}${blob}/${branch}/${file}${line === undefined ? '' : `#L${line}${end}`}`;
}
