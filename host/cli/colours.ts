/** Colours of the terminal. */
export type Colour = 'red' | 'yellow' | 'green' | 'blue' | 'grey' | 'bold';

const CODES: Readonly<Record<Colour, number>> = { red: 31, yellow: 33, green: 32, blue: 36, grey: 90, bold: 1 };

/** Puts a text in colour, or leaves it as it is. */
export type Paint = (colour: Colour, text: string) => string;

/** Colours where the output is a terminal that wants them (https://no-color.org), plain text elsewhere. */
export function painter(output: { readonly isTTY?: boolean }, environment: Readonly<Record<string, string | undefined>>): Paint {
  const coloured = output.isTTY === true && (environment.NO_COLOR ?? '') === '' && environment.TERM !== 'dumb';
  return coloured ? (colour, text) => `\u001b[${String(CODES[colour])}m${text}\u001b[0m` : (_colour, text) => text;
}
