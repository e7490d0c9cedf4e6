import { useEffect, useRef } from 'preact/hooks';
import { t } from '../../text/index.ts';
import { useRoom } from './table-room.ts';

/** Where a class asks for it: a person's reason for the next order, kept for the debrief and shown to nobody else. */
export function ReasonBox() {
  const room = useRoom();
  const input = useRef<HTMLInputElement>(null);
  const { match, mine } = room.table.value;
  const asked = match.scenario.teaching?.rationale ?? 'off';
  const missing = room.reasonMissing.value;
  useEffect(() => {
    if (missing) input.current?.focus();
  }, [missing]);
  if (!mine || asked === 'off') return null;
  return (
    <div class="reason">
      <label class="reason-label" for="reason">
        {t(asked === 'required' ? 'table.reason.must' : 'table.reason.may')}
      </label>
      <input
        ref={input}
        id="reason"
        class="input"
        type="text"
        maxLength={600}
        autocomplete="off"
        aria-required={asked === 'required'}
        aria-invalid={missing}
        aria-describedby={missing ? 'reason-missing' : undefined}
        value={room.reason.value}
        onInput={({ currentTarget }) => {
          room.reason.value = currentTarget.value;
          room.reasonMissing.value = false;
        }}
      />
      {missing && (
        <p id="reason-missing" class="bad" role="alert">
          {t('table.reason.missing')}
        </p>
      )}
    </div>
  );
}
