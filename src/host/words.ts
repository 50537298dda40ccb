import type { Bilingual } from '../model/diagnostic.ts';
import type { Answer, Place } from './host.ts';
import type { Done } from './upsert.ts';

/** What a host answered where it should have done what it was asked; its own words, short, in one line, without the token. */
export function refusal({ status, body }: Answer, { token }: Pick<Place, 'token'>): Bilingual {
  const said = wordsOf(body).replaceAll(token, '***').replace(/\s+/g, ' ').trim().slice(0, 200);
  const { zh, en } = REASONS[status] ?? (status >= 500 ? BROKEN : OTHER);
  const code = status === 0 ? '' : `HTTP ${status}`;
  const detail = [code, said].filter(Boolean).join('，');
  return { zh: `${zh}（${detail}）`, en: `${en} (${[code, said].filter(Boolean).join(', ')})` };
}

const BROKEN: Bilingual = { zh: '托管平台出错，请稍后重新运行', en: 'The host has failed; run this again later' };
const OTHER: Bilingual = { zh: '托管平台没有接受评论', en: 'The host did not take the comment' };
const MOVED: Bilingual = {
  zh: '接口地址变了，请把地址和仓库名改成现在的',
  en: 'The address of the API has changed: set the present address and repository',
};
const REASONS: Readonly<Record<number, Bilingual>> = {
  0: {
    zh: '连不上托管平台的接口，请检查地址和网络',
    en: "The host's API cannot be reached: check address and network",
  },
  301: MOVED,
  302: MOVED,
  307: MOVED,
  308: MOVED,
  401: {
    zh: '托管平台不认这个令牌：写错了、过期了，或被吊销了，请换一个',
    en: 'The host does not know this token: mistyped, expired or revoked; set another',
  },
  403: {
    zh: '令牌没有写评论的权限',
    en: 'The token may not write comments',
  },
  404: {
    zh: '找不到这个合并请求：仓库名、编号不对，或令牌看不到这个仓库',
    en: 'This pull request is not found: wrong repository or number, or the token cannot see the repository',
  },
  429: {
    zh: '托管平台说请求太多，请稍后重新运行',
    en: 'The host says there are too many requests; run this again later',
  },
};

function wordsOf(body: unknown): string {
  if (typeof body === 'string') return body.startsWith('<') ? '' : body;
  const { message, error } = (body ?? {}) as { message?: unknown; error?: unknown };
  const said = message ?? error;
  return typeof said === 'string' ? said : said === undefined ? '' : JSON.stringify(said);
}

/** What became of the comment. */
export const DONE_WORDS: Readonly<Record<Done, Bilingual>> = {
  created: { zh: '写了评论', en: 'Commented' },
  updated: { zh: '更新了评论', en: 'The comment was updated' },
  unchanged: { zh: '评论已是这样，没有改', en: 'The comment says so already' },
};

/** Why there is none where a pull request comes from a fork. */
export const FORK_WORDS: Bilingual = {
  zh: '这个合并请求来自派生仓库，它的流水线拿不到能写评论的令牌，这是有意的。',
  en: 'This pull request comes from a fork, whose pipeline is given no token that can comment, and that is meant to be so.',
};

/** Why there can be none where the run is about no pull request. */
export function missingWords(missing: readonly string[], help: Bilingual): Bilingual {
  return {
    zh: `这里不是合并请求的流水线，或平台不对，缺少变量：${missing.join('、')}。${help.zh}`,
    en: `This is no pipeline of a pull request, or another host: variables missing: ${missing.join(', ')}. ${help.en}`,
  };
}
