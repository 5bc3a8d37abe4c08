const MEGABYTE = 1024 * 1024
const GIGABYTE = 1024 * MEGABYTE
const inMegabytes = (bytes: number) =>
  bytes < GIGABYTE ? `${Math.ceil(bytes / MEGABYTE)} MB` : `${Math.round((bytes / GIGABYTE) * 10) / 10} GB`

/** Korean defines the keys; English satisfies this type. */
export const ko = {
  uploadTitle: '사진·문서 올리기',
  uploadLead:
    '사진은 JPEG·PNG·WebP·AVIF, 문서는 PDF·HWP·HWPX·DOCX·XLSX를 받습니다. 올린 것은 초안이 되고, 공개하기 전에는 담당자만 봅니다.',
  files: '올릴 파일',
  filesHint: (photo: number, paper: number, most: number) =>
    `사진은 ${inMegabytes(photo)}, 문서는 ${inMegabytes(paper)}까지, 한 번에 ${most}개까지 고를 수 있습니다.`,
  dropHere: '이 화면 아무 데나 파일을 끌어다 놓아도 됩니다. 연결이 끊겨도 멈춘 곳부터 이어서 올립니다.',
  keptNote:
    '사진에 들어 있던 촬영 위치와 기기 정보는 올릴 때 지웁니다. 원본 사진은 보관하지 않으니 따로 간직해 주세요. 문서는 한 글자도 바꾸지 않고 그대로 보관합니다.',
  standsWith: (names: string) => `함께 놓일 곳: ${names}`,
  send: '올리기',
  list: '사진·문서 목록',
  used: (used: number, limit: number) => `이 대장의 사진·문서 ${inMegabytes(used)} / ${inMegabytes(limit)}`,

  // While files arrive
  progress: '올리는 중',
  state: {
    waiting: '차례를 기다립니다',
    sending: (percent: number) => `${percent}% 올렸습니다`,
    again: '연결이 끊겼습니다. 이어지면 멈춘 곳부터 다시 올립니다',
    working: '확인하는 중입니다',
    done: '올렸습니다',
  },
  describe: '설명 적기',
  allDone: '모두 올렸습니다.',

  uploaded: (count: number) => `${count}개를 올렸습니다. 설명을 적고 공개해 주세요.`,
  uploadedOne: '올렸습니다. 설명을 적고 공개해 주세요.',
  notTaken: (name: string, why: string) => `${name}: ${why}`,

  // The list
  lead: '교류와 협정에 함께 놓이는 사진과 문서입니다.',
  add: '사진·문서 올리기',
  publishMany: '여럿을 한꺼번에 공개하기',
  drafts: '공개를 기다리는 것',
  published: '공개한 것과 내린 것',
  none: '아직 올린 사진이나 문서가 없습니다.',
  noDrafts: '공개를 기다리는 것이 없습니다.',
  photo: '사진',
  paper: '문서',
  marks: {
    'alt-missing': '대체 글 없음',
    'licence-missing': '이용 조건 없음',
    'media-erased': '파일 지움',
    waiting: '고친 글 대기',
    withdrawn: '내려짐',
    asked: '확인 요청됨',
    planned: '공개 예약됨',
  },
  photoOf: (name: string) => `사진: ${name}`,
  download: (name: string) => `${name} 내려받기`,
  preview: '문서 글 미리 보기',
  noPreview: '이 문서의 글은 미리 볼 수 없습니다. 내려받아 확인해 주세요.',
  size: (width: number, height: number) => `${width}×${height}`,
  addTo: '사진·문서 올리기',

  // Erasing for good
  erase: '파일 영구히 지우기',
  eraseTitle: (name: string) => `‘${name}’의 파일 영구히 지우기`,
  eraseLead:
    '파일을 저장소에서 지웁니다. 되살릴 수 없습니다. 파일이 있었다는 것, 적어 둔 설명, 누가 왜 지웠는지는 이력에 남습니다. 이미 만든 백업에는 그 백업이 지워질 때까지 남아 있습니다.',
  eraseReason: '지우는 이유',
  eraseReasonHint: '이력에 남습니다. 예: 사진에 나온 분이 삭제를 요청함',
  eraseWord: '지움',
  eraseSure: (word: string) => `지우려면 ‘${word}’이라고 적어 주세요`,
  erasedFlash: (name: string) => `‘${name}’의 파일을 지웠습니다. 저장소에서는 한두 시간 안에 사라집니다.`,
  erasedNotice: (day: string) =>
    `${day}에 파일을 영구히 지웠습니다. 다시 공개할 수 없습니다. 필요하면 새로 올려 주세요.`,
  eraseFaults: {
    reason: '지우는 이유를 적어 주세요',
    sure: (word: string) => `‘${word}’이라고 적어야 지웁니다. 지우지 않으려면 ‘더 고치기’로 돌아가세요`,
    meanwhile: '그사이 다른 사람이 이 기록을 바꾸었습니다. 지금 상태를 확인하고 다시 눌러 주세요',
  },

  licences: {
    'KOGL-0': '공공누리 제0유형(자유 이용)',
    'KOGL-1': '공공누리 제1유형(출처 표시)',
    'KOGL-2': '공공누리 제2유형(출처 표시, 상업적 이용 금지)',
    'KOGL-3': '공공누리 제3유형(출처 표시, 변경 금지)',
    'KOGL-4': '공공누리 제4유형(출처 표시, 상업적 이용·변경 금지)',
    'KOGL-1-AI': '공공누리 제1유형 + AI 학습 허용',
    'KOGL-2-AI': '공공누리 제2유형 + AI 학습 허용',
    'KOGL-3-AI': '공공누리 제3유형 + AI 학습 허용',
    'KOGL-4-AI': '공공누리 제4유형 + AI 학습 허용',
    'CC0-1.0': 'CC0 1.0',
    'CC-BY-4.0': 'CC BY 4.0',
    'CC-BY-SA-4.0': 'CC BY-SA 4.0',
    expired: '저작권 보호 기간이 끝남',
    none: '이용 허락 없음(모든 권리 보유)',
  },

  faults: {
    'nothing-sent': '올릴 파일을 골라 주세요',
    'too-many': (most: number) => `한 번에 ${most}개까지 올릴 수 있습니다. 나누어 올려 주세요`,
    'media-empty': '빈 파일입니다. 원래 파일을 열어 보고 다시 올려 주세요',
    'media-too-large': (limit: number) =>
      `파일이 너무 큽니다. ${inMegabytes(limit)}까지 올릴 수 있습니다. 사진은 크기를 줄이고, 문서는 나누거나 해상도를 낮추어 저장해 주세요`,
    'media-unknown':
      '사진도 문서도 아닌 파일입니다. JPEG·PNG·WebP·AVIF 사진이나 PDF·HWP·HWPX·DOCX·XLSX 문서로 저장해 올려 주세요',
    'media-quota': (limit: number) =>
      `이 대장에 둘 수 있는 ${inMegabytes(limit)}를 넘습니다. 쓰지 않는 초안을 버리거나 운영자에게 한도를 늘려 달라고 해 주세요`,
    'media-known': '이미 올린 파일입니다. 목록에서 그 기록을 열어 주세요',
    'upload-unknown': '올리던 것을 찾지 못했습니다. 처음부터 다시 올려 주세요',
    'upload-too-many': '올리다 만 파일이 너무 많습니다. 잠시 뒤에 다시 올려 주세요',
    'upload-elsewhere': '올리던 자리가 어긋났습니다. 다시 올려 주세요',
    'upload-unfinished': '파일이 아직 다 올라오지 않았습니다. 다시 올려 주세요',
    'picture-unsupported': {
      heic: '아이폰의 HEIC 사진은 읽지 못합니다. 아이폰의 설정 › 카메라 › 포맷에서 “높은 호환성”을 고르거나, 사진을 JPEG로 내보내 올려 주세요',
      svg: 'SVG 그림은 안에 프로그램을 담을 수 있어 받지 않습니다. PNG로 저장해 올려 주세요',
      gif: 'GIF는 받지 않습니다. PNG나 JPEG로 저장해 올려 주세요',
      tiff: 'TIFF는 받지 않습니다. JPEG나 PNG로 저장해 올려 주세요',
      bmp: 'BMP는 받지 않습니다. PNG나 JPEG로 저장해 올려 주세요',
    },
    'picture-too-many-pixels': (width: number, height: number) =>
      `사진이 너무 큽니다(${width}×${height}). 긴 쪽을 8,000픽셀 아래로 줄여 올려 주세요`,
    'picture-moving': '움직이는 그림은 받지 않습니다. 한 장면을 사진으로 저장해 올려 주세요',
    'picture-damaged': '사진이 깨져 있어 열리지 않습니다. 원래 사진을 다시 받아 올려 주세요',
    'picture-past-cap': '사진을 다루는 데 너무 오래 걸립니다. 크기를 줄여 다시 올려 주세요',
  },
}
export type MediaWords = typeof ko
