import type { Holder } from '../../../rules/index.ts';
import { letterOf } from '../../text/index.ts';

/** An owner's letters on its colour; the name stands beside it or in the sentence. */
export const OwnerMark = ({ of }: { readonly of: Holder }) => (
  <span class={`owner owner-${of}`} aria-hidden="true">
    {letterOf(of)}
  </span>
);

/** The owners' patterns, once on the page: stripes for Russia, dots for China, lines for the West, solid for the state. */
export const OwnerPatterns = () => (
  <svg class="patterns" width="0" height="0" aria-hidden="true" focusable="false">
    <defs>
      <pattern id="owner-kazakhstan" width="8" height="8" patternUnits="userSpaceOnUse">
        <rect width="8" height="8" fill="var(--kz)" />
      </pattern>
      <pattern id="owner-russia" width="6" height="6" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
        <rect width="6" height="6" fill="var(--ru)" />
        <rect width="1.6" height="6" fill="#fff" fill-opacity="0.34" />
      </pattern>
      <pattern id="owner-china" width="6" height="6" patternUnits="userSpaceOnUse">
        <rect width="6" height="6" fill="var(--cn)" />
        <circle cx="3" cy="3" r="1.15" fill="#000" fill-opacity="0.42" />
      </pattern>
      <pattern id="owner-west" width="6" height="5" patternUnits="userSpaceOnUse">
        <rect width="6" height="5" fill="var(--w)" />
        <rect width="6" height="1.3" fill="#2a1622" fill-opacity="0.38" />
      </pattern>
      <pattern id="coming" width="6" height="6" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
        <rect width="6" height="6" fill="var(--bad-ground)" />
        <rect width="2" height="6" fill="var(--bad-fill)" />
      </pattern>
    </defs>
  </svg>
);
