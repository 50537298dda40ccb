import type { Bilingual } from '../../model/diagnostic.ts';
import type { PlainSchema } from '../../model/schema.ts';
import { same } from './bilingual.ts';

const word = (zh: string, en: string, one = en): Bilingual & { readonly one: string } => ({ zh, en, one });

/**
 * What a key is called where its description is a sentence. By its keys below the kind, or by the last of them; `one` is the
 * English for one item of a list.
 */
const LABELS: Readonly<Record<string, Bilingual & { readonly one: string }>> = {
  'unit.type': word('类型', 'Type'),
  'unit.parent': word('上级单位', 'Parent unit'),
  'unit.formerNames': word('曾用名', 'Former names', 'former name'),
  'unit.groups': word('所属分组', 'Groups'),
  'indicator.level': word('层级', 'Level'),
  'indicator.key': word('关键指标', 'Key indicator'),
  'indicator.direction': word('方向', 'Direction'),
  'indicator.judge': word('判定口径', 'Judged on'),
  'indicator.bounds': word('合理范围', 'Plausible range'),
  'indicator.meaning': word('含义', 'Meaning'),
  'indicator.norm': word('底线依据', 'Norm of the floor'),
  'indicator.drives': word('推动的指标', 'Drives'),
  'indicator.annualTargets': word('年度目标', 'Annual targets', 'annual target'),
  'indicator.annualTargets.target': word('全年累计值', 'Figure of the year'),
  'indicator.targets.floor': word('底线值', 'Floor'),
  'indicator.targets.target': word('目标值', 'Target'),
  'indicator.targets.stretch': word('挑战值', 'Stretch'),
  'indicator.chart.rebase': word('控制限重算', 'Limits computed anew', 'new limits'),
  'scorecard.sections.items': word('计分项', 'Items', 'item'),
  'standard.type': word('类型', 'Type'),
  'department.posture': word('定位', 'Posture'),
  'committee.level': word('级别', 'Level'),
  'responsibilities.role': word('责任', 'Role'),
  'clauses.text': word('内容', 'Text'),
  'versions.change': word('改动说明', 'Note of the change'),
  'versions.reason': word('改动原因', 'Reason of the change'),
  'versions.clauses': word('动过条款的原文', 'Former text of clauses'),
  'versions.was': word('其他原文', 'Former wording'),
  'alerts.redWithoutOwner': word('关键指标未达标而无人负责时', 'Missed key indicator without an owner'),
  'alerts.decisionWithoutFollowUp': word('会议议定事项到期无结果时', 'Decision without follow-up'),
  'alerts.orderNotIssued': word('督办单应发未发时', 'Order due but not issued'),
  'alerts.suspectLink': word('依据改了而没有重新确认时', 'Change that nobody confirmed'),
  'alerts.massComplaintWithoutMeeting': word('群体投诉没有开协调会时', 'Mass complaint without a meeting'),
  'alerts.massComplaint': word('群体投诉预警线', 'Mass complaint'),
  'massComplaint.atLeast': word('当月件数至少', 'At least in a month'),
  'massComplaint.timesUsual': word('前 12 个月平均的倍数', 'Times the usual'),
  'supervision.levels': word('督办级别', 'Levels', 'level'),
  'responsibilities.duty': word('职责内容', 'Duty'),
  'responsibilities.scope': word('负责范围', 'Scope'),
  'responsibilities.stages': word('涉及环节', 'Stages'),
  'alerts.recoveryMonths': word('关闭任务前须连续达标的月数', 'Months on target before a task may close'),
  'levels.afterDays': word('逾期天数', 'Days overdue'),
  'levels.reply': word('回复的工作日数', 'Working days to answer'),
  'confirmations.confirmed': word('确认', 'Confirmations', 'confirmation'),
  'unit.opened': word('成立月份', 'Month of opening'),
  'unit.closed': word('撤销月份', 'Month of closing'),
  'unit.mergedInto': word('并入单位', 'Successor'),
  'scorecard.ranked': word('是否排名', 'Ranked'),
  'clauses.check': word('检查办法', 'How it is checked'),
  'controlPoints.indicators': word('过程指标', 'Indicators'),
  'controlPoints.elements': word('控制要素', 'Elements', 'element'),
  'contact.role': word('岗位', 'Role'),
  'scoring.at': word('锚点得分', 'Points at anchors'),
  formula: word('计算方法', 'Formula'),
  scoring: word('得分方法', 'Scoring'),
  steps: word('扣法', 'Steps'),
  controlPoints: word('控制点', 'Control points', 'control point'),
  sections: word('板块', 'Sections', 'section'),
  clauses: word('条款', 'Clauses', 'clause'),
  versions: word('版本', 'Versions', 'version'),
  responsibilities: word('职责', 'Responsibilities', 'responsibility'),
  targets: word('目标值', 'Targets', 'target'),
  levels: word('级别', 'Levels', 'level'),
  bands: word('等级', 'Bands', 'band'),
  items: word('条目', 'Items', 'item'),
  milestones: word('里程碑', 'Milestones', 'milestone'),
  contact: word('接口人', 'Contact'),
  gate: word('评审点', 'Gate'),
  limit: word('限值', 'Limit'),
  embedding: word('嵌入程度', 'Embedding'),
  blocking: word('不通过不得进入下一环节', 'Blocks the next stage'),
  criterion: word('通过标准', 'Criterion'),
  summary: word('一句话说明', 'Summary'),
  measuredBy: word('衡量指标', 'Measured by'),
  remedy: word('补偿', 'Remedy'),
  reviewBy: word('复审期限', 'Review by'),
  numerator: word('分子', 'Numerator'),
  denominator: word('分母', 'Denominator'),
  minimumSample: word('最小样本', 'Minimum sample'),
  combine: word('合成方式', 'How it adds up'),
  missing: word('缺数据时', 'Where figures are missing'),
  units: word('适用范围', 'For'),
};

/** Where a description goes on to explain. */
const ZH_END = /[，。；：（、]/;
const EN_END = /[,;:.(]/;

/** What a key of a record is called: in a word of ours, or in the first words of its schema's description. */
export function labelOf(kind: string, keys: readonly string[], schema: PlainSchema | undefined): Bilingual {
  const found = known(kind, keys);
  if (found) return found;
  const doc = schema?.['x-doc'];
  if (!doc) return same(keys.at(-1) ?? kind);
  return { zh: first(doc.zh, ZH_END), en: first(doc.en, EN_END) };
}

/** One item of a list, as it is spoken of: 条款, clause. */
export function itemLabel(kind: string, keys: readonly string[], schema: PlainSchema | undefined): Bilingual {
  const found = known(kind, keys);
  return found ? { zh: found.zh, en: found.one } : labelOf(kind, keys, schema);
}

function known(kind: string, keys: readonly string[]): (Bilingual & { readonly one: string }) | undefined {
  const names = [[kind, ...keys], keys.slice(-2), keys.slice(-1)].map((path) => path.join('.'));
  return names.map((name) => (Object.hasOwn(LABELS, name) ? LABELS[name] : undefined)).find(Boolean);
}

function first(text: string, end: RegExp): string {
  return text.split(end)[0]?.trim() || text;
}
