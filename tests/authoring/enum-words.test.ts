import { expect, test } from 'vitest';
import { enumWords } from '../../src/authoring/enum-words.ts';
import { fileSchemas } from '../../src/authoring/index.ts';

test.each([
  [
    ['fight', 'build', 'support'],
    '主战、主建或支撑',
    'Fighting, building or supporting unit',
    ['主战', '主建', '支撑'],
  ],
  [
    ['error', 'warning', 'off'],
    '到期怎样报：错误、警告（默认）、不报',
    'How it is told: error, warning, or off',
    ['错误', '警告（默认）', '不报'],
  ],
  [
    ['weighted-mean', 'deduct-from'],
    '加权平均，或从 100 分扣',
    'Weighted mean, or deducted from 100',
    ['加权平均', '从 100 分扣'],
  ],
  [
    ['key', 'other', 'all'],
    '只取关键指标、只取其余指标，默认全部',
    'Only key ones, the others; all unless said',
    undefined,
  ],
  [['error', 'warning', 'off'], '怎样报，默认警告', 'Warning unless said', undefined],
  [['mean'], '平均值', 'Mean', undefined],
])('%j by “%s”', (words, zh, en, meant) => {
  expect(enumWords(words, { zh, en })?.map((each) => each.zh)).toEqual(meant);
});

/** Whether each part stands at the word it means can only be read: what is shown in VS Code, all of it. */
test('words of the model that are explained one by one', () => {
  const explained = new Set<string>();
  const visit = (schema: unknown): void => {
    if (typeof schema !== 'object' || schema === null) return;
    const { enum: words, enumDescriptions: told } = schema as { enum?: string[]; enumDescriptions?: string[] };
    if (words && told && words.length > 1) {
      explained.add(words.map((word, i) => `${word} ${told[i]?.split('\n\n')[0] ?? ''}`).join(' · '));
    }
    Object.values(schema).forEach(visit);
  };
  fileSchemas().forEach(({ schema }) => {
    visit(schema);
  });
  expect([...explained].join('\n')).toMatchInlineSnapshot(`
    "today 以构建当天为准 · fixed 固定日期，例如演示数据
    public 公开 · staff 员工（默认） · leadership 管理者
    public 公开 · staff 员工 · leadership 管理者；不写按 site.yaml 的 audience
    fight 主战 · build 主建 · support 支撑
    accountable 牵头负责 · responsible 承办 · supports 配合
    province 省级 · branch 分公司级
    standard 内部标准 · commitment 对公众的服务承诺
    counter 柜台 · hotline 热线
    kpi KPI 满意度/考核 · kqi KQI 结果 · kci KCI 过程
    higher 越高越好 · lower 越低越好 · range 区间内为好
    published 按公布值（默认） · exact 精确值判定
    ratio 比率：分子÷分母×倍数 · mean 平均值：总和÷个数 · per 每若干单位的数量：分子÷分母×倍数 · sum 合计 · value 直接填报的数值 · computed 由其他指标的公布值计算，不另报数据 · launches 当月上线的项目中全部标准达标的：分子÷分母×倍数，由 data/launches 的记录计算，只有公司口径，不另报数据
    sum 相加 · difference 第一项减去其余各项 · ratio 第一项除以第二项
    product 只算产品 · campaign 只算营销活动 · all 都算
    linear 线性计分 · deduction 扣分法：从 100 分往下扣 · bands 分档计分：达到哪一档得哪一档的分 · pass-fail 达标计分：达到目标得满分，否则不得分 · rank 名次计分：在同类单位中排名，首尾之间按名次均匀递减 · veto 一票否决：低于底线值（没有底线值的看目标值）时，整张记分卡封顶
    continuous 按比例扣 · whole 满一档才扣
    type 某一类单位 · units 指定的单位 · departments 各部门
    weighted-mean 加权平均 · deduct-from 从 100 分扣
    reweight 权重转给其他项 · zero 记零分 · carry 沿用上月
    indicators 由列出的指标组成 · owned-indicators 由部门负责的指标组成，各项均分权重，取公司口径的数值 · tasks 由被评对象负责的任务组成：实际进度÷计划进度 · adjustments 各月加减分（data/<月份>/adjustments.yaml），直接加到总分上，没有权重
    bonus 加分 · deduction 扣分
    error 错误 · warning 警告（默认） · off 不报
    resolved 已解决 · escalated 升级督办 · withdrawn 撤回
    product 产品 · campaign 营销活动
    passed 通过 · conditional 有条件通过 · failed 不通过
    passed 通过 · failed 不通过 · not-applicable 不适用
    open 待答复 · accepted 已采纳在办 · done 已办结 · declined 不采纳
    pilot 试点 · control 对照 · all 整体
    stars 星级评定 · contest 竞赛
    wecom 企业微信群机器人 · dingtalk 钉钉群机器人 · feishu 飞书群机器人 · webhook 普通 Webhook · email 电子邮件文本
    owner 责任部门要办的 · signer 要签发的
    sign 待签发 · overdue 已逾期 · red 新变红 · due 快到期 · confirm 待确认
    public 公众 · staff 员工 · leadership 领导
    indicator 一项指标的数值 · scorecard 记分卡的得分
    upheld 成立 · partly 部分成立 · rejected 不成立"
  `);
});
