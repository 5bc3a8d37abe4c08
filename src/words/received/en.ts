import type { FileTexts } from './ko.ts'

export const en: FileTexts = {
  empty: 'There is no text in it. Save the page as text and use that.',
  encrypted: 'It is locked with a password. Open it, save it without one and use that.',
  damaged: (format) =>
    `It is a damaged ${format} file: a part is missing or broken. Open it in its own program, save it anew and use that.`,
  encodingUnknown: (wrote, known) => `There is no encoding “${wrote}” here. Those that are read: ${known}.`,
  encodingDoesNotFit: (encoding) =>
    `Its letters are not ${encoding}: too many cannot be read. Choose another.`,
  pastCap: {
    'file-bytes': (limit) => `It is larger than ${limit} MB. Split it.`,
    depth: (limit) =>
      `Its elements stand more than ${limit} deep in one another. Copy its text from the browser and use that.`,
    cells: (limit) => `It has more than ${limit} cells. Leave out the empty rows and columns, or split it.`,
    text: (limit) => `It has more than ${limit} letters. Split it.`,
    entries: (limit) => `It packs more than ${limit} files. Save it anew without its attachments.`,
    'unpacked-bytes': (limit) =>
      `Unpacked it is larger than ${limit} MB. Save it anew without its pictures, or split it.`,
    seconds: (limit) => `It could not be read in ${limit} seconds. Split it, or save it as text.`,
    'memory-bytes': (limit) =>
      `It could not be read within ${limit} MB of memory. Split it, or save it as text.`,
  },
  nothingRead: 'Nothing of it was read.',
  unsupported: {
    doc: 'It is a Word file of before 2007 (.doc). Save it as .docx and use that.',
    xls: 'It is an Excel file of before 2007 (.xls). Save it as .xlsx and use that.',
    ppt: 'It is a presentation. Copy its text into a text file and use that.',
    'hwp-3': 'It is a Hangul file of before 2002 (HWP 3). Save it as .hwpx and use that.',
    'hwp-distribution':
      'It is a Hangul file locked for distribution. Save it as .hwpx without the lock, or copy its text, and use that.',
    hwpml: 'It is a Hangul file in XML (HWPML). Save it as .hwpx and use that.',
    xlsb: 'It is a binary Excel file (.xlsb). Save it as .xlsx and use that.',
    opendocument: 'It is an OpenDocument file. Save it as .docx or .xlsx and use that.',
    rtf: 'It is an RTF file. Save it as .docx and use that.',
    mhtml: 'It is a web archive (.mht). Save the page as HTML and use that.',
    picture: 'It is a picture. Type or copy its text into a text file and use that.',
    archive:
      'It is an archive of files, or a document that is broken. Unpack an archive and use one file at a time; save a document anew in its own program.',
    'pdf-without-text':
      'It is a PDF of pictures, without text. Type or copy its text into a text file and use that.',
    binary:
      'It is no text and no format that is known here. Save it as text, .xlsx, .docx or .hwpx and use that.',
  },
  hiddenSheet: (name) =>
    `The sheet “${name}” is hidden: its text is set aside, nothing of it became a record.`,
  hiddenCells: (sheet, rows, columns) =>
    `The sheet “${sheet}” hides ${rows} rows and ${columns} columns: nothing of them became a record.`,
  lettersLost: (count, encoding) =>
    `${count} letters are none of ${encoding}. When words come out wrong, read it again in another encoding.`,
}
