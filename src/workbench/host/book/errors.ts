/** Excel's errors of cells, by the names that its data types give them. */
export const ERRORS = {
  Blocked: '#BLOCKED!',
  Busy: '#BUSY!',
  Calc: '#CALC!',
  Connect: '#CONNECT!',
  Div0: '#DIV/0!',
  External: '#EXTERNAL!',
  Field: '#FIELD!',
  GettingData: '#GETTING_DATA',
  Name: '#NAME?',
  NotAvailable: '#N/A',
  Null: '#NULL!',
  Num: '#NUM!',
  Ref: '#REF!',
  Spill: '#SPILL!',
  Value: '#VALUE!',
} as const satisfies { readonly [Type in `${Excel.ErrorCellValueType}`]?: string };

export const ERROR_TEXTS: ReadonlySet<string> = new Set(Object.values(ERRORS));
