import type { RuleDoc } from '../../model/rule.ts';
import { both } from '../diagnose.ts';
import { COLUMNS, measurements, norm, ROW, rule } from './example.ts';

const SAVE_AS_UTF8 = both(
  'Excel 另存为“CSV UTF-8（逗号分隔）”；记事本另存时编码选 UTF-8。',
  'In Excel save as "CSV UTF-8 (comma delimited)"; in Notepad choose the encoding UTF-8.',
);
const SOUND = measurements(COLUMNS, ROW);

/** What may be wrong with a workspace and its files as such. */
export const FILE_RULES: readonly RuleDoc[] = [
  rule('workspace-missing', {
    title: both('找不到工作区', 'No workspace'),
    why: both(
      '工作区是含有 content 和 data 的文件夹；路径写错时，什么都读不到。',
      'A workspace is a folder with content and data in it; with a wrong path there is nothing to read.',
    ),
    fix: both('检查 --workspace 后面的路径。', 'Look at the path after --workspace.'),
    bad: {},
    good: norm(),
    noExample: both('给出的文件夹不存在，或其中没有 content。', 'The folder does not exist, or has no content in it.'),
  }),
  rule('file-unreadable', {
    title: both('文件无法读取', 'File that cannot be read'),
    why: both('读不到的文件，其中的记录就等于没有。', 'The records of a file that cannot be read are not there.'),
    fix: both(
      '检查读取权限、文件是否正被占用、链接是否指向不存在或工作区之外的地方。',
      'Look at the permission to read it, at programs that hold it, and at links that lead nowhere or out of the workspace.',
    ),
    bad: {},
    good: norm(),
    noExample: both(
      '没有读取权限的文件、失效的链接、指向工作区之外的链接。',
      'A file without permission to read, a dangling link, a link that leads out of the workspace.',
    ),
  }),
  rule('file-too-large', {
    title: both('文件太大', 'File too large'),
    why: both(
      '手写的记录不会有这么大：多半是放错了文件。YAML 最多 2 MB，评述最多 0.2 MB，CSV 最多 200 MB，其他最多 20 MB。',
      'No record written by hand is so large; it is mostly another file. YAML may have 2 MB, a commentary 0.2 MB, CSV 200 MB, others 20 MB.',
    ),
    fix: both('拆成几个文件，或移出 content 和 data。', 'Divide it, or move it out of content and data.'),
    bad: {},
    good: norm(),
    noExample: both('超过上限的文件，这里放不下。', 'A file beyond the limit has no room here.'),
  }),
  rule('file-empty', {
    title: both('空文件', 'Empty file'),
    why: both('空文件通常是没有保存成功。', 'An empty file was mostly not saved properly.'),
    fix: both('填写内容，或删除文件。', 'Write the content, or delete the file.'),
    bad: { 'content/norms/service-norms.yaml': '# 待补充\n' },
    good: norm(),
  }),
  rule('file-encoding', {
    title: both('不是 UTF-8 编码', 'Not UTF-8'),
    why: both(
      'Excel 和旧版记事本常存成 GBK 或 UTF-16，按 UTF-8 读出来就是乱码。',
      'Excel and older Notepads often save GBK or UTF-16, which reads as gibberish.',
    ),
    fix: SAVE_AS_UTF8,
    bad: {},
    badBytes: {
      'data/2026-10/measurements.csv': 'taXOuyzWuLHqLLfW19Mst9bEuAq5q8u+LGhhbGwtc2F0aXNmYWN0aW9uLDQ3MCw1MDAK',
    },
    good: SOUND,
  }),
  rule('file-binary', {
    title: both('不是文本文件', 'Not a text file'),
    why: both(
      'Excel 工作簿、图片、压缩包不能当作记录或数据读取，改了扩展名也不行。',
      'Workbooks, pictures and archives cannot be read as records or figures, whatever their ending says.',
    ),
    fix: SAVE_AS_UTF8,
    bad: {},
    badBytes: { 'data/2026-10/measurements.csv': 'UEsDBBQABgAIAAAAIQA=' },
    good: SOUND,
  }),
  rule('file-unknown', {
    title: both('没有程序读取的文件', 'File that nothing reads'),
    why: both(
      '放错位置或取错名字的文件不会被读取，其中的内容也不会出现在任何地方。',
      'A file in the wrong place or under the wrong name is not read, and what it says appears nowhere.',
    ),
    fix: both(
      '按提示移动或改名；不需要的请移出 content 和 data。',
      'Move or rename it as the hint says, or move it out of content and data.',
    ),
    bad: { 'content/norm/service-norms.yml': 'name: 电信服务规范\n' },
    good: norm(),
  }),
  rule('file-layout', {
    title: both('列表文件的结构不对', 'List in the wrong layout'),
    why: both(
      '单位、委员会和会议各有一个列表文件，只含一个字段，各条记录列在它下面；写在别处的不会被读取。',
      'Units, committees and meetings stand in one file each, which has a single field with the list below it; nothing else in it is read.',
    ),
    fix: both(
      '只保留这个字段，各条记录以“- ”开头列在它下面。',
      'Keep that field alone, with each record beginning with "- " below it.',
    ),
    bad: { 'content/organisation/units.yaml': 'unit:\n  - { id: company, name: 公司, type: company }\n' },
    good: { 'content/organisation/units.yaml': 'units:\n  - { id: company, name: 公司, type: company }\n' },
  }),
];
