import type { Audience } from '../model/audience.ts';
import { contentSecurity } from './content-security.ts';

/** Everything that a server says beside the files of a site. Our own server, nginx's configuration and the guide follow this list. */

/** How long a browser may keep a file. */
interface Keeping {
  /** Matches the path of the file that is sent; the first that does decides. */
  readonly pattern: string;
  /** The value of `Cache-Control`, by whom the site is for. */
  readonly value: Readonly<Record<Audience, string>>;
}

const YEAR = 31_536_000;
/** What shared caches, such as a proxy for a whole house, must not keep is `private`. */
const forYear = (scope: string) => `${scope}, max-age=${YEAR}, immutable`;

/** Files whose names change with their contents: code, styles and fonts, and the text of the search index. */
const HASHED: readonly Keeping[] = [
  {
    pattern: String.raw`/assets/[^/]+\.[\w-]{8}\.[a-z0-9]+$`,
    value: { public: forYear('public'), staff: forYear('private'), leadership: forYear('private') },
  },
  {
    pattern: String.raw`/search/[^/]+\.[0-9a-f]{12}\.json$`,
    value: { public: forYear('public'), staff: forYear('private'), leadership: 'private, no-store' },
  },
];

/** Everything else keeps its name while it changes: it is asked for each time. What is for leaders is kept on no machine. */
const ASKED_EACH_TIME: Keeping['value'] = {
  public: 'no-cache',
  staff: 'private, no-cache',
  leadership: 'private, no-store',
};

export const KEEPING = { hashed: HASHED, otherwise: ASKED_EACH_TIME } as const;

/** How long a file may be kept that is sent with a status. What is no file of the site is asked for again. */
export function cacheControl(path: string, status: number, audience: Audience): string {
  const sent = status === 200 || status === 206 || status === 304;
  const hashed = sent ? HASHED.find(({ pattern }) => new RegExp(pattern).test(path)) : undefined;
  return (hashed?.value ?? ASKED_EACH_TIME)[audience];
}

/** Sites of this server only may show pages of this one in a frame. */
const FRAMES = "frame-ancestors 'self'";

/**
 * The content security policy as a header. It is that of the pages' `meta` without hashes, as no page has an inline script or
 * style, and with what a `meta` cannot say. A PDF is shown by a reader with styles and plugins of its own.
 */
export const POLICIES = {
  pdf: FRAMES,
  otherwise: [
    ...contentSecurity.directives,
    "script-src 'self'",
    "style-src 'self'",
    "style-src-attr 'unsafe-inline'",
    FRAMES,
  ].join('; '),
} as const;

export interface Header {
  readonly name: string;
  readonly value: string;
}

/** Headers of every answer, whatever it is and whomever it is for. */
export const EVERY_ANSWER: readonly Header[] = [
  { name: 'X-Content-Type-Options', value: 'nosniff' },
  { name: 'Referrer-Policy', value: 'same-origin' },
  { name: 'Permissions-Policy', value: 'camera=(), geolocation=(), microphone=(), payment=(), usb=()' },
  { name: 'Cross-Origin-Resource-Policy', value: 'same-origin' },
  // For browsers that do not know `frame-ancestors`.
  { name: 'X-Frame-Options', value: 'SAMEORIGIN' },
];

/** What search engines are told of a site that is not for the public. */
export const NO_ROBOTS = 'noindex, nofollow';

/** The headers of an answer that sends the file of a path, in the order in which they are written. */
export function headersFor(path: string, status: number, audience: Audience): Header[] {
  return [
    { name: 'Cache-Control', value: cacheControl(path, status, audience) },
    { name: 'Content-Security-Policy', value: path.endsWith('.pdf') ? POLICIES.pdf : POLICIES.otherwise },
    ...EVERY_ANSWER,
    ...(audience === 'public' ? [] : [{ name: 'X-Robots-Tag', value: NO_ROBOTS }]),
  ];
}

/** The type of a file by the end of its name, and whether it is text, which grows small when it is compressed. */
export interface FileType {
  readonly extension: string;
  readonly type: string;
  readonly isText: boolean;
}

const text = (extension: string, type: string): FileType => ({ extension, type, isText: true });
const bytes = (extension: string, type: string): FileType => ({ extension, type, isText: false });

/** Types of all files that a site has. Text is UTF-8. */
export const FILE_TYPES: readonly FileType[] = [
  text('html', 'text/html'),
  text('css', 'text/css'),
  text('js', 'text/javascript'),
  text('json', 'application/json'),
  text('svg', 'image/svg+xml'),
  text('xml', 'application/xml'),
  text('csv', 'text/csv'),
  text('txt', 'text/plain'),
  text('md', 'text/markdown'),
  text('ics', 'text/calendar'),
  bytes('png', 'image/png'),
  bytes('pdf', 'application/pdf'),
  bytes('woff2', 'font/woff2'),
  bytes('xlsx', 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet'),
  bytes('zip', 'application/zip'),
];
