export { recordCard, type CardState, type RecordCard } from './card.ts';
export { proseFigure, type ProseFigure } from './figure.ts';
export { levelLines, type LevelLine } from './levels.ts';
export { committeeCards, contactCard, type CommitteeCard, type ContactCard } from './organisation.ts';
export { postureGroups, type PostureGroup } from './postures.ts';
export { proseComponentHelp, type ProseComponentHelp, type ProseSample } from './samples.ts';
