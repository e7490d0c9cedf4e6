import type { ComponentChildren } from 'preact';

interface IconProps {
  readonly size?: number;
}

const drawn =
  (path: ComponentChildren) =>
  ({ size = 16 }: IconProps) => (
    <svg
      class="icon"
      width={size}
      height={size}
      viewBox="0 0 16 16"
      fill="none"
      stroke="currentColor"
      stroke-width="1.6"
      stroke-linecap="round"
      stroke-linejoin="round"
      aria-hidden="true"
      focusable="false"
    >
      {path}
    </svg>
  );

export const ArrowRight = drawn(<path d="M2.5 8h11M9.5 4l4 4-4 4" />);
export const Check = drawn(<path d="M3 8.5l3.2 3.2L13 4.8" />);
export const Cross = drawn(<path d="M4 4l8 8M12 4l-8 8" />);
export const Danger = drawn(
  <>
    <path d="M8 2.2L14.5 13.6h-13z" />
    <path d="M8 6.6v3.2M8 11.7v.1" />
  </>,
);
export const NotNow = drawn(
  <>
    <circle cx="8" cy="8" r="5.7" />
    <path d="M4 12l8-8" />
  </>,
);
export const Lock = drawn(
  <>
    <rect x="3.2" y="7.2" width="9.6" height="6.3" rx="1" />
    <path d="M5.3 7V5.2a2.7 2.7 0 0 1 5.4 0V7" />
  </>,
);
export const Menu = drawn(<path d="M2.5 4h11M2.5 8h11M2.5 12h11" />);
export const Back = drawn(<path d="M13.5 8h-11M6.5 4l-4 4 4 4" />);
export const Plus = drawn(<path d="M8 3.2v9.6M3.2 8h9.6" />);
export const Minus = drawn(<path d="M3.2 8h9.6" />);
export const Flag = drawn(<path d="M4 14V2.5h7.5L9.5 5l2 2.5H4" />);
export const Barred = drawn(
  <>
    <rect x="1.8" y="4.2" width="12.4" height="7.6" rx="1" />
    <path d="M5.5 4.2v7.6M8 4.2v7.6M10.5 4.2v7.6" />
  </>,
);
export const Seal = drawn(
  <>
    <circle cx="8" cy="8" r="5.7" />
    <circle cx="8" cy="8" r="2.2" />
  </>,
);
export const Book = drawn(
  <path d="M8 4.2C6.5 3 4.6 2.8 2.5 3v9.6c2.1-.2 4 0 5.5 1.2 1.5-1.2 3.4-1.4 5.5-1.2V3c-2.1-.2-4 0-5.5 1.2zm0 0v9.6" />,
);
export const Undo = drawn(<path d="M3 6.5h6.5a3.7 3.7 0 0 1 0 7.4H6M3 6.5L6 3.6M3 6.5l3 2.9" />);
