const MERIDIANS = Array.from({ length: 17 }, (_, i) => -40 + i * 5);
const PARALLELS = Array.from({ length: 9 }, (_, i) => 1050 + i * 130);

function point(radius: number, degrees: number): string {
  const angle = (degrees * Math.PI) / 180;
  return `${(900 + radius * Math.sin(angle)).toFixed(1)} ${(-800 + radius * Math.cos(angle)).toFixed(1)}`;
}

/** The window the net is drawn in. */
export const NET_BOX = '0 0 1600 900';

/** The net of an atlas plate, fanned out as a conic projection fans it: the paths of its meridians and parallels. */
export const NET_LINES: readonly string[] = [
  ...MERIDIANS.map((degrees) => `M${point(700, degrees)}L${point(2300, degrees)}`),
  ...PARALLELS.map((radius) => `M${point(radius, 44)}A${radius} ${radius} 0 0 1 ${point(radius, -44)}`),
];
