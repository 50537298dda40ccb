import type { Bilingual, Language } from '../model/diagnostic.ts';
import type { Day } from '../model/month.ts';
import type { NoticeEvent } from '../model/records/notices.ts';
import type { Addressee } from '../report/notices/index.ts';

/** A notice as it stands in a message. */
export interface DigestItem {
  readonly id: string;
  readonly event: NoticeEvent;
  readonly title: string;
  readonly lines: readonly string[];
  readonly date: string;
  readonly url?: string;
}

/** What one channel tells one addressee on one day. Texts are as they stand in the files: each form makes them inert. */
export interface Digest {
  /** Sixteen hexadecimal digits: the same channel, addressee, day and notices are the same message. */
  readonly id: string;
  readonly channel: string;
  readonly to: Addressee;
  readonly day: Day;
  readonly language: Language;
  /** The name of the site, which signs the message. */
  readonly from: string;
  /** What has not been told before, the most urgent first. */
  readonly items: readonly DigestItem[];
  /** How much was told before and is still open. */
  readonly rest: number;
  /** The page that lists all of it. */
  readonly url?: string;
}

/** A message as it is handed over. */
export interface Outgoing {
  readonly url: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string;
}

/** What came back. */
export interface Reply {
  readonly status: number;
  readonly body: string;
  /** The header of that name, as it was written. */
  readonly retryAfter?: string;
}

/** What a reply means: the message has arrived; or may be tried again, not before so many milliseconds; or never will. */
export type Verdict =
  | { readonly is: 'accepted' }
  | { readonly is: 'again'; readonly why: Bilingual; readonly after?: number }
  | { readonly is: 'refused'; readonly why: Bilingual };

/** Where a message goes, and by what it is signed. */
export interface Destination {
  readonly address: string;
  readonly secret?: string;
}

/** How messages are written for one kind of channel, and how it answers. */
export interface Form {
  /** How many messages a minute the other side takes at one address. */
  readonly perMinute: number;
  /** The text that is sent, but for a signature: the same digest is always the same text. */
  compose(digest: Digest): string;
  /** What people read of it, for showing it here. */
  readable(body: string): string;
  /** The request, signed where there is a secret; `now` is in milliseconds since 1970. */
  request(body: string, id: string, to: Destination, now: number): Outgoing;
  judge(reply: Reply, now: number): Verdict;
}
