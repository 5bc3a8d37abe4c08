/** The fields of a form as somebody has typed them so far: theirs alone, no record of the register. */
export interface TypedTextRow {
  register_id: string
  account: string
  /** Which form: "exchange/01h…". */
  form: string
  /** Names and values, as JSON. */
  fields: string
  /** What the form showed when it was opened. */
  based_on: string
  at: string
}
