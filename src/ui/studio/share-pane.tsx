import { useEffect, useState } from 'preact/hooks';
import type { Scenario } from '../../../rules/index.ts';
import { presetOf } from '../../app/presets.ts';
import { payloadOf, phraseOf } from '../../app/share/preset-link.ts';
import { t } from '../../text/words.ts';
import { fileNameOf, fileOut } from '../shell/file-out.ts';
import { addressOf } from '../shell/route.ts';
import { MOST_IN_QR, QrCode } from './qr-code.tsx';

/** The shipped preset that this one is, but for its name. */
async function shippedAs(scenario: Scenario): Promise<string | undefined> {
  const base = (await presetOf(scenario.id)) ?? (await presetOf(scenario.id.replace(/-own$/, '')));
  const same = base !== undefined && JSON.stringify({ ...scenario, id: base.id }) === JSON.stringify(base);
  return same ? base.id : undefined;
}

/** Handing a preset on: file, link, QR code, or a phrase to read out. */
export function SharePane(props: { readonly scenario: Scenario | undefined }) {
  const { scenario } = props;
  const [seedText, setSeedText] = useState(scenario?.seed?.groups === 'same' ? String(scenario.seed.value) : '');
  const [link, setLink] = useState('');
  const [copied, setCopied] = useState(false);
  const [shipped, setShipped] = useState<string | undefined>(undefined);
  const seed = /^\d{1,6}$/.test(seedText) ? Number(seedText) : undefined;
  useEffect(() => {
    setCopied(false);
    if (scenario === undefined) return;
    let late = false;
    void payloadOf(scenario, seed).then((payload) => {
      const address = new URL(location.href);
      address.hash = addressOf({ screen: 'preset', payload });
      if (!late) setLink(address.href);
    });
    void shippedAs(scenario).then((id) => !late && setShipped(id));
    return () => {
      late = true;
    };
  }, [scenario, seed]);
  if (scenario === undefined) return <p class="bad">{t('studio.share.notGood')}</p>;
  return (
    <section class="studio-share" aria-label={t('studio.part.share')}>
      <div class="studio-share-words panel">
        <label class="field">
          <span class="field-label">{t('studio.share.seed')}</span>
          <input
            class="input seed"
            type="text"
            inputMode="numeric"
            autocomplete="off"
            maxLength={6}
            value={seedText}
            onInput={({ currentTarget }) => setSeedText(currentTarget.value.trim())}
          />
          <span class="note">{t('studio.share.noSeed')}</span>
        </label>
        <div class="studio-share-way">
          <label class="field">
            <span class="field-label">{t('studio.share.link')}</span>
            <textarea class="input" rows={1} readOnly value={link} />
          </label>
          <p class="studio-starts">
            <button
              type="button"
              class="button button-main"
              onClick={() => void navigator.clipboard.writeText(link).then(() => setCopied(true))}
            >
              {t('studio.share.copy')}
            </button>
            <span class="note" role="status">
              {copied ? t('studio.share.copied') : t('studio.share.linkHelp')}
            </span>
          </p>
        </div>
        {shipped !== undefined && seed !== undefined && (
          <p class="studio-share-way">
            <span class="field-label">{t('studio.share.phrase')}</span>
            <strong class="studio-phrase">{phraseOf(shipped, seed)}</strong>
            <span class="note">{t('studio.share.phraseHelp')}</span>
          </p>
        )}
        <p class="studio-share-way studio-starts">
          <button
            type="button"
            class="button"
            onClick={() => fileOut(fileNameOf(scenario.id, Date.now()), JSON.stringify(scenario, undefined, 2))}
          >
            {t('studio.share.file')}
          </button>
          <span class="note">{t('studio.share.fileHelp')}</span>
        </p>
      </div>
      <figure class="studio-share-qr">
        {link === '' ? null : link.length > MOST_IN_QR ? (
          <p class="note">{t('studio.share.qrBig')}</p>
        ) : (
          <>
            <QrCode text={link} label={t('studio.share.qr')} />
            <figcaption class="note">{t('studio.share.scan')}</figcaption>
          </>
        )}
      </figure>
    </section>
  );
}
