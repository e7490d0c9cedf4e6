import type { ComponentChildren } from 'preact';
import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import type { Tuning } from '../../../rules/index.ts';
import { rulebook, rulebookLead, type SectionText } from '../../text/rulebook.ts';
import { language, t } from '../../text/words.ts';

/** What of a section speaks of all the words looked for. */
function narrowed(section: SectionText, words: readonly string[]): SectionText | undefined {
  if (words.length === 0) return section;
  const speaks = (text: string): boolean => words.every((word) => text.toLowerCase().includes(word));
  const rules = section.rules.filter(({ text }) => speaks(`${section.title} ${text}`));
  const terms = section.terms.filter(({ term, means }) => speaks(`${term} ${means}`));
  return rules.length + terms.length === 0 ? undefined : { ...section, rules, terms };
}

/** A text with the words looked for marked in it. */
function Marked({ text, words }: { readonly text: string; readonly words: readonly string[] }) {
  if (words.length === 0) return <>{text}</>;
  const plain = words.map((word) => word.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'));
  // Split at a pattern in brackets, every other part is what the pattern found.
  const parts = text.split(new RegExp(`(${plain.join('|')})`, 'giu'));
  return <>{parts.map((part, i) => (i % 2 === 1 ? <mark key={`${i}`}>{part}</mark> : part))}</>;
}

/** The name of a place in the rulebook, in the page and in its address. */
const anchorOf = (id: string): string => `rule-${id}`;

/** A way to a place in the rulebook. Laid over a game, the book turns its own page and leaves the address alone. */
function RuleLink(props: {
  readonly to: string;
  readonly over: boolean | undefined;
  readonly turnTo: (id: string) => void;
  readonly children: ComponentChildren;
}) {
  return (
    <a
      href={`#${anchorOf(props.to)}`}
      onClick={(event) => {
        if (props.over !== true) return;
        event.preventDefault();
        props.turnTo(props.to);
      }}
    >
      {props.children}
    </a>
  );
}

/** The rulebook itself: contents, search, and every rule with where it comes from. */
export function RulePages(props: {
  readonly tuning?: Tuning;
  readonly rule?: string | undefined;
  readonly over?: boolean;
}) {
  const [wanted, setWanted] = useState('');
  const book = useRef<HTMLDivElement>(null);
  const sections = useMemo(() => rulebook(props.tuning), [props.tuning, language()]);
  // On a narrow screen the contents would stand before the text like a wall.
  const roomy = useMemo(() => matchMedia('(min-width: 56rem)').matches, []);
  const words = wanted.toLowerCase().split(/\s+/).filter(Boolean);
  const shown = sections.map((section) => narrowed(section, words)).filter((section) => section !== undefined);
  const count = shown.reduce((sum, { rules, terms }) => sum + rules.length + terms.length, 0);

  const turnTo = (id: string): void => {
    const place = book.current?.querySelector<HTMLElement>(`#${CSS.escape(anchorOf(id))}`);
    place?.scrollIntoView({ block: 'start' });
    place?.focus({ preventScroll: true });
  };
  useEffect(() => {
    if (props.rule !== undefined) turnTo(props.rule);
  }, [props.rule]);

  return (
    <div class="rules" ref={book}>
      <div class="rules-side">
        <label class="field">
          <span class="choice-legend">{t('rules.search')}</span>
          <input
            class="input"
            type="search"
            value={wanted}
            onInput={({ currentTarget }) => setWanted(currentTarget.value)}
          />
        </label>
        <p class="note" role="status">
          {words.length > 0 ? t('rules.found', { count }) : ''}
        </p>
        <nav aria-label={t('rules.contents')} hidden={shown.length === 0}>
          <details open={roomy}>
            <summary class="rules-summary">{t('rules.contents')}</summary>
            <ol class="rules-contents">
              {shown.map(({ id, title }) => (
                <li key={id}>
                  <RuleLink to={id} over={props.over} turnTo={turnTo}>
                    {title}
                  </RuleLink>
                </li>
              ))}
            </ol>
          </details>
        </nav>
      </div>
      <article class="rules-text">
        {words.length === 0 && <p class="rules-lead">{rulebookLead().lead}</p>}
        {shown.length === 0 && (
          <p class="rules-lead rules-none" aria-hidden="true">
            {t('rules.found', { count })}
          </p>
        )}
        {shown.map(({ id, title, rules, terms }) => (
          <section key={id} class="rules-section" aria-labelledby={anchorOf(id)}>
            <h2 id={anchorOf(id)} tabIndex={-1}>
              <Marked text={title} words={words} />
            </h2>
            {rules.map((rule) => (
              <div key={rule.id} class="rule" id={anchorOf(rule.id)} tabIndex={-1}>
                <p>
                  <Marked text={rule.text} words={words} />
                </p>
                <p class="rule-source">{rule.source}</p>
              </div>
            ))}
            {terms.length > 0 && (
              <dl class="terms">
                {terms.map(({ id: word, term, means, rule }) => (
                  <div key={word} class="term" id={anchorOf(word)} tabIndex={-1}>
                    <dt>
                      <RuleLink to={rule} over={props.over} turnTo={turnTo}>
                        <Marked text={term} words={words} />
                      </RuleLink>
                    </dt>
                    <dd>
                      <Marked text={means} words={words} />
                    </dd>
                  </div>
                ))}
              </dl>
            )}
          </section>
        ))}
      </article>
    </div>
  );
}
