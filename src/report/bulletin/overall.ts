import { addMonths } from '../../model/month.ts';
import type { ScorecardResult } from '../../model/results.ts';
import { SCORE_PLACES } from '../../score/scorecard/cards.ts';
import type { Context } from '../context.ts';
import { mostMoving, movingParts } from '../scorecard/moved.ts';
import type { NamedPart } from '../scorecard/sources.ts';
import { gradeText } from '../scorecard/rankings.ts';
import { cardLink } from '../scorecard/subjects.ts';
import { indicatorsPart } from './indicators.ts';
import type { Issue } from './issue.ts';
import { joined, line, type Line } from './line.ts';
import { ratesPart } from './rates.ts';
import type { BulletinPart, BulletinSection } from './types.ts';
import { clauses, listed, scoreMovement, tell, when } from './wording.ts';
import { yearPart } from './year.ts';

/** The month as a whole: the score, the indicators, complaints, and where the year stands. */
export function overallSection(issue: Issue): BulletinSection {
  const parts = [scorePart(issue), indicatorsPart(issue), ...ratesPart(issue), ...yearPart(issue)];
  return { heading: issue.context.say({ zh: '总体情况', en: 'The month as a whole' }), parts };
}

function scorePart(issue: Issue): BulletinPart {
  const { context, result } = issue;
  const heading = context.say({ zh: '综合得分', en: 'Overall score' });
  const paragraphs =
    result.published === null
      ? [nothingScored(issue)]
      : [scoreSentence(issue), ...sectionsSentence(issue), ...driversSentence(result, context)];
  return { heading, paragraphs };
}

function nothingScored({ context, result }: Issue): Line {
  const [link, month] = [cardLink(result, context), context.format.month(result.month)];
  return tell(context, {
    zh: line`${month}${link}没有可计分的数据。`,
    en: line`There is nothing to score for ${link} in ${month}.`,
  });
}

function scoreSentence(issue: Issue): Line {
  const { context, result } = issue;
  const { name, path } = cardLink(result, context);
  const month = context.format.month(result.month);
  const score = { name: context.format.figure(result.published, SCORE_PLACES), path };
  const opening = tell(context, {
    zh: line`${month}，${name}服务质量综合得分 ${score} 分`,
    en: line`In ${month} ${name} scored ${score}`,
  });
  const changes = scoreMovement(result, context).map((text) => [text]);
  const all = clauses([opening, ...gradeClause(issue), ...changes], context);
  return tell(context, { zh: line`${all}。`, en: line`${all}.` });
}

function gradeClause({ context, month, company, result }: Issue): Line[] {
  const grade = gradeText(result, context);
  const before = context.scores.scorecard(result.scorecard, company, addMonths(month, -1));
  const earlier = before ? gradeText(before, context) : null;
  const isNew = earlier !== null && earlier !== grade;
  return when(grade !== null, () =>
    isNew
      ? tell(context, {
          zh: line`等级由上月的“${earlier}”变为“${grade ?? ''}”`,
          en: line`graded “${grade ?? ''}” after “${earlier}” the month before`,
        })
      : tell(context, { zh: line`等级为“${grade ?? ''}”`, en: line`graded “${grade ?? ''}”` }),
  );
}

/** Sections by their scores, the lowest first. */
function sectionsSentence({ context, result }: Issue): Line[] {
  const card = context.workspace.records.scorecard.get(result.scorecard)?.value;
  const scored = result.sections
    .filter(({ score }) => score !== null)
    .sort((a, b) => (a.score ?? 0) - (b.score ?? 0))
    .map(({ section, score }) => {
      const name = card?.sections.find(({ id }) => id === section)?.name ?? section;
      const text = context.format.figure(score, SCORE_PLACES);
      return [context.say({ zh: `“${name}”${text}`, en: `${name} ${text}` })];
    });
  return when(scored.length > 1, () =>
    tell(context, {
      zh: line`各板块得分由低到高：${listed(scored, context)}。`,
      en: line`Its sections, from the lowest score: ${listed(scored, context)}.`,
    }),
  );
}

/** What moved the score since the month before. */
function driversSentence(result: ScorecardResult, context: Context): Line[] {
  const { falls: worse, rises: better } = mostMoving(movingParts(result, context));
  const named = (part: NamedPart): Line => {
    const points = context.format.change(part.published, SCORE_PLACES);
    return tell(context, { zh: line`${part}（${points} 分）`, en: line`${part} (${points})` });
  };
  const told = (parts: readonly NamedPart[]) => listed(parts.map(named), context);
  const words = [
    ...when(worse.length > 0, () =>
      tell(context, { zh: line`拉低得分的主要是${told(worse)}`, en: line`it was lowered most by ${told(worse)}` }),
    ),
    ...when(better.length > 0, () =>
      tell(context, { zh: line`拉高得分的主要是${told(better)}`, en: line`it was raised most by ${told(better)}` }),
    ),
  ];
  const all = joined(words, context.say({ zh: '；', en: '; ' }));
  return when(words.length > 0, () =>
    tell(context, { zh: line`与上月相比，${all}。`, en: line`Against the month before ${all}.` }),
  );
}
