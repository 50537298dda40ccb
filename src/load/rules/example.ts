import type { ExampleFiles, RuleDoc } from '../../model/rule.ts';
import { severityOf, type LoadCode } from '../diagnose.ts';

/** A rule of loading; its severity is that of its code. */
export function rule(code: LoadCode, doc: Omit<RuleDoc, 'code' | 'severity'>): RuleDoc {
  return { code, severity: severityOf(code), ...doc };
}

export const ISSUER = '主管部门';

/** A sound record whose line on the issuer is written in the given way. */
export function norm(issuer = `issuer: ${ISSUER}`): ExampleFiles {
  const text = `name: 电信服务规范
${issuer}
reference: 示例文号
items:
  - id: repair
    text: 障碍修复时限
    limit: { atMost: 48, unit: 小时 }
`;
  return { 'content/norms/service-norms.yaml': text };
}

/** A month's measurements, row by row and cell by cell. */
export function measurements(...rows: readonly (readonly string[])[]): ExampleFiles {
  return { 'data/2026-10/measurements.csv': rows.map((row) => `${row.join(',')}\n`).join('') };
}

export const COLUMNS = ['unit', 'indicator', 'numerator', 'denominator'];
export const ROW = ['company', 'hall-satisfaction', '470', '500'];

/** A month's complaints, row by row and cell by cell. */
export function complaints(...rows: readonly (readonly string[])[]): ExampleFiles {
  return { 'data/2026-10/complaints.csv': rows.map((row) => `${row.join(',')}\n`).join('') };
}

export const COMPLAINT_COLUMNS = ['unit', 'category', 'complaints', 'repeat'];

/** A page of prose with a sentence. */
export function page(sentence: string): ExampleFiles {
  return { 'content/handbook/first-contact.mdx': `---\ntitle: 首问负责\n---\n\n${sentence}\n` };
}
