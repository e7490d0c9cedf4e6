import type { Russian } from '../catalogue.ts';
import type { CLASS as ENGLISH } from '../en/class.ts';

/** Слова для класса за столом: места, часы, пауза, проектор. */
export const CLASS = {
  'class.title': 'В классе',
  'class.seats': 'Кто где сидит',
  'class.seatsHelp':
    'Место можно передать в любую минуту. Уходящий уносит свои тайны; пришедший сначала поднимает занавес.',
  'class.name': 'Имя или команда',
  'class.nameOf': 'Имя или команда, место: {{seat}}',
  'class.give': 'Передать место',
  'class.giveTo': 'Передать место: {{seat}}',
  'class.last': 'Последний игрок не может уйти из-за стола.',
  'class.pause': 'Пауза',
  'class.pauseHelp': 'Стол отдыхает, на экране не остаётся ничего тайного, время не идёт.',
  'class.question': 'Вопрос всем на это время',
  'class.rest': 'Сделать паузу',
  'class.end': 'Время вышло',
  'class.endHelp': 'Игра закончится после нынешнего раунда, {{years}}, и очки подсчитаются как за целую игру.',
  'class.endNow': 'Закончить после этого раунда',
  'class.ending': 'Игра закончится после этого раунда.',
  'class.projector': 'Проектор',
  'class.projectorHelp': 'Открытая часть стола в отдельном окне, крупным шрифтом: ничего тайного на ней нет.',
  'class.openProjector': 'Открыть стол в окне',
  'class.paused': 'Стол отдыхает',
  'class.resume': 'Продолжить',
  'class.spent': 'Сыграно {{time}}',
  'class.waiting': 'Откройте игру в другом окне этого устройства; её открытая часть появится здесь сама.',
  'class.board': 'Открытый стол',
} as const satisfies Russian<typeof ENGLISH>;
