const indicator = (name: string) =>
  `name: ${name}\nlevel: kpi\nowner: service\nunit: "%"\nprecision: 2\ndirection: higher\nformula: { kind: ratio, numerator: 满意样本数, denominator: 有效样本数, scale: 100 }\n`;

/** Files of a small sound workspace with one month of figures. */
export const MINIMAL = {
  'content/site.yaml': 'name: 手册\noperator: 示例通信\nlocales: [zh-CN]\n',
  'content/organisation/units.yaml':
    'units:\n  - { id: province, name: 省公司, type: company }\n  - { id: west, name: 西区分公司, type: branch, parent: province }\n  - { id: east, name: 东区分公司, type: branch, parent: province }\n  - { id: east-hall, name: 东区服营厅, type: hall, parent: east }\n',
  'content/organisation/departments/service.yaml': 'name: 客户服务部\n',
  'content/indicators/hall-satisfaction.yaml': indicator('服营厅客户满意度'),
  'data/2026-10/measurements.csv':
    'unit,indicator,numerator,denominator,note\neast-hall,hall-satisfaction,192,200,"汛期, 停业"\n\nwest,hall-satisfaction,181.0,190,\n',
} as const;
