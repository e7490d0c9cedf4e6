import { useEffect, useState } from 'preact/hooks';
import { CONCERNS } from '../../../rules/index.ts';
import { capital } from '../../text/index.ts';
import type { TERMS } from '../../text/rulebook.ts';
import { useRoom, type WhyOf } from './table-room.ts';

type Term = (typeof TERMS)[number];

const TERM_OF: Readonly<Partial<Record<WhyOf, Term>>> = {
  autonomy: 'autonomy',
  prosperity: 'prosperity',
  credibility: 'credibility',
  tension: 'tension',
  interest: 'interest',
};

/** The glossary's term for a figure. */
export function termOf(of: WhyOf): Term | undefined {
  if (of.startsWith('weight.')) return 'weight';
  return CONCERNS.some((concern) => of.endsWith(`.${concern}`)) ? 'concern' : TERM_OF[of];
}

/** What the asked figure is, in the glossary's words; they come when first asked for. */
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
  return means === undefined ? null : <p class="note term-note">{capital(means)}</p>;
}
