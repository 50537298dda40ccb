import type { SituationRole, SituationTopic } from '../../model/records/situation.ts';
import type { PlacedClause } from '../clause.ts';
import type { Link } from '../links.ts';

/** A department to call: the role that answers, when, and by which channel. */
export interface SituationContact extends Link {
  readonly role?: string;
  readonly hours?: string;
  readonly channel?: string;
}

/** A card as it stands in lists. */
export interface SituationLine extends Link {
  readonly id: string;
  readonly topic: SituationTopic;
  readonly roles: readonly SituationRole[];
  /** In the customer's words, the commonest first. */
  readonly says: readonly string[];
  /** Words to find it by. */
  readonly keywords: readonly string[];
}

/** What to do when a customer says this. */
export interface SituationCard extends SituationLine {
  readonly topicName: string;
  /** The first sentence to say. */
  readonly answer: string;
  readonly steps: readonly string[];
  /** Clauses that set limits and demands, as they read now. */
  readonly clauses: readonly PlacedClause[];
  readonly contacts: readonly SituationContact[];
  readonly dont: readonly string[];
  readonly escalate: readonly { readonly when: string; readonly to: string }[];
  readonly ownerId: string;
  /** Others on the same topic. */
  readonly related: readonly Link[];
  readonly source: string;
}

export interface SituationGroup {
  readonly topic: SituationTopic;
  readonly name: string;
  readonly situations: readonly SituationLine[];
}

export interface SituationList {
  /** The heading: how many there are. */
  readonly finding: string;
  /** Topics that have cards, in the order of the enumeration. */
  readonly groups: readonly SituationGroup[];
  readonly count: number;
}
