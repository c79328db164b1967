/** The address that opens WhatsApp with this text ready to be sent to a number; null without a number. */
export function waMe(number: string | null, text: string): string | null {
  return number === null ? null : `https://wa.me/${number}?text=${encodeURIComponent(text)}`;
}
