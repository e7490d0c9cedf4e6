import type { Chinese } from '../catalogue.ts';
import type { CLASS as ENGLISH } from '../en/class.ts';

/** 课堂用语：座位、时钟、暂停、投影。 */
export const CLASS = {
  'class.title': '课堂',
  'class.seats': '谁坐哪一席',
  'class.seatsHelp': '座位可以随时换人。离开的人带走自己的秘密；接手的人先揭开帷幕。',
  'class.name': '姓名或小组',
  'class.nameOf': '{{seat}}席的姓名或小组',
  'class.give': '交出座位',
  'class.giveTo': '交出{{seat}}席',
  'class.last': '最后一位玩家不能离席。',
  'class.pause': '暂停',
  'class.pauseHelp': '牌桌休息，屏幕上不留任何私密内容，也不计时。',
  'class.question': '暂停时向全体提出的问题',
  'class.rest': '让牌桌休息',
  'class.end': '时间到',
  'class.endHelp': '本局在当前回合（{{years}}）之后结束，并按完整的一局计分。',
  'class.endNow': '本回合后结束',
  'class.ending': '本局将在这一回合之后结束。',
  'class.projector': '投影',
  'class.projectorHelp': '在单独的窗口里用大字显示公开的牌面：其中没有任何秘密。',
  'class.openProjector': '在窗口中打开牌面',
  'class.paused': '牌桌休息中',
  'class.resume': '继续',
  'class.spent': '已玩 {{time}}',
  'class.waiting': '请在本设备的另一个窗口中打开游戏；公开的牌面会自动显示在这里。',
  'class.board': '公开牌面',
} as const satisfies Chinese<typeof ENGLISH>;
