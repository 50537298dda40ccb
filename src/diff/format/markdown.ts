import type { Language } from '../../model/diagnostic.ts';
import type { Comparison } from '../comparison.ts';
import { effectSections } from './effects.ts';
import { figureSection } from './figures.ts';
import { headline } from './headline.ts';
import { diagnosticSection, fileSection, recordSection } from './records.ts';
import { writerFor, type Section, type Writer } from './writer.ts';

export interface MarkdownOptions {
  readonly language: Language;
  /** What the two sides are called: `main`, `working tree`. */
  readonly base: string;
  readonly head: string;
  /** All of it, as long as it may be; else what fits into a comment. */
  readonly full?: boolean;
}

/** Hosts take comments of 65,536 characters; what the command wraps around it needs a little. */
const MOST_CHARACTERS = 60_000;
/** Of a section so many items stand in a comment: nobody reads on, and the sections below are to be seen as well. */
const MOST_ITEMS = 100;

/** What a change is and does, as a comment: the headline, what changes for whom, then what was changed. Ends in a line end. */
export function diffMarkdown(comparison: Comparison, options: MarkdownOptions): string {
  const writer = writerFor(options.language);
  const { say, text } = writer;
  const top = [
    say({ zh: '## 改动与影响', en: '## Changes and their effect' }),
    `**${headline(comparison, writer)}**`,
    say({
      zh: `比较：${text(options.base)} → ${text(options.head)}；任务与督办按 ${comparison.asOf} 计。`,
      en: `Compared: ${text(options.base)} → ${text(options.head)}; tasks and supervision as of ${comparison.asOf}.`,
    }),
  ].join('\n\n');
  const sections = sectionsOf(comparison, writer, options.full === true);
  return options.full ? whole(top, sections) : cut(top, sections, writer);
}

function sectionsOf(comparison: Comparison, writer: Writer, full: boolean): Section[] {
  const { effects, errors, diagnostics, records, measurements, files, names } = comparison;
  const { say } = writer;
  const title = (zh: string, en: string) => say({ zh, en });
  const sound = errors.before.length === 0 && errors.after.length === 0;
  return [
    ...diagnosticSection(title('改动后的错误', 'Errors after the change'), errors.after, writer),
    ...(effects ? effectSections(effects, writer) : []),
    ...diagnosticSection(title('新的检查提示', 'New warnings'), sound ? diagnostics.gained : [], writer),
    ...diagnosticSection(title('不再有的检查提示', 'Warnings that went'), sound ? diagnostics.lost : [], writer),
    ...recordSection(records, writer),
    ...figureSection(measurements, names, writer, full),
    ...fileSection(files, writer),
    ...diagnosticSection(title('改动前的错误', 'Errors before the change'), errors.before, writer),
  ];
}

const headOf = ({ title, head }: Section): string => [`\n\n### ${title}\n`, ...head].join('\n');

function whole(top: string, sections: readonly Section[]): string {
  return `${top}${sections.map((section) => [headOf(section), ...section.items].join('\n')).join('')}\n`;
}

/** As much as fits; what is left out is counted, section by section or, at the end, all that follows. */
function cut(top: string, sections: readonly Section[], { say }: Writer): string {
  const more = (count: number) =>
    say({
      zh: `\n\n另有 ${count} 项没有列出，见完整报告（--full）。`,
      en: `\n\n${count} more ${count === 1 ? 'item is' : 'items are'} not shown: see the full report (--full).`,
    });
  const room = MOST_CHARACTERS - 2 * more(MOST_CHARACTERS).length;
  let said = top;
  for (const [i, section] of sections.entries()) {
    let shown = 0;
    let next = headOf(section);
    for (const item of section.items.slice(0, MOST_ITEMS)) {
      if (said.length + next.length + item.length + 1 > room) break;
      next += `\n${item}`;
      shown++;
    }
    const left = section.items.length - shown;
    if (shown > 0) said += next;
    if (left === 0) continue;
    if (shown < Math.min(section.items.length, MOST_ITEMS))
      return `${said}${more(sections.slice(i + 1).reduce((sum, { items }) => sum + items.length, left))}\n`;
    said += more(left);
  }
  return `${said}\n`;
}
