import type { Chinese } from '../catalogue.ts';
import type { RULEBOOK as ENGLISH } from '../en/rulebook.ts';

/** 规则书：一页。每个数字都按其名称取自可调数值表。 */
export const RULEBOOK = {
  'rulebook.title': '《多元平衡》规则',
  'rulebook.lead':
    '你是位于俄罗斯与中国之间的哈萨克斯坦。一切围绕一个道理：只有当某项顾虑足够高时，大国才会对你采取敌对行动。不要让许可发出。',
  'rulebook.source': '依据论文：{{where}}',
  'rulebook.ours': '游戏自身的取舍，并非出自论文',

  'rulebook.from.rivalry': '中俄竞争的条件',
  'rulebook.from.partnership': '中俄伙伴关系及其质疑者',
  'rulebook.from.multi-vector': '哈萨克斯坦的多元平衡战略，开篇',
  'rulebook.from.economy': '关于经济与能源部门的段落',
  'rulebook.from.security': '关于安全关系的段落',
  'rulebook.from.inclusion': '关于吸纳的段落',
  'rulebook.from.caspian': '关于里海的段落',
  'rulebook.from.tengiz': '关于田吉兹的段落',
  'rulebook.from.petrokazakhstan': '关于哈萨克斯坦石油公司与图尔盖的段落',
  'rulebook.from.persuasion': '关于外交与说服的段落',
  'rulebook.from.visits': '关于接连访问的段落',
  'rulebook.from.conclusion': '结论',

  'rulebook.section.aim': '目标',
  'rulebook.section.board': '版图',
  'rulebook.section.weight': '分量与基准',
  'rulebook.section.concerns': '顾虑',
  'rulebook.section.news': '新闻',
  'rulebook.section.tender': '招标',
  'rulebook.section.postures': '姿态',
  'rulebook.section.manoeuvre': '周旋',
  'rulebook.section.concession': '让步',
  'rulebook.section.clubs': '组织',
  'rulebook.section.stakes': '优先购回与法院',
  'rulebook.section.leverage': '杠杆',
  'rulebook.section.persuasion': '说服',
  'rulebook.section.routes': '扩建',
  'rulebook.section.demands': '结算：要求',
  'rulebook.section.shipping': '结算：外运',
  'rulebook.section.upkeep': '结算：维持费与繁荣',
  'rulebook.section.power': '结算：分量与基准',
  'rulebook.section.hands': '结算：独大与行动自由',
  'rulebook.section.crises': '结算：危机',
  'rulebook.section.tension': '紧张度',
  'rulebook.section.collapse': '崩溃',
  'rulebook.section.west': '西方',
  'rulebook.section.scores': '计分',
  'rulebook.section.strategies': '你的打法叫什么',
  'rulebook.section.assumptions': '可供争论的假设',
  'rulebook.section.glossary': '术语表',

  'rulebook.aim.win':
    '哈萨克斯坦的得分是自主、繁荣与威信一半之和：{{scoreHolding}} 为守成，{{scoreSuccess}} 为成功，{{scoreTriumph}} 为大成。崩溃不得分。',
  'rulebook.aim.short': '短情景还可计入终局所留：余款略加分，顾虑与紧张度则扣分。',
  'rulebook.aim.together': '俄罗斯与中国各有目标。人人可以同时成功，也可以同时失败。',
  'rulebook.aim.rounds':
    '一局战役有 8 个回合，1993–2018。每回合依次为新闻、招标、姿态、周旋、结算。哈萨克斯坦开局有自主 {{startAutonomy}}、威信 {{startCredibility}}、资金 {{startTreasury}}。',

  'rulebook.board.stakes': '每处资产有一个价值和四份股份，由国家、俄罗斯、中国或西方持有。价值 1 约合每年 500 万吨。',
  'rulebook.board.routes':
    '石油经管道外运。每条管线属于俄罗斯或中国，每回合可运一定的价值。资产要么整体外运，要么不运；它走可及且有余量的第一条已开通管线：先里海管道，再阿特劳–萨马拉，再阿塔苏–阿拉山口，除非你改过流向。',
  'rulebook.board.money': '大国的资金逐回合累积。西方的资金是本回合招标的预算。任何资金都不低于 0。',

  'rulebook.weight.sum':
    '大国的分量是其股份乘以价值，加上其管线的运量，再加软实力（至多 {{softMax}}）。西方的分量是其股份乘以价值。',
  'rulebook.weight.par': '基准是大国在某一回合所期望的分量：俄罗斯作为昔日的中心，中国作为崛起的消费国。',

  'rulebook.concerns.three':
    '每个大国有三项顾虑，从 0 到 6：安全（军备与同盟）、地位（是否先被征询）、实力（是否落后）。',
  'rulebook.concerns.licence': '顾虑达到 {{licence}} 便许可敌对姿态。达到 6，结算时即成危机。',

  'rulebook.news.card':
    '各方收取资金，并宣读一张注明日期的牌。它推动顾虑；有些还改变紧张度、油价、西方关注度或资金。新闻引起的紧张度不归咎于任何人。',
  'rulebook.news.level': '较难的难度另加推力，较易的难度则有所缓和。任何水平都不会给电脑玩家更多资金或信息。',

  'rulebook.tender.invite':
    '资产开放时，指定邀请谁、国家保留几份股份：第一份不收费，第二份花费价值的 {{keepCost}} 倍。资金达到价值 {{inviteMeans}} 倍而未获邀请的大国会介意：地位 +{{leftOutStatus}}。',
  'rulebook.tender.bids':
    '受邀者秘密报价，即每份股份的价格：至少 {{reserve}} 资金，至多价值的 {{bidCeiling}} 倍，以 {{bidStep}} 为一档，也可不投标。',
  'rulebook.tender.award':
    '在投标者之间分配股份。各方按自己的报价付款，只能分得其付得起的份数；报价付得起多少就须分配多少，其余留归国家。若只有一种分法，便当场签约。若待售不足 3 份，每份价款中有 {{minorityDiscount}} 进入合资企业而非国库。',
  'rulebook.tender.glad': '分得任何股份的大国会满意：地位 -{{tenderStakeStatus}}，对它的言辞重新有效。',
  'rulebook.tender.passed':
    '若出价最高者以及比最高价至多低 {{closeBid}} 者无一分得股份：威信 -{{passedOverCredibility}}；出价最高的大国：地位 +{{passedOverStatus}}。',

  'rulebook.postures.lay': '俄罗斯先、中国后，各放两张不同的牌，面朝下，也可观望。然后一同翻开，成对结算，俄罗斯在先。',
  'rulebook.postures.press': '施压（一项顾虑达到 {{licence}} 或以上）：就该顾虑提出要求。',
  'rulebook.postures.obstruct':
    '阻挠（任一顾虑达到 {{licence}} 或以上，{{obstructCost}} 资金）：己方一条使用中的管线运力减少 {{obstructCapacity}}，直到解除。一旦该大国最高的顾虑不高于 {{calm}}，阻挠自行解除。若没有使用中的己方管线，则在边境挤压：哈萨克斯坦损失 {{borderSqueeze}} 资金。',
  'rulebook.postures.confront':
    '对抗（地位或实力达到 {{confrontLicence}} 或以上）：紧张度 +1，己方地位 -1，对手的安全 +1。',
  'rulebook.postures.accommodate':
    '迁就（安全不高于 {{accommodateSecurity}} 且地位不高于 {{accommodateStatus}}，{{accommodateCost}} 资金）：紧张度 -1，己方地位 +1。',
  'rulebook.postures.court': '拉拢（{{courtCost}} 资金）：哈萨克斯坦得到 {{courtGift}}，己方软实力 +1，己方地位 -1。',
  'rulebook.postures.invest': '投资（{{investCost}} 资金）：己方一条已开通且未受己方阻挠的管线运力增加 {{widening}}。',

  'rulebook.manoeuvre.orders':
    '哈萨克斯坦逐条下达至多 {{ordersPerRound}} 条指令。吸纳与说服在于预防；让步与杠杆在于补救。',
  'rulebook.manoeuvre.bending':
    '就未了要求所涉的顾虑让步，可满足该要求，却是屈从：自主 -{{bendCost}}，且该大国得 {{demandPoints}} 分。在要求出现之前让步，不损自主。',

  'rulebook.concession.stake':
    '将一份国家股份以价值的 {{concedePrice}} 倍（或其现有资金）售予大国：实力 -{{concedePower}}（价值 1 时 -{{concedePowerSmall}}），地位 -{{concedeStatus}}。其阻挠解除。',
  'rulebook.concession.route':
    '将一处资产从另一大国的管线（或从没有管线）改到某大国有余量的管线：实力 -{{routePower}}。{{routeRest}} 个回合内不能再改。',
  'rulebook.concession.claim':
    '在情景允许时，搁置对里海国家区块的主张：俄罗斯的地位 -{{claimStatus}}，实力 -{{claimPower}}，但里海资产不向任何人付款。恢复主张：俄罗斯的地位 +{{reclaimStatus}}；若西方关注度达到 {{backerInterest}} 或其在当地有两份股份，则 +{{reclaimStatusBacked}}。',
  'rulebook.concession.deed': '每次让步都是行动：对该大国的言辞重新有效。',

  'rulebook.clubs.giant':
    '加入某大国的组织：安全 -{{clubSecurity}}，地位 -{{clubStatus}}，它支付 {{clubGift}}（或其现有资金），其阻挠解除。若因此使它在组织上领先对手，自主 -{{clubAutonomy}}；若使双方持平，自主 +{{clubAutonomy}}。对手的实力 +{{clubEnvy}}，除非本回合或上回合已有过；西方关注度 -{{clubInterest}}。',
  'rulebook.clubs.ties': '组织会起作用：加入同一大国的 {{tiesClubs}} 个或以上组织，每次结算其安全 -{{tiesSecurity}}。',
  'rulebook.clubs.west': '加入西方组织：关注度 +{{westClubInterest}}，俄罗斯的安全 +{{westClubSecurity}}。',

  'rulebook.stakes.preempt':
    '优先购回：以价值另加 {{preemptMark}} 购回本回合售出的一份股份。原持有者的实力 +{{preemptPower}}，若为西方则关注度 -{{preemptInterest}}。',
  'rulebook.stakes.court':
    '法院裁决，每回合一次，限最近 {{courtWindow}} 个回合（含本回合）开放的资产，须威信 {{courtCredibility}} 或以上：一份股份由一方转给一个大国，后者支付其价值（或现有资金）。失去者的地位 +{{courtStatusLoser}}，若为西方则关注度 -{{courtInterest}}；得到者的实力 -{{courtPower}}，地位 -{{courtStatus}}。',
  'rulebook.stakes.law':
    '裁决是法律，不算屈从：它满足得到者的要求而不损自主，并解除其阻挠。若本无要求，则属人情：威信 -{{courtCredibility}}。',

  'rulebook.leverage.use':
    '以后盾牵制有要求或阻挠的大国：二者皆消失，自主 +{{leverageAutonomy}}，该大国的地位 +{{leverageStatus}}。若后盾是另一大国，紧张度 +{{leverageTension}}，记在你的账上；若是西方，该大国的安全 +{{leverageSecurity}}。',
  'rulebook.leverage.backer':
    '后盾的分量须为 {{backerWeight}} 或以上，并且满意：大国没有高于 {{backerContent}} 的顾虑，西方关注度为 {{backerInterest}} 或以上。对同一大国再用杠杆，须隔整整 {{leverageRest}} 个回合。',

  'rulebook.persuasion.talk':
    '会谈：一项为 1 至 {{talkMost}} 的顾虑下降 1。与某大国会谈的次数为威信的一半（进位取整），直到你对它有所行动：让步、有利于它的裁决、招标中的股份。已用次数在每个奇数回合也减 1。',
  'rulebook.persuasion.promise':
    '承诺，须威信 {{promiseCredibility}} 或以上，对每个大国同时只能有一个，最后一个回合不行：一项为 {{promiseConcern}} 或以上的顾虑即刻下降 {{promiseRelief}}。须在 {{promiseRounds}} 个回合内交出一份股份，可以让步、以裁决，或在其并非最高报价者的招标中给予。',
  'rulebook.persuasion.kept':
    '兑现：威信 +{{promiseKeptCredibility}}。落空：威信 -{{promiseBrokenCredibility}}，该顾虑 +{{promiseBrokenConcern}}，地位 +{{promiseBrokenStatus}}。',
  'rulebook.persuasion.demand': '言辞永远不能满足要求。',

  'rulebook.routes.build': '支付 {{buildCost}}：任一已开通管线的运力增加 {{widening}}，至多 {{capacityMax}}。',
  'rulebook.routes.lone':
    '同一回合两侧都开通或扩建管线，谁也不会不安。若只有一个大国一侧如此（由你、由它或因新线开通），该大国的地位 -{{loneExpansionStatus}}，另一大国的实力 +{{loneExpansionPower}}，前提是另一方已有开通的管线。',

  'rulebook.demands.unmet':
    '要求在得到满足、经裁决或被杠杆化解时终止。仍未了的要求使哈萨克斯坦损失 {{demandMoney}} 资金，该顾虑上升 {{demandConcern}}。因要求、危机或关闭边境而国库付不出的部分，记为欠债。',

  'rulebook.shipping.royalty':
    '每处外运的资产付给哈萨克斯坦：价值减 {{royaltyLess}}，加油价，若西方持股再加 {{technology}}（技术），若另一大国的管线也能容纳它再加 {{secondBuyer}}（第二买家）。不少于 0。',
  'rulebook.shipping.dividend': '每份股份付给持有者 1，价值 3 的资产为 2；外国持有者只带走一半。',

  'rulebook.upkeep.due':
    '维持费为 {{upkeep}}，每级繁荣另加 {{upkeepPerLevel}}，向下取整。若付不清，国库清空，自主 -{{shortfallAutonomy}}。',
  'rulebook.upkeep.loan':
    '第 1 至 {{loanRounds}} 回合，关注度为 {{backerInterest}} 或以上的西方借出缺额，不损自主。缺额另加 {{loanInterest}}，从付清维持费后的余款中偿还。',
  'rulebook.upkeep.prosperity':
    '然后至多购买 {{prosperityPerRound}} 级繁荣，每级价格为 {{prosperityCost}} 加现有级数。',

  'rulebook.power.compare':
    '大国低于基准：实力 +1。对手领先 {{rivalAhead}} 或以上：实力 +1。达到基准，且对手至多领先 {{rivalClose}}：实力 -1。',

  'rulebook.hands.dominance':
    '若一个外部方占有全部外部分量的 {{dominanceShare}} 以上，自主 -{{dominanceAutonomy}}，但不低于 {{dominanceFloor}}。',
  'rulebook.hands.free':
    '若无人占有 {{freeHandShare}} 以上，且周旋结束时没有未了的要求或阻挠，自主 +{{freeHandAutonomy}}。',

  'rulebook.crises.cost':
    '达到 6 的顾虑爆发：损失 {{crisisMoney}} 资金，该顾虑降至 {{crisisTo}}。自主 -{{crisisAutonomy}}；但若爆发的是实力，或另一大国占有 {{dominanceShare}} 以上，该大国便转而针对对手，以紧张度 +{{crisisTension}} 代替自主损失。',
  'rulebook.crises.umbrella':
    '保护伞：若已加入西方组织，关注度为 {{umbrellaInterest}} 或以上，西方分量为 {{umbrellaWeight}} 或以上，危机便以损失 {{umbrellaCost}} 关注度代替自主损失或紧张度上升（西方占全部分量的 {{freeHandShare}} 以上时则分文不失），且俄罗斯不能干预。',

  'rulebook.tension.drift':
    '若每个大国的顾虑总和都为 {{uneasyTotal}} 或以上，紧张度 +1；若都不高于 {{calmTotal}}，紧张度 -1，但不低于 {{calmFloor}}。紧张度达到 {{spiralFrom}} 后，两国相互备战：双方安全各 +{{spiralSecurity}}。',
  'rulebook.tension.blame':
    '每次上升都记在造成它的席位账上：对抗的大国、因对手而爆发危机的大国；或是以一个大国对另一个用杠杆的你。新闻与自然变动不归咎于任何人。',

  'rulebook.collapse.vassalage': '附庸：自主为 0。',
  'rulebook.collapse.insolvency':
    '破产：连续 {{insolvencyAfter}} 次结算付不出维持费，或付清后欠债仍超过 {{debtLimit}}。',
  'rulebook.collapse.intervention':
    '干预：俄罗斯的顾虑总和连续 {{brinkRounds}} 次结算为 {{brinkTotal}} 或以上，除非保护伞张开。',
  'rulebook.collapse.border':
    '中国到同样的临界时则关闭边境：自主 -{{borderAutonomy}}，损失 {{borderMoney}} 资金。对局继续。',
  'rulebook.collapse.rupture': '决裂：紧张度 {{rupture}}。推高最多的席位排在末位；若相等，最近推高者居末。',

  'rulebook.west.bid':
    '西方由规则操作。受邀时，它的报价为其关注度与价值之和的一半，上下浮动 1，按同样的档次，不超出预算。关注度为 0 时不投标。',
  'rulebook.west.leaves':
    '西方持股的资产每次结算无法外运，关注度 -{{heldBackInterest}}。若一处资产连续 {{departureAfter}} 次结算无法外运，西方便撤出。你可以按价值接手其各份股份；其余由较富裕的大国以同价（或现有资金）买下。关注度 -{{departureInterest}}。',

  'rulebook.scores.giants':
    '俄罗斯与中国每回合：分量达到基准得 1，没有高于 3 的顾虑得 1，在半数已开放资产中持股得 1；要求以让步得到满足得 {{demandPoints}}。终局再加分量除以 {{finalWeightShare}}、每点软实力 {{finalSoft}} 分、未花资金除以 {{finalMoneyShare}}，减去高于 {{finalTensionFree}} 的紧张度。',
  'rulebook.scores.ranking': '各席按超出基准之数比较；基准是能手在该席通常达到的得分，差距以该席的通常离差计。',

  'rulebook.strategies.favour':
    '终局时按你的所作所为给打法定名。好处是股份乘以价值，每个组织计 2，每次改变流向计 1；各方各占一定比例。',
  'rulebook.strategies.bandwagon':
    '追随：半数以上的好处给了一方，且从未对其用杠杆，同时有一个大国在一半招标中被排除在外，或所得好处至多十分之一。制衡：有大国如此被排除，而无上述追随。',
  'rulebook.strategies.multi':
    '一边倒：一方所得超过十分之六。对冲：没有杠杆，也没有裁决。多元平衡：至少有其中一项，且具备吸纳（可能邀请的五分之四）、让步（两次，或有两个大国共持的资产）、分化、说服（两次）中的三项。混合：其余情形。名称说明做了什么，并不评判好坏。',

  'rulebook.assumptions.list':
    '情景可以关闭以下假设，课堂上也可以争论：在要求之下让步会损失自主；一方超过 {{dominanceShare}} 会损失自主；均势带来行动自由；没有行动，言辞便会用尽；决裂归咎于推高紧张度最多者。',

  'rulebook.term.asset': '资产',
  'rulebook.means.asset': '参加招标的油田、油田群、合资企业或无水港',
  'rulebook.term.autonomy': '自主',
  'rulebook.means.autonomy': '哈萨克斯坦在多大程度上自己作主，0 至 10',
  'rulebook.term.bending': '屈从',
  'rulebook.means.bending': '在某项顾虑上有未了要求时，就该顾虑让步',
  'rulebook.term.brink': '临界',
  'rulebook.means.brink': '大国三项顾虑总和为 {{brinkTotal}} 或以上',
  'rulebook.term.club': '组织',
  'rulebook.means.club': '哈萨克斯坦可以加入的俄罗斯、中国或西方的机制',
  'rulebook.term.concern': '顾虑',
  'rulebook.means.concern': '大国所忧之事：安全、地位或实力',
  'rulebook.term.concession': '让步',
  'rulebook.means.concession': '给予大国股份、运量或加入其组织；在要求之下会损失自主',
  'rulebook.term.court-ruling': '法院裁决',
  'rulebook.means.court-ruling': '依法把股份从一方转给另一方：不算屈从，但损失威信',
  'rulebook.term.credibility': '威信',
  'rulebook.means.credibility': '哈萨克斯坦的话有多大分量，0 至 6',
  'rulebook.term.deed': '行动',
  'rulebook.means.deed': '让步、裁决或招标中的股份：使言辞重新有效',
  'rulebook.term.demand': '要求',
  'rulebook.means.demand': '施压的大国希望在结算前得到答复的事',
  'rulebook.term.free-hand': '行动自由',
  'rulebook.means.free-hand': '无人独大、无人施压的均势',
  'rulebook.term.interest': '关注度',
  'rulebook.means.interest': '西方在意的程度，0 至 5',
  'rulebook.term.leverage': '杠杆',
  'rulebook.means.leverage': '借一方的支持，解除另一方的要求与阻挠',
  'rulebook.term.licence': '许可',
  'rulebook.means.licence': '顾虑高到足以容许敌对姿态',
  'rulebook.term.obstruction': '阻挠',
  'rulebook.means.obstruction': '管线被其所有者限流，直到解除',
  'rulebook.term.par': '基准',
  'rulebook.means.par': '大国在某一回合所期望的分量；也指某席通常达到的得分',
  'rulebook.term.persuasion': '说服',
  'rulebook.means.persuasion': '会谈与承诺：缓解顾虑，若无行动跟进便会用尽',
  'rulebook.term.posture': '姿态',
  'rulebook.means.posture': '大国面朝下放置的牌：本回合如何行事',
  'rulebook.term.pre-emption': '优先购回权',
  'rulebook.means.pre-emption': '国家购回本回合所售股份的权利',
  'rulebook.term.promise': '承诺',
  'rulebook.means.promise': '答应在两个回合内交出的股份：兑现增加威信，违背代价更大',
  'rulebook.term.prosperity': '繁荣',
  'rulebook.means.prosperity': '国家生活的富足程度，0 至 10；须付费维持',
  'rulebook.term.route': '管线',
  'rulebook.means.route': '通往国外的运输线；经它运出的都共用其运力',
  'rulebook.term.stake': '股份',
  'rulebook.means.stake': '一处资产的四分之一',
  'rulebook.term.tender': '招标',
  'rulebook.means.tender': '出售资产股份：受邀者密封报价，由哈萨克斯坦分配',
  'rulebook.term.tension': '紧张度',
  'rulebook.means.tension': '俄罗斯与中国在该地区不和的程度，0 至 {{rupture}}',
  'rulebook.term.umbrella': '保护伞',
  'rulebook.means.umbrella': '西方在此有组织、有关注、有分量时给予的保护',
  'rulebook.term.wedge': '分化',
  'rulebook.means.wedge': '杠杆或法院裁决：借一方牵制另一方',
  'rulebook.term.weight': '分量',
  'rulebook.means.weight': '一方在该国的总量：股份、运量与软实力',
} as const satisfies Chinese<typeof ENGLISH>;
