import type { Channel, ChannelKind } from '../../src/model/records/notices.ts';
import { composed } from '../../src/notify/compose.ts';
import type { Digest, DigestItem, Pending } from '../../src/notify/index.ts';

export const DAY = '2026-11-05';

export function item(i: number, more: Partial<DigestItem> = {}): DigestItem {
  return {
    id: String(i).padStart(16, '0'),
    event: 'overdue',
    title: `T-${i} 缩短投诉处理时长`,
    lines: ['时限 2026-10-31，逾期 5 天', '进度 60%，计划 100%'],
    date: '2026-10-31',
    url: `https://handbook.example.com/tasks/t-${i}/`,
    ...more,
  };
}

export function digest(more: Partial<Digest> = {}): Digest {
  return {
    id: '0123456789abcdef',
    channel: 'group',
    to: { role: 'owner', id: 'hotline', name: '热线运营中心' },
    day: DAY,
    language: 'zh-CN',
    from: '示例通信服务质量手册',
    items: [item(1)],
    rest: 0,
    url: 'https://handbook.example.com/departments/hotline/',
    ...more,
  };
}

export function channelOf(kind: ChannelKind = 'webhook', id = 'group'): Channel {
  return { id, name: '工作群', kind, ...(kind !== 'email' && { address: 'NOTICE_URL' }) };
}

/** So many messages to a channel, each to another department and about another task. */
export function messagesTo(channel: Channel, count: number): Pending[] {
  return Array.from({ length: count }, (_, i) =>
    composed(
      channel,
      digest({
        id: `${channel.id.length}${i}`.padStart(16, 'a'),
        channel: channel.id,
        to: { role: 'owner', id: `department-${i}`, name: `部门${i}` },
        items: [item(i)],
      }),
    ),
  );
}
