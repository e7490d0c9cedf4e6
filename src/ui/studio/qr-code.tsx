import qrcode from 'qrcode-generator';

/** The most characters that still make a code a projector can show. */
export const MOST_IN_QR = 900;

/** An address as a QR code, black on white in any skin. */
export function QrCode(props: { readonly text: string; readonly label: string }) {
  const code = qrcode(0, 'L');
  code.addData(props.text);
  code.make();
  const size = code.getModuleCount();
  let path = '';
  for (let y = 0; y < size; y++)
    for (let x = 0; x < size; x++) if (code.isDark(y, x)) path += `M${x + 4} ${y + 4}h1v1h-1z`;
  return (
    <svg class="qr-code" viewBox={`0 0 ${size + 8} ${size + 8}`} role="img" aria-label={props.label}>
      <rect width={size + 8} height={size + 8} fill="#fff" />
      <path d={path} fill="#000" shape-rendering="crispEdges" />
    </svg>
  );
}
