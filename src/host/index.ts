export { commentBody, MARKER, type BodyOptions } from './body.ts';
export type { Answer, Host, Nowhere, Place, Request, Send, Variables } from './host.ts';
export { HOSTS, type HostName } from './hosts/index.ts';
export { postComment, type Patience } from './post.ts';
export type { Upserted } from './upsert.ts';
export { DONE_WORDS, FORK_WORDS, missingWords, refusal } from './words.ts';
