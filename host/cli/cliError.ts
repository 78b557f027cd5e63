/** Something that ends the command with exit code 2; the message is one line of plain Chinese. */
export class CliError extends Error {
  constructor(message: string) {
    super(message.replace(/\s*\n\s*/g, ' '));
    this.name = 'CliError';
  }
}
