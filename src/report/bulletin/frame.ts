import { addMonths, type Day, type Month } from '../../model/month.ts';
import { workdayFrom } from '../../model/workdays.ts';
import { closureOf } from '../closure.ts';
import type { Context } from '../context.ts';
import { linkTo } from '../links.ts';
import type { Issue } from './issue.ts';
import type { Bulletin, Signature } from './types.ts';
import { lowerFirst } from './wording.ts';

/** The head of the document and who signs it. */
export function frameOf(
  issue: Issue,
): Pick<Bulletin, 'title' | 'number' | 'addressees' | 'note' | 'signature' | 'copies'> {
  const { context, month, meeting, committee } = issue;
  const { format, say, site } = context;
  return {
    title: say({
      zh: `${site.operator}${format.month(month)}服务质量通报`,
      en: `${site.operator}: service quality bulletin for ${format.month(month)}`,
    }),
    number: numberOf(month, context),
    addressees: meeting
      ? say({ zh: `${format.list(meeting.participants)}：`, en: `To: ${meeting.participants.join('; ')}` })
      : '',
    note: noteOf(issue),
    signature: signatureOf(issue),
    copies: committee
      ? say({
          zh: `抄送：${committee.name}主任（${committee.chair}）、各成员部门`,
          en: `Copies: chair of the ${committee.name} (${committee.chair}); its member departments`,
        })
      : '',
  };
}

/** Bulletins are numbered by the month they are about. */
function numberOf(month: Month, { say }: Context): string {
  const [year, number] = [month.slice(0, 4), Number(month.slice(5))];
  return say({ zh: `服质通报〔${year}〕${number} 号`, en: `Service Quality Bulletin [${year}] No. ${number}` });
}

/** As of when its figures are, whether they may still change, and where it is read out. */
function noteOf({ context, month, result, meeting }: Issue): string {
  const { say, scores } = context;
  const preliminary = result.items.filter(
    ({ indicator, unit }) =>
      indicator !== undefined && unit !== undefined && scores.value(unit, indicator, month).preliminary,
  ).length;
  const sentences = [
    closedNote(month, context) ??
      say({
        zh: `按截至 ${context.asOf} 的数据计算；本月未关账，数据可能变动。`,
        en: `Computed from data as of ${context.asOf}; the month is not closed yet, figures may still change.`,
      }),
    ...(preliminary > 0
      ? [
          say({
            zh: `其中 ${preliminary} 项指标含初步数据。`,
            en: `${preliminary === 1 ? '1 indicator rests' : `${preliminary} indicators rest`} on preliminary data.`,
          }),
        ]
      : []),
  ];
  const held = meetingDay(month, meeting, context);
  if (held !== undefined && meeting) {
    const day = dayInWords(held, context);
    sentences.push(
      say({
        zh: `提交${day}${meeting.name}宣读。`,
        en: `To be read out at the ${lowerFirst(meeting.name)} of ${day}.`,
      }),
    );
  }
  return sentences.join(say({ zh: '', en: ' ' }));
}

/** The revision that its figures are those of, with its digest, and why it was restated; undefined for an open month. */
function closedNote(month: Month, context: Context): string | undefined {
  const current = closureOf(context, month)?.current;
  if (!current) return undefined;
  const { number, on, asOf, digest, reason } = current;
  const why =
    reason === undefined
      ? { zh: '', en: '' }
      : { zh: `更正原因：${endless(reason)}。`, en: ` Why it was restated: ${endless(reason)}.` };
  return context.say({
    zh: `本月已于 ${on} 关账（第${number}版，数据截至 ${asOf}，摘要 ${digest}）。${why.zh}`,
    en: `The month is closed: revision ${number} of ${on}, figures as of ${asOf}, digest ${digest}.${why.en}`,
  });
}

/** A sentence without its full stop, which follows where it is quoted. */
function endless(sentence: string): string {
  return sentence.replace(/[。.]$/, '');
}

/** Its office signs for the committee: the latest bulletin on the as-of date, earlier ones on the day of their meeting. */
function signatureOf({ context, month, isLatest, meeting, committee }: Issue): Signature {
  const day = isLatest ? context.asOf : meetingDay(month, meeting, context);
  const written = day === undefined ? {} : { day: dayInWords(day, context) };
  if (!committee) return { office: context.site.operator, ...written };
  return {
    office: context.say({ zh: `${committee.name}办公室`, en: `Office of the ${committee.name}` }),
    department: linkTo('department', committee.office, context),
    ...written,
  };
}

/** The day in the month after on which the meeting is held: the next working day where that is none. */
function meetingDay(month: Month, meeting: Issue['meeting'], { site }: Context): Day | undefined {
  if (meeting?.dayOfMonth === undefined) return undefined;
  const day = workdayFrom(`${addMonths(month, 1)}-${String(meeting.dayOfMonth).padStart(2, '0')}`, site.calendar);
  return meeting.since !== undefined && day < meeting.since ? undefined : day;
}

/** 2026年11月5日, 5 November 2026: as a document is dated. */
function dayInWords(day: Day, { format, say }: Context): string {
  const [month, number] = [format.month(day.slice(0, 7)), Number(day.slice(8))];
  return say({ zh: `${month}${number}日`, en: `${number} ${month}` });
}
