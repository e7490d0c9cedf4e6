import { useEffect, useState } from 'preact/hooks';
import { formatNumber } from '../../text/format.ts';
import { t } from '../../text/words.ts';
import { draft, take } from './draft.ts';

/** The line a reader stumbled over, if the browser says so; browsers word it each in their own way. */
function lineOf(error: unknown, text: string): number | undefined {
  const said = error instanceof Error ? error.message : '';
  const line = /line (\d+)/.exec(said)?.[1];
  if (line !== undefined) return Number(line);
  const position = /position (\d+)/.exec(said)?.[1];
  return position === undefined ? undefined : text.slice(0, Number(position)).split('\n').length;
}

/** The draft as it is written, to read and to change. */
export function JsonPane() {
  const now = JSON.stringify(draft.value, undefined, 2);
  const [text, setText] = useState(now);
  const [fault, setFault] = useState<string | undefined>(undefined);
  useEffect(() => {
    setText(now);
    setFault(undefined);
  }, [now]);
  const read = (): void => {
    if (text === now) return;
    try {
      const tree: unknown = JSON.parse(text);
      if (typeof tree !== 'object' || tree === null || Array.isArray(tree)) throw new Error('{ … }');
      take(tree as typeof draft.value);
    } catch (error) {
      const line = lineOf(error, text);
      setFault(line === undefined ? t('studio.jsonBad') : t('studio.jsonBadLine', { line: formatNumber(line) }));
    }
  };
  return (
    <label class="field studio-json">
      <span class="field-label">{t('studio.json')}</span>
      <textarea
        class="input"
        rows={16}
        spellcheck={false}
        value={text}
        aria-invalid={fault !== undefined}
        onInput={({ currentTarget }) => setText(currentTarget.value)}
        onBlur={read}
      />
      {fault !== undefined && <span class="bad">{fault}</span>}
    </label>
  );
}
