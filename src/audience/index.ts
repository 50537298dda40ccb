export { assignedIn, COLUMNS, LISTS, OTHER_PARTS, type Assigned, type OtherPart } from './assigned.ts';
export { filteredFor, forAudience, readerOf, type Filtered } from './workspace.ts';
export { countedFor, type Counted } from './counted.ts';
export { fieldFault, type FieldFault } from './fields.ts';
export { historyFor } from './history.ts';
export { WITHHELD } from './withheld.ts';
