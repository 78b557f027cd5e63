/** An error of Microsoft's client, as it throws them; its own constructor is not declared. */
export function officeError(code: string, errorLocation = ''): Error {
  const error = Object.create(OfficeExtension.Error.prototype) as OfficeExtension.Error;
  return Object.assign(error, { code, message: '', debugInfo: { code, message: '', errorLocation } });
}
