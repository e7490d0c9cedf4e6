import type { Chinese } from '../catalogue.ts';
import type { REPLAY as ENGLISH } from '../en/replay.ts';

/** 回放用语，与回放一同载入。 */
export const REPLAY = {
  'replay.title': '回放',
  'replay.lead': '每一局都可以逐条指令查看，并从任何一处作为另一局继续。',
  'replay.open': '回放',
  'replay.openOf': '回放{{name}}',
  'replay.debriefOf': '{{name}}的复盘',
  'replay.opening': '开局',
  'replay.gave': '{{who}}：{{order}}',
  'replay.sealed.bid': '{{who}}密封报价',
  'replay.sealed.posture': '{{who}}面朝下放置一张牌',
  'replay.where': '第 {{order}} 条指令，共 {{of}} 条，{{years}}。',
  'replay.roundBack': '退一回合',
  'replay.back': '退一条指令',
  'replay.play': '播放',
  'replay.stop': '停止',
  'replay.on': '进一条指令',
  'replay.roundOn': '进一回合',
  'replay.slider': '在对局中的位置',
  'replay.eyes': '视角',
  'replay.eyes.all': '全部明牌',
  'replay.eyes.table': '全桌所见',
  'replay.eyes.seat': '{{who}}所见',
  'replay.inPlay': '只显示你可以知道的内容。',
  'replay.branch': '从这里继续',
  'replay.branchHelp': '作为新的一局；原局保持不变',
  'replay.share': '分享',
  'replay.shareHelp': '一个小文件，可在“回放”下打开',
  'replay.debrief': '复盘',
  'replay.table': '返回牌桌',
} as const satisfies Chinese<typeof ENGLISH>;
