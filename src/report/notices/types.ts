import type { Moment } from '../../model/moment.ts';
import type { NoticeEvent, NoticeRole } from '../../model/records/notices.ts';

/** Who is told: a department, or who signs supervision orders of a level. */
export interface Addressee {
  readonly role: NoticeRole;
  /** The department, or the level as `level-2`. */
  readonly id: string;
  readonly name: string;
}

/** Something to be told once: it is told again only when it has become graver or has another date, under another id. */
export interface Notice {
  /** Sixteen hexadecimal digits, the same in every language, made of what it says about what and which date or level. */
  readonly id: string;
  readonly event: NoticeEvent;
  /** The department that has to do with it. */
  readonly department: string;
  readonly to: Addressee;
  /** The level of an order to be signed. */
  readonly level?: number;
  readonly title: string;
  /** What else is to be known: by when, how late, how it stands. */
  readonly lines: readonly string[];
  /** The date it is about; of a figure, the last day of its month. */
  readonly date: Moment;
  /** For the order of what is told; 0 where nothing is late. */
  readonly daysLate: number;
  /** Its page, below the folder of the language. */
  readonly path: string;
}
