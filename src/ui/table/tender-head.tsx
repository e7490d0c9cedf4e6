import { type AssetId, ruleOf } from '../../../rules/index.ts';
import { capital, phraseOf, t } from '../../text/index.ts';
import { Check } from './icons.tsx';
import { sayAsset } from './say-place.ts';
import { useRoom } from './table-room.ts';
import { Term } from './term.tsx';

const STEPS = ['invite', 'bid', 'award'] as const;

/** The head of the tender: which asset, and how far it has come. */
export function TenderHead({ asset, at }: { readonly asset: AssetId; readonly at: (typeof STEPS)[number] }) {
  const { view } = useRoom().table.value;
  const place = STEPS.indexOf(at);
  return (
    <header class="tender-head">
      <div>
        <h2 id="dock-title" tabIndex={-1}>
          {t('table.tender.title', { asset: capital(phraseOf(asset)) })}
        </h2>
        <p class="note tender-note">
          <Term of="tender">{t('orders.group.tender')}</Term>
          <span>{sayAsset(ruleOf(view, asset))}</span>
        </p>
      </div>
      <ol class="tender-steps" aria-label={t('table.tender.steps')}>
        {STEPS.map((step, i) => (
          <li key={step} aria-current={i === place ? 'step' : undefined} class={i < place ? 'step-past' : ''}>
            <span class="step-mark" aria-hidden="true">
              {i < place ? <Check size={14} /> : i + 1}
            </span>
            {t(`table.tender.step.${step}`)}
          </li>
        ))}
      </ol>
    </header>
  );
}
