/**
 * Kinds under which results are shown, with the folders whose pages they are: what to do and to what standard comes first,
 * months and lists last. Pages of no folder named here are `other`.
 */
export const KIND_FOLDERS = {
  situation: ['situations'],
  standard: ['standards', 'norms'],
  term: ['glossary'],
  indicator: ['indicators', 'importance', 'missed'],
  department: ['departments'],
  stage: ['processes', 'control-points'],
  task: ['tasks', 'supervision'],
  handbook: ['handbook'],
  launch: ['launches'],
  shortfall: ['shortfalls'],
  project: ['projects'],
  meeting: ['meetings', 'experience', 'appeals'],
  scorecard: ['scorecards', 'rankings', 'bulletins', 'recognition'],
  other: [],
  check: ['checks'],
} as const satisfies Readonly<Record<string, readonly string[]>>;
export type ResultKind = keyof typeof KIND_FOLDERS;
export const RESULT_KINDS = Object.keys(KIND_FOLDERS) as readonly ResultKind[];

/** The kind of a page by its path below the folder of its language. */
export function kindOf(path: string): ResultKind {
  const [folder = ''] = path.split('/');
  return RESULT_KINDS.find((kind) => (KIND_FOLDERS[kind] as readonly string[]).includes(folder)) ?? 'other';
}

/** In which order the text of the kinds is fetched: what tells people what to do, how it stands, and what has been. */
const FETCHED: readonly (readonly ResultKind[])[] = [
  ['situation', 'standard', 'term', 'department', 'handbook'],
  ['indicator', 'stage', 'task', 'launch', 'shortfall', 'project', 'meeting', 'other'],
  ['scorecard', 'check'],
];

/** For each kind, by its place, the file that its text is in. */
export const FILE_OF_KIND = RESULT_KINDS.map((kind) => FETCHED.findIndex((kinds) => kinds.includes(kind)));
