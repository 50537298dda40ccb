import { inLanguage, type Language } from '../model/diagnostic.ts';

/** Begins every comment of ours; nobody sees it, and by it the comment is found again. */
export const MARKER = '<!-- service-quality-report -->';

export interface BodyOptions {
  readonly language: Language;
  /** Characters that a comment may have. */
  readonly most: number;
  /** The run that the report comes from. */
  readonly run: string | undefined;
}

/** A report as a comment: marked, cut at the end of a line where it is too long, with a way to the whole of it. */
export function commentBody(report: string, { language, most, run }: BodyOptions): string {
  const whole = inLanguage({ zh: '完整的报告和预览', en: 'The full report and the preview' }, language);
  const foot = run ? `\n\n---\n\n[${whole}](${run})` : '';
  const end = inLanguage(
    {
      zh: '\n\n太长了，后面的没有列出，见这次流水线的制品 `report`。',
      en: '\n\nToo long: the rest is not shown here but in the artifact `report` of this run.',
    },
    language,
  );
  const text = commandless(report.replace(/\r\n?/g, '\n').trim());
  const room = most - MARKER.length - 1 - foot.length;
  return `${MARKER}\n${text.length <= room ? text : cut(text, room - end.length) + end}${foot}`;
}

/** As many whole lines as fit; of a single line that is longer, as many characters. */
function cut(text: string, room: number): string {
  const line = text.lastIndexOf('\n', room);
  return text.slice(0, line > 0 ? line : room).trimEnd();
}

/** A line that begins with a stroke is an order to hosts and their robots, `/close`: a report gives none. */
function commandless(text: string): string {
  return text.replace(/^([ \t]*)\//gm, '$1\\/');
}
