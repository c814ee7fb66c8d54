export interface DocumentMessages {
  readonly absent: string;
  readonly noAccess: string;
  readonly notAFile: string;
  readonly empty: string;
  readonly oldFormat: string;
  readonly notDocx: string;
  readonly encrypted: string;
  readonly tooLarge: (bytes: string, limit: string) => string;
  readonly tooMuch: string;
  readonly damaged: string;
}
