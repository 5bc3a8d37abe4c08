/** Marks in a cell that mean "as above". */
export const DITTO =
  /^(?:["\u3003\u2033\u201c\u201d\u301e\uff02]|''|同上|상동|위와\s?같음|(?:do|ditto)\.?|id\.)$/i

/** The first cell of a row that adds up the rows above. */
export const SUM =
  /^(?:(?:합|총|소|누|총\s?합)?\s{0,8}계|총\s?건수|合\s{0,4}[計计]|小\s{0,4}[計计]|総\s?計|总\s?计|總\s?計|(?:sub-?\s?)?total(?:\s(?:visitors|participants|people|persons|delegates|travell?ers|number))?|sum)(?:\s?\(.{0,20}\))?\s?:?$/i
