import { useId } from 'preact/hooks';
import { DOCTRINE_NAMES, GIANTS } from '../../../rules/index.ts';
import type { Json } from '../../app/share/merge-patch.ts';
import { LANGUAGE_NAMES, TONGUES, type Tongue } from '../../text/languages.ts';
import { sayFault } from '../../text/say-fault.ts';
import { sayKnob, sayValue } from '../../text/studio.ts';
import { t } from '../../text/words.ts';
import { type Path, reading, turn } from './draft.ts';
import { firstOf, isChoiceList, isLocalText, type KnobSchema } from './knob-schema.ts';

export interface KnobProps {
  readonly schema: KnobSchema;
  readonly path: Path;
  readonly value: Json | undefined;
  readonly label: string;
  readonly required: boolean;
  readonly tongue: Tongue;
}

type Tree = { readonly [key: string]: Json };
const isTree = (value: Json | undefined): value is Tree =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** What is wrong at this very place. */
function faultsAt(path: Path): readonly string[] {
  const read = reading.value;
  if (read.ok) return [];
  const place = path.join('.');
  return read.faults.filter((fault) => fault.path === place).map(sayFault);
}

/** What is wrong here or with an entry of this list, where entries have no field of their own. */
function faultsWithin(path: Path): readonly string[] {
  const read = reading.value;
  if (read.ok) return [];
  const place = path.join('.');
  return read.faults.filter((fault) => fault.path === place || fault.path.startsWith(`${place}.`)).map(sayFault);
}

/** Whether anything is wrong here or below. */
export function isFaulty(path: Path): boolean {
  const read = reading.value;
  const place = path.join('.');
  return !read.ok && read.faults.some((fault) => fault.path === place || fault.path.startsWith(`${place}.`));
}

const isDoctrine = ([part, , knob]: Path): boolean => part === 'seats' && knob === 'doctrine';

/** The doctrines a computer player of this seat may follow, and whichever the preset names beside them. */
function doctrinesFor({ path, value }: KnobProps): readonly string[] {
  const giant = GIANTS.find((one) => one === path[1]);
  const known: readonly string[] = giant === undefined ? ['multi-vector'] : ['drawn', ...DOCTRINE_NAMES[giant]];
  return typeof value !== 'string' || known.includes(value) ? known : [...known, value];
}

/** One knob of a preset, drawn by its schema, with what is wrong said beside it. */
export function Knob(props: KnobProps) {
  const { schema } = props;
  if (schema.const !== undefined) return null;
  if (isLocalText(schema)) return <TextKnob {...props} />;
  if (isDoctrine(props.path)) return <EnumKnob {...props} schema={{ ...schema, enum: doctrinesFor(props) }} />;
  if (isChoiceList(schema)) return <ChoiceListKnob {...props} />;
  if (schema.anyOf !== undefined) return <EitherKnob {...props} options={schema.anyOf} />;
  if (schema.enum !== undefined) return <EnumKnob {...props} />;
  switch (schema.type) {
    case 'object':
      return schema.properties === undefined ? <TableKnob {...props} /> : <GroupKnob {...props} />;
    case 'array':
      return <ListKnob {...props} />;
    case 'boolean':
      return <SwitchKnob {...props} />;
    case 'integer':
    case 'number':
      return <NumberKnob {...props} />;
    default:
      return <LineKnob {...props} />;
  }
}

function Faults(props: { readonly id: string; readonly faults: readonly string[] }) {
  return props.faults.length === 0 ? null : (
    <span id={props.id} class="bad knob-fault">
      {props.faults.join(' ')}
    </span>
  );
}

function NumberKnob({ schema, path, value, label, required }: KnobProps) {
  const id = useId();
  const faults = faultsAt(path);
  return (
    <label class="field knob">
      <span class="field-label">{label}</span>
      <input
        class="input"
        type="number"
        min={schema.minimum}
        max={schema.maximum}
        step={schema.type === 'integer' ? 1 : 'any'}
        placeholder={required ? '' : t('studio.default')}
        value={typeof value === 'number' ? value : ''}
        aria-invalid={faults.length > 0}
        aria-describedby={faults.length > 0 ? id : undefined}
        onChange={({ currentTarget }) =>
          turn(path, currentTarget.value === '' ? undefined : Number(currentTarget.value))
        }
      />
      <Faults id={id} faults={faults} />
    </label>
  );
}

function LineKnob({ path, value, label, required }: KnobProps) {
  const id = useId();
  const faults = faultsAt(path);
  return (
    <label class="field knob knob-line">
      <span class="field-label">{label}</span>
      <input
        class="input"
        type="text"
        autocomplete="off"
        placeholder={required ? '' : t('studio.optional')}
        value={typeof value === 'string' ? value : ''}
        aria-invalid={faults.length > 0}
        aria-describedby={faults.length > 0 ? id : undefined}
        onChange={({ currentTarget }) => turn(path, currentTarget.value === '' ? undefined : currentTarget.value)}
      />
      <Faults id={id} faults={faults} />
    </label>
  );
}

function TextKnob({ schema, path, value, label, required, tongue }: KnobProps) {
  const id = useId();
  const faults = [
    ...faultsAt(path),
    ...TONGUES.flatMap((one) =>
      faultsAt([...path, one]).map((fault) => (one === tongue ? fault : `${LANGUAGE_NAMES[one]}: ${fault}`)),
    ),
  ];
  const said = isTree(value) ? value[tongue] : undefined;
  const long = (schema.properties?.en?.maxLength ?? 0) > 1000;
  const parts = {
    id: `${id}-text`,
    class: 'input',
    lang: tongue,
    value: typeof said === 'string' ? said : '',
    placeholder: isTree(value) && typeof value.en === 'string' ? value.en : required ? '' : t('studio.optional'),
    'aria-invalid': faults.length > 0,
    'aria-describedby': faults.length > 0 ? id : undefined,
    onChange: ({ currentTarget }: { readonly currentTarget: HTMLTextAreaElement }) =>
      turn([...path, tongue], currentTarget.value === '' ? undefined : currentTarget.value),
  };
  return (
    <div class="field knob knob-wide">
      <label class="field-label" for={`${id}-text`}>
        {label}
      </label>
      {long ? (
        <textarea rows={3} {...parts} />
      ) : (
        // One line, however long: it grows, so that a whole question can be read.
        <textarea
          rows={1}
          {...parts}
          onKeyDown={(event) => {
            if (event.key === 'Enter') event.preventDefault();
          }}
        />
      )}
      <Faults id={id} faults={faults} />
    </div>
  );
}

function EnumKnob({ schema, path, value, label, required }: KnobProps) {
  const faults = faultsAt(path);
  const id = useId();
  return (
    <label class="field knob">
      <span class="field-label">{label}</span>
      <select
        class="input"
        aria-invalid={faults.length > 0}
        aria-describedby={faults.length > 0 ? id : undefined}
        value={typeof value === 'string' ? value : ''}
        onChange={({ currentTarget }) => turn(path, currentTarget.value === '' ? undefined : currentTarget.value)}
      >
        {!required && <option value="">{t('studio.default')}</option>}
        {schema.enum?.map((one) => (
          <option key={one} value={one}>
            {sayValue(one)}
          </option>
        ))}
      </select>
      <Faults id={id} faults={faults} />
    </label>
  );
}

function SwitchKnob({ path, value, label }: KnobProps) {
  const faults = faultsAt(path);
  const id = useId();
  return (
    <label class="field knob">
      <span class="field-label">{label}</span>
      <select
        class="input"
        aria-invalid={faults.length > 0}
        aria-describedby={faults.length > 0 ? id : undefined}
        value={typeof value === 'boolean' ? String(value) : ''}
        onChange={({ currentTarget }) =>
          turn(path, currentTarget.value === '' ? undefined : currentTarget.value === 'true')
        }
      >
        <option value="">{t('studio.default')}</option>
        <option value="true">{t('studio.yes')}</option>
        <option value="false">{t('studio.no')}</option>
      </select>
      <Faults id={id} faults={faults} />
    </label>
  );
}

/** Either one of a few words, or a list. */
function EitherKnob(props: KnobProps & { readonly options: readonly KnobSchema[] }) {
  const { options, path, value, label, required } = props;
  const id = useId();
  const faults = faultsAt(path);
  const words = options.flatMap((one) => one.enum ?? (typeof one.const === 'string' ? [one.const] : []));
  const list = options.find((one) => one.type === 'array');
  if (list === undefined) return <LineKnob {...props} />;
  const chosen = Array.isArray(value) ? 'list' : typeof value === 'string' ? value : '';
  return (
    <div class="knob knob-wide">
      <label class="field">
        <span class="field-label">{label}</span>
        <select
          class="input"
          aria-invalid={faults.length > 0}
          aria-describedby={faults.length > 0 ? id : undefined}
          value={chosen}
          onChange={({ currentTarget }) => {
            const next = currentTarget.value;
            turn(path, next === '' ? undefined : next === 'list' ? firstOf(list) : next);
          }}
        >
          {!required && <option value="">{t('studio.default')}</option>}
          {words.map((one) => (
            <option key={one} value={one}>
              {sayValue(one)}
            </option>
          ))}
          <option value="list">{t(path[0] === 'news' ? 'studio.byName' : 'studio.someRounds')}</option>
        </select>
        <Faults id={id} faults={faults} />
      </label>
      {Array.isArray(value) && <ListKnob {...props} schema={list} />}
    </div>
  );
}

function ChoiceListKnob({ schema, path, value, label }: KnobProps) {
  const faults = faultsWithin(path);
  const id = useId();
  const chosen: readonly Json[] = Array.isArray(value) ? value : [];
  return (
    <fieldset class="knob knob-wide knob-choices">
      <legend class="field-label">{label}</legend>
      {schema.items?.enum?.map((one) => (
        <label key={one} class="check">
          <input
            type="checkbox"
            checked={chosen.includes(one)}
            onChange={({ currentTarget }) => {
              const next = schema.items?.enum?.filter((each) =>
                each === one ? currentTarget.checked : chosen.includes(each),
              );
              turn(path, next === undefined || next.length === 0 ? undefined : next);
            }}
          />
          <span>{sayValue(one)}</span>
        </label>
      ))}
      <Faults id={id} faults={faults} />
    </fieldset>
  );
}

function ListKnob({ schema, path, value, label, tongue }: KnobProps) {
  const faults = faultsAt(path);
  const id = useId();
  const rows: readonly Json[] = Array.isArray(value) ? value : [];
  const { items } = schema;
  if (items === undefined) return null;
  return (
    <fieldset class="knob knob-wide knob-list">
      <legend class="field-label">{label}</legend>
      {rows.map((row, place) => (
        // A row is known by its place alone.
        <div key={`${place}`} class="knob-row">
          <Knob schema={items} path={[...path, place]} value={row} label={`${place + 1}`} required tongue={tongue} />
          <button
            type="button"
            class="button"
            aria-label={t('studio.removeOf', { what: `${label} ${place + 1}` })}
            onClick={() => turn([...path, place], undefined)}
          >
            {t('studio.remove')}
          </button>
        </div>
      ))}
      <button
        type="button"
        class="button"
        aria-label={t('studio.addOf', { what: label })}
        onClick={() => turn([...path, rows.length], firstOf(items))}
      >
        {t('studio.add')}
      </button>
      <Faults id={id} faults={faults} />
    </fieldset>
  );
}

/** A table with a row for some of a list of names. */
function TableKnob({ schema, path, value, label, tongue }: KnobProps) {
  const faults = faultsAt(path);
  const id = useId();
  const rows = isTree(value) ? Object.entries(value) : [];
  const row = schema.additionalProperties;
  if (row === undefined || row === false) return null;
  const left = schema.propertyNames?.enum?.filter((name) => !rows.some(([taken]) => taken === name)) ?? [];
  return (
    <fieldset class="knob knob-wide knob-list">
      <legend class="field-label">{label}</legend>
      {rows.map(([name, one]) => (
        <div key={name} class="knob-row">
          <Knob schema={row} path={[...path, name]} value={one} label={sayKnob(name)} required tongue={tongue} />
          <button
            type="button"
            class="button"
            aria-label={t('studio.removeOf', { what: sayKnob(name) })}
            onClick={() => turn([...path, name], undefined)}
          >
            {t('studio.remove')}
          </button>
        </div>
      ))}
      {left.length > 0 && <AddRow label={label} names={left} onAdd={(name) => turn([...path, name], firstRow(row))} />}
      <Faults id={id} faults={faults} />
    </fieldset>
  );
}

/** A new row that is not empty, or it would vanish at once. */
function firstRow(row: KnobSchema): Json {
  const first = firstOf(row);
  if (!isTree(first) || Object.keys(first).length > 0) {
    const quarters = isTree(first) && 'west' in first && 'kazakhstan' in first;
    return quarters ? { ...first, kazakhstan: 4 } : first;
  }
  const [[name, knob] = ['', {}]] = Object.entries(row.properties ?? {});
  return { [name]: firstOf(knob) };
}

function AddRow(props: {
  readonly label: string;
  readonly names: readonly string[];
  readonly onAdd: (name: string) => void;
}) {
  return (
    <select
      class="input knob-add"
      aria-label={t('studio.addOf', { what: props.label })}
      value=""
      onChange={({ currentTarget }) => {
        if (currentTarget.value !== '') props.onAdd(currentTarget.value);
      }}
    >
      <option value="">{t('studio.add')} …</option>
      {props.names.map((name) => (
        <option key={name} value={name}>
          {sayKnob(name)}
        </option>
      ))}
    </select>
  );
}

/** Knobs that belong together. A large group of numbers is added to one by one. */
function GroupKnob({ schema, path, value, label, tongue }: KnobProps) {
  const faults = faultsAt(path);
  const id = useId();
  const all = Object.entries(schema.properties ?? {});
  const tree = isTree(value) ? value : {};
  const picked = all.length > 30 ? all.filter(([name]) => name in tree) : all;
  return (
    <fieldset class="knob knob-wide knob-group">
      <legend class="field-label">{label}</legend>
      {picked.map(([name, knob]) => (
        <Knob
          key={name}
          schema={knob}
          path={[...path, name]}
          value={tree[name]}
          label={sayKnob(name)}
          required={schema.required?.includes(name) ?? false}
          tongue={tongue}
        />
      ))}
      {picked.length < all.length && (
        <AddRow
          label={label}
          names={all.map(([name]) => name).filter((name) => !(name in tree))}
          onAdd={(name) => turn([...path, name], 0)}
        />
      )}
      <Faults id={id} faults={faults} />
    </fieldset>
  );
}
