import type { ChannelKind } from '../../model/records/notices.ts';
import type { Form } from '../types.ts';
import { dingtalk } from './dingtalk.ts';
import { mailText } from './email.ts';
import { feishu } from './feishu.ts';
import { webhook } from './webhook.ts';
import { wecom } from './wecom.ts';

export { mailFile, mailName } from './email.ts';

/** Kinds of channels that are posted to; e-mail is written to files. */
export type PostedKind = Exclude<ChannelKind, 'email'>;

export const FORMS: Readonly<Record<PostedKind, Form>> = { wecom, dingtalk, feishu, webhook };

/** What people read of a message, for showing it here. */
export function readableText(kind: ChannelKind, body: string): string {
  return kind === 'email' ? mailText(body) : FORMS[kind].readable(body);
}
