import type { MediaWords } from './ko.ts'

const MEGABYTE = 1024 * 1024
const GIGABYTE = 1024 * MEGABYTE
const inMegabytes = (bytes: number) =>
  bytes < GIGABYTE ? `${Math.ceil(bytes / MEGABYTE)} MB` : `${Math.round((bytes / GIGABYTE) * 10) / 10} GB`

export const en: MediaWords = {
  uploadTitle: 'Upload photos and papers',
  uploadLead:
    'Photos as JPEG, PNG, WebP or AVIF; papers as PDF, HWP, HWPX, DOCX or XLSX. What you upload becomes a draft that only officers see until it is published.',
  files: 'Files to upload',
  filesHint: (photo, paper, most) =>
    `Photos up to ${inMegabytes(photo)}, papers up to ${inMegabytes(paper)}, at most ${most} files at a time.`,
  dropHere:
    'You can also drop files anywhere on this page. When the connection breaks off, they go on from where they stopped.',
  keptNote:
    'Where a photo was taken, and with which device, is removed as it is uploaded. The original photo is not kept here: keep your own copy. Papers are kept exactly as they are.',
  standsWith: (names) => `Will stand with: ${names}`,
  send: 'Upload',
  list: 'Photos and papers',
  used: (used, limit) => `Photos and papers of this register: ${inMegabytes(used)} of ${inMegabytes(limit)}`,

  progress: 'Uploading',
  state: {
    waiting: 'Waiting for its turn',
    sending: (percent) => `${percent}% sent`,
    again: 'The connection is lost. It goes on from where it stopped as soon as it is back',
    working: 'Being checked',
    done: 'Uploaded',
  },
  describe: 'Describe it',
  allDone: 'Everything is uploaded.',

  uploaded: (count) => `${count} files are uploaded. Describe and publish them.`,
  uploadedOne: 'It is uploaded. Describe and publish it.',
  notTaken: (name, why) => `${name}: ${why}`,

  lead: 'Photos and papers that stand with exchanges and agreements.',
  add: 'Upload photos and papers',
  publishMany: 'Publish several at once',
  drafts: 'Waiting to be published',
  published: 'Published and withdrawn',
  none: 'No photo or paper has been uploaded yet.',
  noDrafts: 'Nothing waits to be published.',
  photo: 'Photo',
  paper: 'Paper',
  marks: {
    'alt-missing': 'No text alternative',
    'media-erased': 'File erased',
    'licence-missing': 'No licence',
    waiting: 'Changes wait',
    withdrawn: 'Withdrawn',
    asked: 'Approval asked for',
    planned: 'Publication planned',
  },
  photoOf: (name) => `Photo: ${name}`,
  download: (name) => `Download ${name}`,
  preview: 'Text of the paper',
  noPreview: 'The text of this paper cannot be shown here. Download it to look at it.',
  size: (width, height) => `${width}×${height}`,
  addTo: 'Upload photos and papers',

  erase: 'Erase the file for good',
  eraseTitle: (name) => `Erase the file of “${name}” for good`,
  eraseLead:
    'The file is taken out of the storage and cannot be brought back. That it was there, what was said of it, who erased it and why stay in the history. Backups that were taken before hold it until they are deleted.',
  eraseReason: 'Why it is erased',
  eraseReasonHint: 'It stays in the history, for example: a person in the photo asked for it',
  eraseWord: 'erase',
  eraseSure: (word) => `Type “${word}” to confirm`,
  erasedFlash: (name) => `The file of “${name}” was erased. It leaves the storage within two hours.`,
  erasedNotice: (day) =>
    `The file was erased for good on ${day}. It cannot be published again; upload it anew if it is needed.`,
  eraseFaults: {
    reason: 'Say why it is erased',
    sure: (word) => `Type “${word}” to erase it, or go back to keep it`,
    meanwhile: 'Somebody else changed this record in the meantime. Look at how it stands now and try again',
  },

  licences: {
    'KOGL-0': 'KOGL type 0 (free use)',
    'KOGL-1': 'KOGL type 1 (credit)',
    'KOGL-2': 'KOGL type 2 (credit, no commercial use)',
    'KOGL-3': 'KOGL type 3 (credit, no changes)',
    'KOGL-4': 'KOGL type 4 (credit, no commercial use, no changes)',
    'KOGL-1-AI': 'KOGL type 1, AI training allowed',
    'KOGL-2-AI': 'KOGL type 2, AI training allowed',
    'KOGL-3-AI': 'KOGL type 3, AI training allowed',
    'KOGL-4-AI': 'KOGL type 4, AI training allowed',
    'CC0-1.0': 'CC0 1.0',
    'CC-BY-4.0': 'CC BY 4.0',
    'CC-BY-SA-4.0': 'CC BY-SA 4.0',
    expired: 'Copyright has expired',
    none: 'No licence (all rights reserved)',
  },

  faults: {
    'nothing-sent': 'Choose files to upload',
    'too-many': (most) => `At most ${most} files at a time. Upload them in parts`,
    'media-empty': 'The file is empty. Open the original and upload it again',
    'media-too-large': (limit) =>
      `The file is too large: ${inMegabytes(limit)} is the most. Make the photo smaller, or save the paper in parts or at a lower resolution`,
    'media-unknown':
      'This is neither a photo nor a paper. Save it as a JPEG, PNG, WebP or AVIF photo, or as a PDF, HWP, HWPX, DOCX or XLSX paper',
    'media-quota': (limit) =>
      `The register may hold ${inMegabytes(limit)}, and this would be more. Discard drafts that nobody needs, or ask the operator for more room`,
    'media-known': 'This very file was uploaded before. Open that record from the list',
    'upload-unknown': 'The upload was not found. Begin it again',
    'upload-too-many': 'Too many uploads are unfinished. Try again a little later',
    'upload-elsewhere': 'The upload lost its place. Upload it again',
    'upload-unfinished': 'Not all of the file has arrived. Upload it again',
    'picture-unsupported': {
      heic: 'HEIC photos of an iPhone cannot be read. Choose “Most Compatible” in Settings › Camera › Formats, or export the photo as JPEG',
      svg: 'SVG drawings can hold programs and are not taken. Save it as PNG',
      gif: 'GIF is not taken. Save it as PNG or JPEG',
      tiff: 'TIFF is not taken. Save it as JPEG or PNG',
      bmp: 'BMP is not taken. Save it as PNG or JPEG',
    },
    'picture-too-many-pixels': (width, height) =>
      `The photo is too large (${width}×${height}). Make its longer side less than 8,000 pixels`,
    'picture-moving': 'Moving pictures are not taken. Save one frame as a photo',
    'picture-damaged': 'The photo is broken and does not open. Get the original again and upload that',
    'picture-past-cap': 'The photo takes too long to work on. Make it smaller and upload it again',
  },
}
