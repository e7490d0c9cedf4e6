/** One of a few answers, side by side: a group of radio buttons that looks like a switch. */
export function ChoiceRow<T extends string | number>(props: {
  readonly name: string;
  readonly legend: string;
  /** The legend is for ears only, because the words stand elsewhere. */
  readonly quiet?: boolean;
  readonly help?: string;
  readonly choices: readonly { readonly value: T; readonly label: string; readonly lang?: string }[];
  readonly value: T;
  readonly onChange: (value: T) => void;
}) {
  return (
    <fieldset class="choice">
      <legend class={props.quiet ? 'visually-hidden' : 'choice-legend'}>{props.legend}</legend>
      <div class="choice-row">
        {props.choices.map(({ value, label, lang }) => (
          <label key={value} class="choice-one">
            <input
              type="radio"
              class="visually-hidden"
              name={props.name}
              checked={value === props.value}
              onChange={() => props.onChange(value)}
            />
            <span lang={lang}>{label}</span>
          </label>
        ))}
      </div>
      {props.help !== undefined && <p class="note">{props.help}</p>}
    </fieldset>
  );
}
