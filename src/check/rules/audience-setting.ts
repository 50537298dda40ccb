import { COLUMNS, fieldFault, LISTS, OTHER_PARTS } from '../../audience/index.ts';
import { KINDS } from '../../model/kinds.ts';
import { nearest } from '../../model/nearest.ts';
import { placeOf } from '../../model/workspace.ts';
import type { Finding, Rule } from '../rule.ts';
import { clipped, didYouMean } from '../words.ts';

const SITE = 'content/site.yaml';
const site = (audience: string) => ({ [SITE]: `name: 手册\noperator: 演示\naudience: ${audience}\n` });
/** The site itself is for all. */
const NAMES = [...KINDS.map(({ name }) => name).filter((name) => name !== 'site'), ...OTHER_PARTS, ...COLUMNS];

export const audienceSetting: Rule = {
  code: 'audience-setting',
  severity: 'error',
  title: { zh: 'site.yaml 里“谁能看到什么”写得不对', en: 'Who may see what is not said rightly in site.yaml' },
  why: {
    zh: '写错一个名称，本该只给管理者看的内容就会出现在所有人的网站上。',
    en: 'With one name mistyped, what is meant for leadership is on the site of everybody.',
  },
  fix: {
    zh: '写记录的种类（如 meeting）、字段（如 department.contact），或 handbook、commentary、complaints、case、measurement.note、complaints.note。',
    en: 'Write a kind of record (meeting), a field (department.contact), or handbook, commentary, complaints, case, measurement.note, complaints.note.',
  },
  bad: site('{ leadership: [meetings] }'),
  good: site('{ leadership: [meeting] }'),
  *check({ workspace: { records } }) {
    const entry = records.site.get('site');
    if (!entry) return;
    const seen = new Set<string>();
    for (const list of LISTS) {
      for (const [i, name] of (entry.value.audience?.[list] ?? []).entries()) {
        const words = seen.has(name) ? twice(name) : wrong(name);
        if (words) yield { place: placeOf(entry, ['audience', list, i]), ...words };
        seen.add(name);
      }
    }
  },
};

type Words = Pick<Finding, 'message' | 'hint'>;

function twice(name: string): Words {
  return {
    message: { zh: `“${clipped(name)}”写了两次`, en: `“${clipped(name)}” is listed twice` },
    hint: { zh: '只留一处。', en: 'Leave it in one list only.' },
  };
}

function wrong(name: string): Words | undefined {
  if (NAMES.some((each) => each === name)) return undefined;
  const [kindName = '', ...path] = name.split('.');
  const kind = KINDS.find((each) => each.name === kindName && kindName !== 'site');
  if (!kind || path.length === 0) return unknown(name, nearest(name, NAMES));
  const found = fieldFault(kind.name, path);
  if (!found) return undefined;
  const text = clipped(name);
  if (found.fault === 'unknown') return unknown(name, nearest(found.written, found.keys));
  if (found.fault === 'counts') {
    return {
      message: {
        zh: `“${text}”不能单独隐去：得分、任务或放行要用它`,
        en: `“${text}” cannot be withheld by itself: scores, tasks or gates rest on it`,
      },
      hint: {
        zh: '这类记录只能隐去文字；要整条不给看，写记录的种类，或在记录里写 audience。',
        en: 'Of such records only words can be withheld; to withhold all of it name the kind, or write `audience` in the record.',
      },
    };
  }
  return {
    message: {
      zh: `“${text}”不能隐去：没有它记录就不完整`,
      en: `“${text}” cannot be withheld: no record is whole without it`,
    },
    hint: {
      zh: '改隐去它里面可以不写的部分，或整类记录。',
      en: 'Withhold an optional part of it instead, or the whole kind.',
    },
  };
}

function unknown(name: string, near: readonly string[]): Words {
  const meant = didYouMean(near);
  const text = clipped(name);
  return {
    message: { zh: `没有“${text}”这种记录或字段${meant.zh}`, en: `There is no kind or field “${text}”${meant.en}` },
  };
}
