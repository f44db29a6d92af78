/** Hex digits in groups of four, so that two people can compare them aloud or by eye. */
export const Fingerprint = ({ hex }: { hex: string }) => (
  <code className="fingerprint">{(hex.toUpperCase().match(/.{1,4}/g) ?? []).join(' ')}</code>
)
