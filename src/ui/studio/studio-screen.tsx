import type { ComponentChildren } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { parseScenario, type ScenarioFault, WHOLE_FILE } from '../../../rules/index.ts';
import { PRESET_CARDS, presetOf } from '../../app/presets.ts';
import type { Json } from '../../app/share/merge-patch.ts';
import { ownId } from '../../app/share/preset-link.ts';
import { LANGUAGE_NAMES, PAGE_LANGUAGES, TONGUES, type Tongue } from '../../text/languages.ts';
import { sayFault, sayFaultPlace } from '../../text/say-fault.ts';
import { sayKnob } from '../../text/studio.ts';
import { inWords, language, t } from '../../text/words.ts';
import { ChoiceRow } from '../shell/choice-row.tsx';
import { playPreset } from '../shell/desk.ts';
import { Page } from '../shell/page.tsx';
import { addressOf } from '../shell/route.ts';
import type { MountMap } from '../table/map-port.ts';
import { BLANK, canRedo, canUndo, draft, reading, redo, take, undo } from './draft.ts';
import { JsonPane } from './json-pane.tsx';
import { isFaulty, Knob } from './knob.tsx';
import { type KnobSchema, PRESET_FORM } from './knob-schema.ts';
import { PositionMap } from './position-map.tsx';
import { PrintPane } from './print-pane.tsx';
import { SharePane } from './share-pane.tsx';
import { TrialPane } from './trial-pane.tsx';
import './studio.css';

const PARTS = ['form', 'trial', 'share', 'print'] as const;
type Part = (typeof PARTS)[number];

/** The instructor's studio: build a preset, try it out, share it, print it. */
export function StudioScreen(props: { readonly mountMap: MountMap; readonly from?: string }) {
  const [part, setPart] = useState<Part>('form');
  // Texts in Chinese are written and shown here whatever language the studio speaks.
  useEffect(() => {
    import('virtual:chinese-face.css').catch(() => undefined);
  }, []);
  useEffect(() => {
    if (props.from === undefined) return;
    void startFrom(props.from);
    // A reload must not begin anew.
    history.replaceState(undefined, '', addressOf({ screen: 'studio' }));
  }, [props.from]);
  const read = reading.value;
  const good = read.ok ? read.scenario : undefined;
  return (
    <Page
      title={t('studio.title')}
      actions={
        <>
          <a class="button button-bare" href={addressOf({ screen: 'privacy' })}>
            {t('studio.privacy')}
          </a>
          <button type="button" class="button" disabled={!canUndo.value} onClick={undo}>
            {t('studio.undo')}
          </button>
          <button type="button" class="button" disabled={!canRedo.value} onClick={redo}>
            {t('studio.redo')}
          </button>
          <button
            type="button"
            class="button button-main"
            aria-disabled={good === undefined}
            onClick={() => good !== undefined && playPreset(good)}
          >
            {t('studio.play')}
          </button>
        </>
      }
    >
      <div class="studio">
        <div class="studio-bar">
          <ChoiceRow
            quiet
            name="studio-part"
            legend={t('studio.parts')}
            value={part}
            choices={PARTS.map((value) => ({ value, label: t(`studio.part.${value}`) }))}
            onChange={setPart}
          />
          <div class="studio-now">
            <strong>{titleOf(draft.value)}</strong>
            <span class={read.ok ? 'note' : 'bad'} role="status">
              {read.ok ? t('studio.good') : t('studio.faults', { count: read.faults.length })}
            </span>
            {!read.ok && (
              <button
                type="button"
                class="studio-to-fault"
                onClick={() => {
                  setPart('form');
                  setTimeout(toFirstFault);
                }}
              >
                {t('studio.showFault')}
              </button>
            )}
          </div>
          <Starts from={props.from} />
        </div>
        {part === 'form' && (
          <div class="studio-build">
            <Form />
            <div class="studio-side">
              <PositionMap scenario={good} mountMap={props.mountMap} />
              <JsonPane />
            </div>
          </div>
        )}
        {part === 'trial' && <TrialPane scenario={good} />}
        {part === 'share' && <SharePane scenario={good} />}
        {part === 'print' && <PrintPane scenario={good} />}
      </div>
    </Page>
  );
}

/** What the draft is called so far, whether or not it can be read. */
function titleOf({ title }: { readonly [key: string]: Json }): string {
  const words: unknown = title;
  return typeof words === 'object' && words !== null && 'en' in words && typeof words.en === 'string'
    ? inWords(words as Parameters<typeof inWords>[0])
    : '';
}

/** Puts the focus on the first field with a fault; a part that holds one has opened by itself. */
function toFirstFault(): void {
  const place = document.querySelector<HTMLElement>('.studio-form :is([aria-invalid="true"], .bad)');
  place?.scrollIntoView({ block: 'center' });
  if (place?.matches('input, select, textarea')) place.focus({ preventScroll: true });
}

/** Takes a shipped preset as the draft, under a name of its own; without its id, a blank one. */
async function startFrom(id: string): Promise<void> {
  const preset = await presetOf(id);
  const whole: unknown = JSON.parse(JSON.stringify(preset === undefined ? BLANK : { ...preset, id: ownId(preset.id) }));
  take(whole as typeof BLANK);
}

/** What to begin with: a shipped preset, a file, or nothing. */
function Starts(props: { readonly from: string | undefined }) {
  const [from, setFrom] = useState(props.from ?? '');
  /** Why the file was not taken: its first fault, or `unread` if it holds none of what a scenario holds. */
  const [bad, setBad] = useState<ScenarioFault | 'unread' | undefined>(undefined);
  const open = async (file: File | undefined): Promise<void> => {
    if (file === undefined) return;
    try {
      // No preset is longer; a larger file is not even read.
      const text = file.size > 400_000 ? '' : await file.text();
      const parsed = parseScenario(JSON.parse(text));
      setBad(parsed.ok ? undefined : parsed.faults[0]);
      if (parsed.ok) take(JSON.parse(JSON.stringify(parsed.scenario)) as typeof BLANK);
    } catch {
      setBad('unread');
    }
  };
  return (
    <div class="studio-starts">
      <label class="studio-from">
        <span>{t('studio.from')}</span>
        <select class="input" value={from} onChange={({ currentTarget }) => setFrom(currentTarget.value)}>
          <option value="">{t('studio.blank')}</option>
          {PRESET_CARDS.map((preset) => (
            <option key={preset.id} value={preset.id}>
              {inWords(preset.title)}
            </option>
          ))}
        </select>
      </label>
      <button type="button" class="button" onClick={() => void startFrom(from)}>
        {t('studio.load')}
      </button>
      <label class="button studio-file">
        {t('studio.open')}
        <input
          type="file"
          accept="application/json,.json"
          class="visually-hidden"
          onChange={({ currentTarget }) => {
            void open(currentTarget.files?.[0]);
            currentTarget.value = '';
          }}
        />
      </label>
      {bad !== undefined && (
        <p class="bad" role="alert">
          {t('studio.badFile')}
          {bad !== 'unread' && ` ${sayFaultPlace(bad)}: ${sayFault(bad)}`}
        </p>
      )}
    </div>
  );
}

/** A part of the form that folds away. A fault opens it; it stays as it is left while it is being mended. */
function FormPart(props: {
  readonly label: string;
  readonly faulty: boolean;
  readonly filled: boolean;
  readonly children: ComponentChildren;
}) {
  const { label, faulty, filled } = props;
  const [open, setOpen] = useState(faulty);
  useEffect(() => {
    if (faulty) setOpen(true);
  }, [faulty]);
  return (
    <details
      class={faulty ? 'studio-part studio-part-bad' : 'studio-part'}
      open={open}
      onToggle={({ currentTarget }) => setOpen(currentTarget.open)}
    >
      <summary>
        <span>{label}</span>
        {filled && <span class="studio-set">{t('studio.set')}</span>}
      </summary>
      {props.children}
    </details>
  );
}

/** The texts of a preset that lie open, in the order an author writes them. */
const LINES = ['title', 'dilemma', 'goal', 'author', 'id'];
/** The rest, by what it is for. What a later schema adds stands among the rules. */
const GROUPS = {
  lesson: ['briefing', 'teaching', 'minutes', 'pace'],
  game: ['seats', 'rounds', 'calendar', 'start', 'assets', 'opens', 'tenders', 'bidding', 'news', 'cards'],
  rules: [],
} as const satisfies Readonly<Record<string, readonly string[]>>;
type Group = keyof typeof GROUPS;
const GROUP_NAMES = Object.keys(GROUPS) as Group[];

const groupOf = (name: string): Group =>
  GROUP_NAMES.find((group) => GROUPS[group].some((one) => one === name)) ?? 'rules';
const ORDER: readonly string[] = [...LINES, ...GROUPS.lesson, ...GROUPS.game];
/** Where a knob stands in the form: what is not in order keeps the schema's, after the rest. */
const placeOf = (name: string): number => (ORDER.includes(name) ? ORDER.indexOf(name) : ORDER.length);

/** Every knob of a preset, by the schema: its texts lie open, the rest is folded into lists under them. */
function Form() {
  const [tongue, setTongue] = useState<Tongue>(language());
  const { properties = {}, required = [] } = PRESET_FORM;
  const tree: { readonly [key: string]: Json } = draft.value;
  const whole = reading.value.ok
    ? []
    : reading.value.faults.filter(
        ({ path }) => path === WHOLE_FILE || !Object.hasOwn(properties, path.split('.')[0] ?? ''),
      );
  const all = Object.entries(properties)
    .filter(([, schema]) => schema.const === undefined)
    .sort(([a], [b]) => placeOf(a) - placeOf(b));
  const plain = all.filter(([name]) => LINES.includes(name));
  const folded = all.filter(([name]) => !LINES.includes(name));
  const knobOf = (name: string, schema: KnobSchema) => (
    <Knob
      key={name}
      schema={schema}
      path={[name]}
      value={tree[name]}
      label={sayKnob(name)}
      required={required.includes(name)}
      tongue={tongue}
    />
  );
  return (
    <form class="studio-form" aria-label={t('studio.form')} onSubmit={(event) => event.preventDefault()}>
      <ChoiceRow
        name="studio-tongue"
        legend={t('studio.texts')}
        value={tongue}
        choices={TONGUES.map((value) => ({ value, label: LANGUAGE_NAMES[value], lang: PAGE_LANGUAGES[value] }))}
        onChange={setTongue}
      />
      {whole.map((fault) => (
        <p key={`${fault.path} ${fault.message}`} class="bad">
          {sayFaultPlace(fault)}: {sayFault(fault)}
        </p>
      ))}
      <div class="studio-lines">{plain.map(([name, schema]) => knobOf(name, schema))}</div>
      {GROUP_NAMES.map((group) => (
        <section key={group} aria-labelledby={`studio-group-${group}`}>
          <h2 id={`studio-group-${group}`} class="cap studio-group">
            {t(`studio.group.${group}`)}
          </h2>
          <div class="panel">
            {folded
              .filter(([name]) => groupOf(name) === group)
              .map(([name, schema]) => (
                <FormPart key={name} label={sayKnob(name)} faulty={isFaulty([name])} filled={tree[name] !== undefined}>
                  {knobOf(name, schema)}
                </FormPart>
              ))}
          </div>
        </section>
      ))}
    </form>
  );
}
