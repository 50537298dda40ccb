/** An address of every kind of page of the demonstration, for tests that hold for all of them. */
export const PAGE_TYPES = {
  home: '',
  processes: 'processes/',
  process: 'processes/service-consumption/',
  stage: 'processes/service-consumption/campaign-launch/',
  'stage, with a long way home': 'processes/problem-resolution/complaint-acceptance/',
  'control points': 'control-points/',
  standards: 'standards/',
  standard: 'standards/complaint-handling/',
  commitment: 'standards/commitment-double-refund/',
  'standard, an earlier version': 'standards/hall-service/2.0/',
  'standard, a version to come': 'standards/product-launch-review/2.2/',
  norm: 'norms/telecom-service-norms/',
  'what customers say': 'situations/',
  'what a customer says': 'situations/overcharged/',
  departments: 'departments/',
  department: 'departments/customer-service/',
  indicators: 'indicators/',
  'indicator, a ratio': 'indicators/hall-satisfaction/',
  'indicator, per so many': 'indicators/complaints-per-10k/',
  'indicator, a mean': 'indicators/hall-waiting-minutes/',
  'what to fix first': 'importance/',
  'months of scorecards': 'scorecards/',
  'all months of a branch': 'scorecards/units/yunling/',
  'all months of a branch that was merged': 'scorecards/units/baitan/',
  'all months of a hall, rated in stars': 'scorecards/units/qinghu-daxuecheng/',
  'all months of a department': 'scorecards/departments/customer-service/',
  'rankings of a month': 'rankings/2026-10/',
  'rankings of the first month': 'rankings/2025-01/',
  bulletin: 'bulletins/2026-10/',
  'bulletin of the first month': 'bulletins/2025-01/',
  'briefs of a month': 'briefs/2026-10/',
  'scorecard of the company': 'scorecards/2026-10/',
  'scorecard of a branch': 'scorecards/2026-10/yunling/',
  'scorecard of a hall': 'scorecards/2026-10/yunling-renminlu/',
  'scorecard of a department': 'scorecards/2026-10/departments/customer-service/',
  'scorecard of an earlier month': 'scorecards/2025-01/',
  'stars and contests': 'recognition/',
  'data for programs': 'api/',
  launches: 'launches/',
  launch: 'launches/silver-care/',
  tasks: 'tasks/',
  task: 'tasks/campaign-gate/',
  shortfalls: 'shortfalls/',
  shortfall: 'shortfalls/hall-queues/',
  'task order': 'tasks/campaign-gate/order/',
  'missed key indicators': 'missed/',
  'closed months': 'closing/',
  meetings: 'meetings/',
  'minutes of a meeting': 'meetings/2026-10-10-joint-meeting/',
  'what the bulletin meeting is given': 'meetings/packs/2026-10/bulletin/',
  'experience days': 'experience/',
  supervision: 'supervision/',
  'supervision order to be signed': 'supervision/drafts/visible-work-orders/',
  appeals: 'appeals/',
  appeal: 'appeals/hedong-hall-july/',
  complaints: 'complaints/',
  roadmap: 'roadmap/',
  gaps: 'gaps/',
  suspects: 'suspects/',
  'improvement projects': 'projects/',
  'improvement project': 'projects/hall-three-lines/',
  changes: 'changes/',
  'kinds of records': 'kinds/',
  'kind of record': 'kinds/task/',
  checks: 'checks/',
  check: 'checks/weights/',
  'what is needed at a counter': 'roles/counter/',
  'what a leader needs': 'roles/leader/',
  handbook: 'handbook/',
  glossary: 'glossary/',
  'components of prose': 'components/',
  'handbook prose': 'handbook/measuring/how-to-read/',
  'handbook prose, a process drawn': 'handbook/system/service-consumption/',
  'handbook prose, a control chart': 'handbook/measuring/control-charts/',
  'handbook prose, a study': 'handbook/improving/halls-2008/',
  'whole handbook': 'handbook/print/',
} as const;

export const LANGUAGE_FOLDERS = { 'zh-CN': '/', en: '/en/' } as const;
export type PageLanguage = keyof typeof LANGUAGE_FOLDERS;

export interface PageCase {
  readonly language: PageLanguage;
  readonly type: string;
  /** From the root of the site. */
  readonly path: string;
}

/** Every type in a language; what stands where there is no page speaks all languages and counts for the first. */
export function pagesIn(language: PageLanguage): PageCase[] {
  const pages = Object.entries(PAGE_TYPES).map(([type, path]) => ({
    language,
    type,
    path: LANGUAGE_FOLDERS[language] + path,
  }));
  return language === 'en' ? pages : [...pages, { language, type: 'not found', path: '/404.html' }];
}

export const ALL_PAGES: readonly PageCase[] = [...pagesIn('zh-CN'), ...pagesIn('en')];
