/** Who reads the handbook, by where they stand: what a page of prose is for, and ways into the site. */
export const READER_ROLES = ['counter', 'hotline', 'department', 'leader'] as const;
export type ReaderRole = (typeof READER_ROLES)[number];
