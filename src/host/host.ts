import type { Bilingual } from '../model/diagnostic.ts';

/** Variables of a pipeline's run, by their names. */
export type Variables = Readonly<Record<string, string | undefined>>;

/** What is asked of a host's API. */
export interface Request {
  readonly method: 'GET' | 'POST' | 'PUT' | 'PATCH';
  readonly url: string;
  readonly headers: Readonly<Record<string, string>>;
  /** Sent as JSON. */
  readonly body?: object;
}

/** What it answered; `status` is 0 where it was not reached, and `body` then says why. */
export interface Answer {
  readonly status: number;
  /** Read from JSON where it is that, else text. */
  readonly body: unknown;
  /** Seconds after which the host wants to be asked again. */
  readonly retryAfter?: number;
}

/** Sends a request and never throws. */
export type Send = (request: Request) => Promise<Answer>;

/** The pull request of a run, and how its host is talked to about it. */
export interface Place {
  /** Where the comments of the pull request are listed and new ones put, without page numbers. */
  readonly comments: string;
  /** Where a comment of this id is changed, and how. */
  readonly change: (id: string) => Pick<Request, 'method' | 'url'>;
  /** Where the host says whose token it is. */
  readonly self: string;
  /** Tokens of runs cannot ask that; what they wrote is known by its author being no person. */
  readonly robot: boolean;
  readonly headers: Readonly<Record<string, string>>;
  readonly token: string;
  /** The run itself, for people: where the full report and the preview are. */
  readonly run: string | undefined;
  /** It comes from a fork, whose runs may be given a token that can only read. */
  readonly fork: boolean;
}

/** Why a run leads to no pull request: variables that are not there, and whether that is as it may be. */
export interface Nowhere {
  readonly missing: readonly string[];
  /** There is a pull request, but no token: nobody has set it, or a fork is not given it. */
  readonly tokenOnly: boolean;
  readonly fork: boolean;
}

export interface Host {
  /** Characters that a comment may have. */
  readonly most: number;
  /** Where its token comes from, and what that may do. */
  readonly help: Bilingual;
  /** The pull request that a run is about, by the variables that the host has set. */
  readonly place: (variables: Variables) => Place | Nowhere;
}

/** The variables of these names; the names of those that are empty or not there where there are any. */
export function needed<const Name extends string>(
  variables: Variables,
  names: readonly Name[],
): { values: Record<Name, string>; missing: Name[] } {
  const values = Object.fromEntries(names.map((name) => [name, variables[name]?.trim() ?? ''])) as Record<Name, string>;
  return { values, missing: names.filter((name) => values[name] === '') };
}

/** An address without the stroke at its end. */
export function bare(url: string): string {
  return url.replace(/\/+$/, '');
}
