/** Terms of the field that people look for: of situations, standards, indicators, roles, processes, figures. */
export const TERMS = {
  'zh-CN': [
    ...['投诉', '投诉处理', '投诉处理及时率', '万客户投诉量', '重复投诉', '群体投诉', '申诉', '催单', '回访', '工单'],
    ...['首问负责', '首问负责制', '限时办结', '三道防线', '一次性解决', '根因', '督办', '督办单', '任务单', '里程碑'],
    ...['资费', '资费公示', '计费差错率', '账单', '缴费', '双倍返还', '营销', '营销活动', '外呼', '权益'],
    ...['宽带', '装移机', '障碍修复', '上门', '复机', '停机', '实名', '服营厅', '营业厅', '等候'],
    ...['热线', '接通率', '20秒接通率', '满意度', '客户综合满意度', '移动网络', '掉话率', '割接', '拨测', '退市'],
    ...['控制点', '评审', '全标准上线', '环节', '接口人', '主办', '协办', '联席会', '通报会', '体验值班'],
    ...['排名', '得分', '失分', '环比', '口径', '底线', '试点', '路线图', '短板', '24小时'],
    ...['48小时', '30分钟', 'KCI', 'KPI', '客户服务部', '热线运营中心', '装维服务中心', '云岭', '电信服务规范'],
  ],
  en: [
    ...['complaint', 'complaints per 10,000', 'first-contact', 'deadline', 'call back', 'work order', 'root cause'],
    ...['tariff', 'billing error', 'double refund', 'broadband', 'repair', 'installation', 'hotline', 'satisfaction'],
    ...['supervision', 'milestone', 'control point', 'gate', 'campaign', 'withdrawal', 'waiting', 'pilot', 'shortfall'],
    ...['24 hours', '30 minutes', 'KCI', 'Customer Service Department', 'roadmap', 'ranking', 'branch'],
  ],
} as const;

/** What nobody has written: of other fields, and words of ours that never stand side by side. */
export const NOWHERE = {
  'zh-CN': [
    ...['量子纠缠', '首问负责要跟到底', '投诉资费宽带', '双倍返还三倍', '满意度纠缠', '火星营业厅', '25小时制'],
    ...['督办督办督办', '缴费退市', '掉话率实名', 'zzxqv', '首问“负责”投诉制'],
  ],
  en: ['quantum entanglement', 'complaint rocket', 'xylophone', '"gate hotline milestone"', 'tarifff'],
} as const;
