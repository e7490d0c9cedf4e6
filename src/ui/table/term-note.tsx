import { useEffect, useState } from 'preact/hooks';
import { CONCERNS } from '../../../rules/index.ts';
import { capital, RULE_OF_TERM, t } from '../../text/index.ts';
import type { GlossaryTerm } from '../../text/rulebook.ts';
import { useRoom, type WhyOf } from './table-room.ts';

const TERM_OF: Readonly<Partial<Record<WhyOf, GlossaryTerm>>> = {
  autonomy: 'autonomy',
  prosperity: 'prosperity',
  credibility: 'credibility',
  tension: 'tension',
  interest: 'interest',
};

/** The glossary's term for a figure. */
export function termOf(of: WhyOf): GlossaryTerm | undefined {
  if (of.startsWith('weight.')) return 'weight';
  return CONCERNS.some((concern) => of.endsWith(`.${concern}`)) ? 'concern' : TERM_OF[of];
}

/** What the asked figure is, in the glossary's words, and the way to its rule; they come when first asked for. */
export function TermNote({ of }: { readonly of: WhyOf }) {
  const room = useRoom();
  const term = termOf(of);
  const [means, setMeans] = useState<string | undefined>(undefined);
  const { tuning } = room.table.value.view.rules;
  useEffect(() => {
    setMeans(undefined);
    if (term === undefined) return;
    let gone = false;
    import('../../text/rulebook.ts').then(
      ({ meaningOf }) => !gone && setMeans(meaningOf(term, tuning)),
      () => undefined,
    );
    return () => {
      gone = true;
    };
  }, [term, tuning]);
  if (term === undefined || means === undefined) return null;
  return (
    <p class="note term-note">
      <span>{capital(means)}</span>
      <button type="button" class="link" onClick={() => room.openRule(RULE_OF_TERM[term])}>
        {t('table.ruleOf')}
      </button>
    </p>
  );
}
