import { ENVIRONMENT_PATTERN } from '../model/records/notices.ts';

/** Addresses of robots, which are keys themselves, and the secrets that they are signed with. */
export const ROBOT_SECRETS: readonly RegExp[] = [
  /\bqyapi\.weixin\.qq\.com\/cgi-bin\/webhook\/send\?key=[\w-]{8,}/gi,
  /\boapi\.dingtalk\.(?:com|io)\/robot\/send\?access_token=\w{8,}/gi,
  /\bopen\.(?:feishu\.cn|larksuite\.com)\/open-apis\/bot\/v\d\/hook\/[\w-]{8,}/gi,
  /\bSEC[0-9a-f]{40,}\b/g,
];

const LONG_MIXED = /(?=\S*\d)(?=\S*[a-z])[\w+/=-]{20,}/i;

/** True for what stands where the name of a variable is asked for and looks like what the variable is to hold. */
export function looksSecret(value: string): boolean {
  return !ENVIRONMENT_PATTERN.test(value) && (value.includes('://') || LONG_MIXED.test(value));
}
