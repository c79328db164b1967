/** A longer text of an officer's is refused. */
export const LONGEST_TEXT = 1000;

/** What is wrong with a text that is to be sent. */
export function textProblem(text: string): 'chat_empty' | 'chat_too_long' | null {
  if (text === '') return 'chat_empty';
  return text.length > LONGEST_TEXT ? 'chat_too_long' : null;
}

/** A text as it was typed, with the line ends that every channel has. */
export function typedText(text: string | undefined): string {
  return (text ?? '').replace(/\r\n?/g, '\n').trim();
}
