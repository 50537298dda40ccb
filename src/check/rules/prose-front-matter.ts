import { AUDIENCES, isAudience } from '../../model/audience.ts';
import type { Bilingual } from '../../model/diagnostic.ts';
import { nearest } from '../../model/nearest.ts';
import { READER_ROLES } from '../../model/reader-roles.ts';
import type { Path, Place } from '../../model/source.ts';
import type { Prose } from '../../model/workspace.ts';
import { PROSE } from '../example.ts';
import type { Context, Finding, Rule } from '../rule.ts';
import { unknownRecord } from '../suggest.ts';
import { didYouMean, shown } from '../words.ts';

const opened = (line: string) => `---\ntitle: 首问负责\n${line}\n---\n\n谁先听到，谁跟到底。\n`;

export const proseFrontMatter: Rule = {
  code: 'prose-front-matter',
  severity: 'error',
  title: { zh: '手册文章的页首信息不对', en: 'Wrong front matter of a page of prose' },
  why: {
    zh: '页首信息决定文章由谁负责、给谁看、排在哪里；写错了，读者就找不到人，也找不到文章。',
    en: 'It says who answers for the page, whom it is for and where it stands; with a mistake readers find neither.',
  },
  fix: {
    zh: 'owner 写部门编号，roles 写成 [counter, hotline] 这样，audience 写 public、staff 或 leadership，sidebar 写成 { order: 1 }。',
    en: 'Write the id of a department as `owner`, `roles` as [counter, hotline], `audience` as public, staff or leadership, `sidebar` as { order: 1 }.',
  },
  bad: { [PROSE]: opened('owner: custmer-service') },
  good: { [PROSE]: opened('owner: customer-service') },
  *check(context) {
    for (const page of context.workspace.prose) yield* judge(page, context);
  },
};

function* judge(page: Prose, context: Context): Iterable<Finding> {
  const { audience, description, owner, roles, sidebar } = (page.frontMatter ?? {}) as Record<string, unknown>;
  if (description !== undefined && typeof description !== 'string') {
    yield { place: placeIn(page, ['description']), ...wrongType('description', { zh: '一段文字', en: 'a text' }) };
  }
  if (owner !== undefined && typeof owner !== 'string') {
    yield { place: placeIn(page, ['owner']), ...wrongType('owner', { zh: '部门编号', en: 'the id of a department' }) };
  } else if (owner !== undefined && !context.knows('department', owner)) {
    yield { place: placeIn(page, ['owner']), ...unknownRecord(context, 'department', owner) };
  }
  if (Array.isArray(roles)) {
    for (const [i, role] of roles.entries()) {
      if (!isRole(role)) yield { place: placeIn(page, ['roles', i]), ...noWord(role, READER_ROLES, NO_ROLE) };
    }
  } else if (roles !== undefined) {
    yield { place: placeIn(page, ['roles']), ...wrongType('roles', { zh: '一个列表', en: 'a list' }) };
  }
  if (audience !== undefined && !isAudience(audience)) {
    yield { place: placeIn(page, ['audience']), ...noWord(audience, AUDIENCES, NO_AUDIENCE) };
  }
  if (sidebar === undefined) return;
  const { order } = ((typeof sidebar === 'object' && sidebar) || {}) as { order?: unknown };
  if (typeof order !== 'number') {
    const where = { zh: '含 order 的一组键值', en: 'a map with an order' };
    yield { place: placeIn(page, ['sidebar']), ...wrongType('sidebar', where) };
  }
}

function isRole(role: unknown): boolean {
  return READER_ROLES.some((each) => each === role);
}

const NO_ROLE = { zh: '这种岗位', en: 'role' };
const NO_AUDIENCE = { zh: '这种读者', en: 'audience' };

function noWord(written: unknown, words: readonly string[], what: Bilingual): Pick<Finding, 'message' | 'hint'> {
  const [is, meant] = [shown(written), didYouMean(typeof written === 'string' ? nearest(written, words) : [])];
  return {
    message: { zh: `没有${is.zh}${what.zh}${meant.zh}`, en: `There is no ${what.en} ${is.en}${meant.en}` },
    hint: { zh: `可用：${words.join('、')}。`, en: `Use one of: ${words.join(', ')}.` },
  };
}

function wrongType(key: string, should: Finding['message']): Pick<Finding, 'message'> {
  return { message: { zh: `${key} 应是${should.zh}`, en: `\`${key}\` should be ${should.en}` } };
}

function placeIn({ file, frontMatterPositions }: Prose, path: Path): Place {
  const span = frontMatterPositions?.value(path) ?? frontMatterPositions?.key(path.slice(0, 1));
  return { file, span: span ?? { start: 0, end: 0 } };
}
