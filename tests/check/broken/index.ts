import { ADJUSTMENTS } from './adjustments.ts';
import { APPEALS } from './appeals.ts';
import { AUDIENCES_BROKEN } from './audiences.ts';
import { CLOSINGS } from './closings.ts';
import { COMMENTARIES } from './commentary.ts';
import { COMPLAINTS } from './complaints.ts';
import { FIGURES } from './figures.ts';
import { GLOSSARIES } from './glossary.ts';
import { INDICATORS } from './indicators.ts';
import { LAUNCHES } from './launches.ts';
import { MEETINGS } from './meetings.ts';
import { NOTICE_CHANNELS } from './notices.ts';
import { PLANS } from './plans.ts';
import { PROJECTS } from './projects.ts';
import { PROSE } from './prose.ts';
import { PUBLISHED } from './published.ts';
import { RECOGNITIONS } from './recognitions.ts';
import { RECORDS } from './records.ts';
import { REDS } from './reds.ts';
import { ROADMAPS } from './roadmap.ts';
import { SCHEMA } from './schema.ts';
import { SITUATIONS } from './situations.ts';
import { SUPERVISION } from './supervision.ts';
import { SUSPECTS } from './suspects.ts';

/** Broken files of every rule. */
export const BROKEN = [
  ...SCHEMA,
  ...RECORDS,
  ...AUDIENCES_BROKEN,
  ...INDICATORS,
  ...PLANS,
  ...SUPERVISION,
  ...CLOSINGS,
  ...APPEALS,
  ...MEETINGS,
  ...RECOGNITIONS,
  ...ADJUSTMENTS,
  ...LAUNCHES,
  ...FIGURES,
  ...COMPLAINTS,
  ...ROADMAPS,
  ...COMMENTARIES,
  ...REDS,
  ...PROJECTS,
  ...SUSPECTS,
  ...PUBLISHED,
  ...SITUATIONS,
  ...NOTICE_CHANNELS,
  ...PROSE,
  ...GLOSSARIES,
];
