import type { Diagnostic } from '../model/diagnostic.ts';
import { KINDS } from '../model/kinds.ts';
import { distance } from '../model/nearest.ts';
import type { SourceFile } from '../model/source.ts';
import { both, diagnose, START, type Finding } from './diagnose.ts';
import { roleOf } from './role.ts';

/** A file in `content` or `data` that no kind of record claims, with the place where it was probably meant to be. */
export function unknownFile(file: SourceFile): Diagnostic {
  const message = both(`没有程序读取这个文件：${file.path}`, `Nothing reads this file: ${file.path}`);
  return diagnose('file-unknown', file, START, { message, hint: suggestion(file.path) });
}

const known = (path: string) => roleOf(path).is !== 'unknown';

function suggestion(path: string): Finding['hint'] {
  const renamed = renamings(path).find(known);
  if (renamed !== undefined) return both(`请把文件改名为 ${renamed}。`, `Rename it to ${renamed}.`);
  const month = /^data\/(\d[^/]*)\/./.exec(path)?.[1];
  if (month !== undefined && !known(`data/${month}/measurements.csv`)) {
    return both(
      `文件夹“${month}”不是月份；请写成 2026-10 这样的年和月。`,
      `The folder "${month}" is no month; name it by year and month, as in 2026-10.`,
    );
  }
  if (/\.(xlsx?|xlsm|et|numbers|ods)$/i.test(path)) {
    return both(
      '请在表格软件中另存为“CSV UTF-8（逗号分隔）”，文件名以 measurements 开头。',
      'Save it as "CSV UTF-8 (comma delimited)" under a name that begins with measurements.',
    );
  }
  const near = nearestPlace(path);
  if (near !== undefined) return both(`是否应放在 ${near}\uFF1F`, `Does it belong in ${near}?`);
  return both('请移到 content 和 data 之外，或删除它。', 'Move it out of content and data, or delete it.');
}

/** The same file with the ending or the writing that is expected. */
function renamings(path: string): string[] {
  const lower = path.toLowerCase();
  return [path, lower].flatMap((name) => [
    name.replace(/\.yml$/i, '.yaml'),
    name.replace(/\.(md|markdown)$/i, '.mdx'),
    name.replace(/\.(json|txt)$/i, '.yaml'),
    name.replace(/^(data\/[^/]+\/)(?:complaint|投诉)[^/]*\.csv$/i, '$1complaints.csv'),
    name.replace(/^(data\/[^/]+\/)([^/]+\.csv)$/i, '$1measurements-$2'),
    name.replace(/^(data\/[^/]+\/)(?:commentary|评述)[^/]*\ben\.(?:mdx?|markdown|txt)$/i, '$1commentary.en.md'),
    name.replace(/^(data\/[^/]+\/)(?:commentary|评述)[^/]*\.(?:mdx?|markdown|txt)$/i, '$1commentary.md'),
  ]);
}

const OTHER_PLACES = [
  'content/handbook/<page>.mdx',
  'content/translations/en/<kind>.yaml',
  'data/<yyyy-mm>/measurements.csv',
  'data/<yyyy-mm>/complaints.csv',
];

const PLACES = [...KINDS.map((kind) => kind.where), ...OTHER_PLACES];

/** Letters of a path, beyond `content/` or `data/`, of which one in so many may be wrong before it is another place. */
const ONE_IN = 3;

/** The place that a file of text was probably meant for: a folder of the same name, or the one written most like it. */
function nearestPlace(path: string): string | undefined {
  if (!/\.(yaml|mdx|csv)$/.test(path)) return undefined;
  const steps = path.split('/');
  const folder = `/${steps.at(-2) ?? ''}/<`;
  const alike = PLACES.find((where) => where.includes(folder) || where.startsWith(path.replace(/\.\w+$/, '/')));
  if (alike !== undefined) return alike;
  const least = Math.floor(steps.slice(1).join('/').length / ONE_IN);
  const places = PLACES.map((where) => ({ where, edits: distance(path, filled(where, steps)) }));
  const near = places.sort((a, b) => a.edits - b.edits)[0];
  return near && near.edits <= least ? near.where : undefined;
}

/** A place with what varies in it taken from a path. */
function filled(where: string, steps: readonly string[]): string {
  const stem = (steps.at(-1) ?? '').replace(/\.\w+$/, '');
  return where
    .split('/')
    .map((step, i) =>
      step.includes('.') ? step.replace(/<.*>/, stem) : step.includes('<') ? (steps[i] ?? step) : step,
    )
    .join('/');
}
