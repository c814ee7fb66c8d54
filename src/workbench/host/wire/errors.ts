/** Excel's error codes that the host answers, with the HTTP status that travels beside them. */
const STATUS = {
  AccessDenied: 403,
  ApiNotFound: 404,
  GeneralException: 500,
  InvalidArgument: 400,
  InvalidBinding: 400,
  InvalidObjectPath: 400,
  InvalidOperation: 400,
  InvalidReference: 400,
  InvalidSelection: 400,
  ItemAlreadyExists: 409,
  ItemNotFound: 404,
  ResponsePayloadSizeLimitExceeded: 413,
  UndoNotSupported: 400,
} as const;

type ErrorCode = keyof typeof STATUS;

/** What the add-in did wrong, as Excel would answer it. Anything else that is thrown is a fault of the host. */
export class HostError extends Error {
  readonly status: number;

  constructor(
    readonly code: ErrorCode,
    message: string,
  ) {
    super(message);
    this.status = STATUS[code];
  }
}

/** The add-in asked for a member of Excel's API that the host does not have. */
export class MissingMember extends HostError {
  constructor(readonly member: string) {
    super('ApiNotFound', `The emulated Excel does not have ${member}.`);
  }
}

export function itemNotFound(): HostError {
  return new HostError('ItemNotFound', "The requested resource doesn't exist.");
}

export function invalidArgument(
  message = 'The argument is invalid or missing or has an incorrect format.',
): HostError {
  return new HostError('InvalidArgument', message);
}

export function accessDenied(): HostError {
  return new HostError('AccessDenied', 'You cannot perform the requested operation.');
}

export function invalidOperation(message: string): HostError {
  return new HostError('InvalidOperation', message);
}
