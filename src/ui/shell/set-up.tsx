import { useEffect, useRef, useState } from 'preact/hooks';
import { DOCTRINE_NAMES, isGiant, LEVELS, roundsOf, type Scenario, SEATS, type Seat } from '../../../rules/index.ts';
import { type Choices, DIFFICULTIES, freshSeed, newMatch, seedFor, USUAL_LEVEL } from '../../app/new-match.ts';
import { PRESET_CARDS, type PresetCard, presetOf } from '../../app/presets.ts';
import { inWords, t, wordsFor } from '../../text/words.ts';
import { ChoiceRow } from './choice-row.tsx';
import { begin, chosen, draft } from './desk.ts';
import { Page } from './page.tsx';
import { sayLength, sayYears } from './say-preset.ts';

type SeatChoice = Choices['seats'][Seat];

const MOST_SEED = 4_294_967_295;

function seatsFor(scenario: Scenario, hotSeat: boolean): Choices['seats'] {
  const choice = (seat: Seat): SeatChoice => {
    const given = scenario.seats?.[seat];
    return {
      player: hotSeat ? 'person' : (given?.player ?? (seat === 'kazakhstan' ? 'person' : 'ai')),
      name: '',
      doctrine: given?.doctrine ?? (isGiant(seat) ? 'drawn' : 'multi-vector'),
      level: given?.level ?? USUAL_LEVEL,
    };
  };
  return { kazakhstan: choice('kazakhstan'), russia: choice('russia'), china: choice('china') };
}

/** What is laid out: the preset that was chosen on another screen, or the campaign. */
async function blank(hotSeat: boolean): Promise<Choices> {
  const given = chosen.peek();
  chosen.value = undefined;
  const scenario = given?.scenario ?? (await presetOf('campaign'));
  if (scenario === undefined) throw new Error('the game ships without its campaign');
  return {
    scenario,
    seed: given?.seed ?? seedFor(scenario, 1) ?? freshSeed(),
    difficulty: 'standard',
    doctrinesShown: scenario.information?.doctrines === 'shown',
    seats: seatsFor(scenario, hotSeat),
  };
}

function PresetChoice(props: {
  readonly preset: PresetCard;
  /** It came from a link, a file or the studio, and is none of those that ship. */
  readonly own: boolean;
  readonly chosen: boolean;
  readonly onChoose: () => void;
}) {
  const { preset } = props;
  return (
    <label class="preset">
      <input type="radio" class="visually-hidden" name="preset" checked={props.chosen} onChange={props.onChoose} />
      <span class="preset-card">
        <span class="preset-title">{inWords(preset.title)}</span>
        <span class="preset-facts">
          {props.own && <strong>{t('setup.own')}</strong>}
          <span>{sayYears(preset)}</span>
          <span>{t('shell.rounds', { count: roundsOf(preset.rounds).length })}</span>
          <span>{sayLength(preset)}</span>
        </span>
      </span>
    </label>
  );
}

function SeatRow(props: {
  readonly seat: Seat;
  readonly choice: SeatChoice;
  readonly onChange: (part: Partial<SeatChoice>) => void;
}) {
  const { seat, choice, onChange } = props;
  const name = t(`shell.seat.${seat}`);
  const doctrines = isGiant(seat) ? ['drawn', ...DOCTRINE_NAMES[seat]] : ['multi-vector'];
  return (
    <div class="seat">
      <div class="seat-who">
        <span class={`owner owner-${seat}`} aria-hidden="true">
          {t(`shell.letter.${seat}`)}
        </span>
        <div>
          <h3 class="seat-name">{name}</h3>
          <p class="note">{t(`setup.seatHelp.${seat}`)}</p>
        </div>
      </div>
      <ChoiceRow
        quiet
        name={`player-${seat}`}
        legend={t('setup.who', { seat: name })}
        value={choice.player}
        choices={[
          { value: 'person', label: t('shell.person') },
          { value: 'ai', label: t('shell.computer') },
        ]}
        onChange={(player) => onChange({ player })}
      />
      <div class={choice.player === 'person' ? 'seat-more' : 'seat-more seat-disposed'}>
        {choice.player === 'person' ? (
          <label class="field">
            <span class="field-label" aria-hidden="true">
              {t('setup.name')}
            </span>
            <input
              class="input"
              type="text"
              maxLength={40}
              autocomplete="off"
              aria-label={t('setup.nameOf', { seat: name })}
              placeholder={t('setup.nameHint')}
              value={choice.name}
              onInput={({ currentTarget }) => onChange({ name: currentTarget.value })}
            />
          </label>
        ) : (
          <>
            <label class="field">
              <span class="field-label" aria-hidden="true">
                {t('setup.doctrine')}
              </span>
              <select
                class="input"
                aria-label={t('setup.doctrineOf', { seat: name })}
                value={choice.doctrine}
                onChange={({ currentTarget }) => onChange({ doctrine: currentTarget.value })}
              >
                {doctrines.map((doctrine) => (
                  <option key={doctrine} value={doctrine}>
                    {wordsFor(`doctrine.${doctrine}`)}
                  </option>
                ))}
              </select>
              <span class="note">{wordsFor(`doctrineMeans.${choice.doctrine}`)}</span>
            </label>
            <label class="field">
              <span class="field-label" aria-hidden="true">
                {t('setup.level')}
              </span>
              <select
                class="input"
                aria-label={t('setup.levelOf', { seat: name })}
                value={choice.level}
                onChange={({ currentTarget }) =>
                  onChange({ level: LEVELS.find((one) => one === currentTarget.value) ?? USUAL_LEVEL })
                }
              >
                {LEVELS.map((level) => (
                  <option key={level} value={level}>
                    {t(`ai.level.${level}`)}
                  </option>
                ))}
              </select>
              <span class="note">{t(`ai.level.${choice.level}.about`)}</span>
            </label>
          </>
        )}
      </div>
    </div>
  );
}

/** What the set-up screen starts from. */
async function firstChoices(hotSeat: boolean): Promise<Choices> {
  const given = draft.peek();
  draft.value = undefined;
  if (given === undefined) return blank(hotSeat);
  // A match carries its level in its preset; the variation starts from the preset as it ships.
  return { ...given, scenario: (await presetOf(given.scenario.id)) ?? given.scenario };
}

/** The set-up screen: what to play, who sits where, how hard, by what chance. */
export function SetUpScreen(props: { readonly hotSeat: boolean }) {
  const [first, setFirst] = useState<Choices | undefined>(undefined);
  const [failed, setFailed] = useState(false);
  useEffect(() => {
    firstChoices(props.hotSeat).then(setFirst, () => setFailed(true));
  }, []);
  return (
    <Page title={t(props.hotSeat ? 'setup.hotSeat' : 'setup.new')}>
      {first !== undefined ? (
        <SetUpForm hotSeat={props.hotSeat} first={first} />
      ) : (
        <p class="page-waiting" role={failed ? 'alert' : 'status'}>
          {t(failed ? 'shell.failed' : 'shell.loading')}
        </p>
      )}
    </Page>
  );
}

function SetUpForm(props: { readonly hotSeat: boolean; readonly first: Choices }) {
  const [choices, setChoices] = useState(props.first);
  const wanted = useRef(choices.scenario.id);
  const [seedText, setSeedText] = useState(String(choices.seed));
  const seed = /^\d{1,10}$/.test(seedText.trim()) ? Number(seedText) : Number.NaN;
  const seedGood = seed <= MOST_SEED;
  const somebody = SEATS.some((seat) => choices.seats[seat].player === 'person');
  const { scenario, difficulty } = choices;
  // What is chosen from the start stands first, in sight, and one that does not ship can be come back to.
  const opening = props.first.scenario;
  const own = PRESET_CARDS.some(({ id }) => id === opening.id) ? [] : [opening];
  const laidOut = [...PRESET_CARDS].sort((a, b) => Number(b.id === opening.id) - Number(a.id === opening.id));
  const presets: readonly PresetCard[] = [...own, ...laidOut].map((one) => (one.id === scenario.id ? scenario : one));

  const choose = async (id: string): Promise<void> => {
    wanted.current = id;
    const preset = own.find((one) => one.id === id) ?? (await presetOf(id));
    if (preset === undefined || wanted.current !== id) return;
    const fixed = seedFor(preset, 1);
    if (fixed !== undefined) setSeedText(String(fixed));
    setChoices((before) => ({
      ...before,
      scenario: preset,
      doctrinesShown: preset.information?.doctrines === 'shown',
      seats: seatsFor(preset, props.hotSeat),
    }));
  };

  const start = (event: Event): void => {
    event.preventDefault();
    if (seedGood && somebody) void begin(newMatch({ ...choices, seed }, Date.now()));
  };

  return (
    <form class="setup" onSubmit={start}>
      <fieldset class="setup-presets">
        <legend class="section-title">{t('setup.preset')}</legend>
        <div class="preset-list">
          {presets.map((preset) => (
            <PresetChoice
              key={preset.id}
              preset={preset}
              own={own.some(({ id }) => id === preset.id)}
              chosen={preset.id === scenario.id}
              onChoose={() => void choose(preset.id)}
            />
          ))}
        </div>
      </fieldset>

      <section class="setup-brief panel" aria-labelledby="setup-brief-title">
        <h2 id="setup-brief-title" class="setup-brief-title">
          {inWords(scenario.title)}
        </h2>
        {scenario.dilemma !== undefined && <p class="scenario-dilemma">{inWords(scenario.dilemma)}</p>}
        <div class="setup-brief-text">
          {inWords(scenario.briefing.public.basic)
            .split(/\n+/)
            .map((paragraph) => (
              <p key={paragraph}>{paragraph}</p>
            ))}
        </div>
        {scenario.goal !== undefined && (
          <p class="setup-goal">
            <span class="cap">{t('setup.goal')}</span> {inWords(scenario.goal)}
          </p>
        )}
        {scenario.teaching?.prediction !== undefined && (
          <p class="setup-goal">
            <span class="cap">{t('setup.prediction')}</span> {inWords(scenario.teaching.prediction)}
          </p>
        )}
        {scenario.briefing.public.advanced !== undefined && (
          <details class="setup-more">
            <summary>{t('setup.more')}</summary>
            <p>{inWords(scenario.briefing.public.advanced)}</p>
          </details>
        )}
      </section>

      <section class="setup-seats" aria-labelledby="setup-seats-title">
        <h2 id="setup-seats-title" class="section-title">
          {t('setup.seats')}
        </h2>
        <div class="seat-list panel">
          {SEATS.map((seat) => (
            <SeatRow
              key={seat}
              seat={seat}
              choice={choices.seats[seat]}
              onChange={(part) =>
                setChoices({ ...choices, seats: { ...choices.seats, [seat]: { ...choices.seats[seat], ...part } } })
              }
            />
          ))}
        </div>
      </section>

      <section class="setup-options" aria-labelledby="setup-options-title">
        <h2 id="setup-options-title" class="section-title">
          {t('setup.options')}
        </h2>
        <div class="setup-options-grid panel">
          <div>
            <ChoiceRow
              name="difficulty"
              legend={t('setup.difficulty')}
              value={difficulty}
              choices={DIFFICULTIES.map((value) => ({ value, label: t(`setup.difficulty.${value}`) }))}
              onChange={(next) => setChoices({ ...choices, difficulty: next })}
            />
            <p class="note">
              {t(`setup.difficultyMeans.${difficulty}`)} {t('setup.fair')}
            </p>
          </div>
          <div>
            {scenario.seed?.groups === 'own' && (
              <label class="field">
                <span class="choice-legend">{t('setup.group')}</span>
                <input
                  class="input"
                  type="number"
                  min={1}
                  max={99}
                  value={1}
                  onInput={({ currentTarget }) => {
                    const own = seedFor(scenario, Math.max(1, Number(currentTarget.value)));
                    if (own !== undefined) setSeedText(String(own));
                  }}
                />
              </label>
            )}
            <label class="field">
              <span class="choice-legend">{t('setup.seed')}</span>
              <span class="seed-row">
                <input
                  class="input seed"
                  type="text"
                  inputMode="numeric"
                  autocomplete="off"
                  aria-invalid={!seedGood}
                  aria-describedby="seed-help"
                  value={seedText}
                  onInput={({ currentTarget }) => setSeedText(currentTarget.value)}
                />
                <button type="button" class="button" onClick={() => setSeedText(String(freshSeed()))}>
                  {t('setup.seedNew')}
                </button>
              </span>
            </label>
            <p id="seed-help" class={seedGood ? 'note' : 'bad'}>
              {t(seedGood ? 'setup.seedHelp' : 'setup.seedWrong')}
            </p>
            <label class="check">
              <input
                type="checkbox"
                checked={choices.doctrinesShown}
                onChange={({ currentTarget }) => setChoices({ ...choices, doctrinesShown: currentTarget.checked })}
              />
              <span>{t('setup.shown')}</span>
            </label>
          </div>
        </div>
      </section>

      <div class="setup-begin">
        {/* Why it cannot begin stands where it is pressed: the field it is about may be out of sight. */}
        <p id="setup-hindrance" class="bad" role="alert">
          {!somebody ? t('setup.nobody') : !seedGood && `${t('setup.seed')}: ${t('setup.seedWrong')}`}
        </p>
        <button
          type="submit"
          class="button button-main button-large"
          aria-disabled={!seedGood || !somebody}
          aria-describedby="setup-hindrance"
        >
          {t('setup.begin')}
        </button>
      </div>
    </form>
  );
}
