import type { Commentary, PlacedSection } from '../../model/commentary.ts';
import type { Bilingual } from '../../model/diagnostic.ts';
import { nearest } from '../../model/nearest.ts';
import type { Place } from '../../model/source.ts';
import { headingNames, withoutNumber, type HeadingNames, type Named } from '../commentary/names.ts';
import { COMMENTARY } from '../example.ts';
import type { Finding, Rule } from '../rule.ts';
import { clipped, didYouMean } from '../words.ts';

export const commentaryHeading: Rule = {
  code: 'commentary-heading',
  severity: 'warning',
  title: { zh: '评述的标题认不出来', en: 'Heading of a commentary that names nothing' },
  why: {
    zh: '标题与指标、单位或部门的名称一致，下面的文字才会出现在它的页面上；差一个字就只是普通标题。',
    en: 'Text appears on the page of an indicator, unit or department whose name its heading is; with a letter wrong it is just a heading.',
  },
  fix: {
    zh: '标题只写名称（或编号），“#”后空一格，其余的话写在下面。',
    en: 'Write the name (or the id) alone, a blank after the #, and everything else below it.',
  },
  bad: { [COMMENTARY]: '## 服营厅客户满意渡\n\n两个厅排队变短。\n' },
  good: { [COMMENTARY]: '## 服营厅客户满意度\n\n两个厅排队变短。\n' },
  *check({ workspace }) {
    if (workspace.commentaries.length === 0) return;
    const names = headingNames(workspace);
    for (const commentary of workspace.commentaries) {
      for (const section of commentary.sections) {
        const words = section.level > 0 && !section.names ? judged(section, commentary, names) : undefined;
        if (words) yield { place: section.place, ...words };
      }
      yield* withoutBlank(commentary);
    }
  },
};

/** What is wrong with a heading that names no record, if it looks as if it was meant to. */
function judged(
  { heading, about }: PlacedSection,
  { language }: Commentary,
  names: HeadingNames,
): Pick<Finding, 'message' | 'hint'> | undefined {
  const several = names.named(heading);
  if (several.length > 1) return shared(heading, several);
  const text = withoutNumber(heading);
  const candidates = names.all(language);
  const near = nearest(text, candidates);
  const isAbout = (name: string) => names.named(name).some(({ kind, id }) => about[kind] === id);
  const longer =
    near.length > 0 ? [] : candidates.filter((name) => beginsWith(text, name)).sort((a, b) => b.length - a.length);
  const meant = [...near, ...longer.slice(0, 1)].filter((name) => !isAbout(name));
  if (meant.length === 0) return undefined;
  const question = didYouMean(meant);
  return {
    message: {
      zh: `标题“${clipped(heading)}”不是任何指标、单位或部门的名称${question.zh}`,
      en: `The heading “${clipped(heading)}” is the name of no indicator, unit or department${question.en}`,
    },
    hint: {
      zh: `标题改成“${meant[0]}”，其余的话写在下面；本来就是普通标题的，换个说法。`,
      en: `Make the heading “${meant[0]}” and write everything else below it; where it is meant as a plain heading, use other words.`,
    },
  };
}

function shared(heading: string, records: readonly Named[]): Pick<Finding, 'message' | 'hint'> {
  const ids = [...new Set(records.map(({ id }) => id))];
  const message = {
    zh: `有 ${records.length} 条记录都叫“${clipped(heading)}”`,
    en: `“${clipped(heading)}” is the name of ${records.length} records`,
  };
  if (ids.length < records.length) {
    return { message, hint: { zh: '标题改写名称。', en: 'Write the name as the heading, not the id.' } };
  }
  const hint = { zh: `标题改写编号：${ids.join('、')}。`, en: `Write the id as the heading: ${ids.join(', ')}.` };
  return { message, hint };
}

/** A name with more behind it; in a language with blanks at the end of a word. */
function beginsWith(text: string, name: string): boolean {
  return (
    name.length > 1 && text.toLowerCase().startsWith(name.toLowerCase()) && !/^[a-z0-9]/i.test(text.slice(name.length))
  );
}

const MARKS = /^[#＃]{1,6}(?=[^\s#＃])/gm;

/** Lines that begin like a heading but are none, because no blank follows the marks. */
function* withoutBlank({ file, sections }: Commentary): Iterable<Finding> {
  for (const match of file.text.matchAll(MARKS)) {
    const start = match.index;
    const line = /^.*/.exec(file.text.slice(start))?.[0] ?? '';
    const place: Place = { file, span: { start, end: start + line.length } };
    if (sections.some(({ level, place: { span } }) => level > 0 && span.start === start)) continue;
    const message: Bilingual = {
      zh: `“${clipped(line)}”的“#”后没有空格，不是标题`,
      en: `“${clipped(line)}” is no heading: there is no blank after the #`,
    };
    const right = `${match[0].replaceAll('＃', '#')} ${line.slice(match[0].length).trim()}`;
    yield { place, message, hint: { zh: `写成“${clipped(right)}”。`, en: `Write “${clipped(right)}”.` } };
  }
}
