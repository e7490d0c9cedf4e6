import { useEffect, useState } from 'preact/hooks';
import { t } from '../../text/words.ts';
import { draft, take } from './draft.ts';

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
      setFault(error instanceof Error ? error.message : String(error));
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
      {fault !== undefined && <span class="bad">{t('studio.jsonBad', { why: fault })}</span>}
    </label>
  );
}
