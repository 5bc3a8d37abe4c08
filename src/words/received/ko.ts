import { grouped } from '../quantity.ts'
import { withParticle } from '../particle.ts'

const n = (count: number): string => grouped(count, 'ko')

/** Korean defines the keys; English satisfies this type. */
export const ko = {
  empty: '안에 글이 없습니다. 그 쪽의 글을 복사해 붙여 넣거나 텍스트 파일로 저장해 올려 주세요.',
  encrypted: '암호로 잠긴 파일입니다. 열어서 암호 없이 저장한 파일을 올려 주세요.',
  damaged: (format: string) =>
    `${format} 파일이 손상되어 일부가 없거나 깨졌습니다. 원래 프로그램에서 열어 새로 저장한 파일을 올려 주세요.`,
  encodingUnknown: (wrote: string, known: string) =>
    `‘${wrote}’라는 글자 방식은 읽을 수 없습니다. 읽을 수 있는 것: ${known}.`,
  encodingDoesNotFit: (encoding: string) =>
    `${withParticle(encoding, '으로/로')} 읽으면 깨지는 글자가 너무 많습니다. 다른 글자 방식을 골라 주세요.`,
  pastCap: {
    'file-bytes': (limit: number) => `파일이 ${n(limit)}MB보다 큽니다. 나누어 올려 주세요.`,
    depth: (limit: number) =>
      `요소가 ${n(limit)}겹 넘게 겹쳐 있습니다. 브라우저에서 글을 복사해 붙여 넣어 주세요.`,
    cells: (limit: number) => `칸이 ${n(limit)}개를 넘습니다. 빈 줄과 빈 칸을 지우거나 나누어 올려 주세요.`,
    text: (limit: number) => `글자가 ${n(limit)}자를 넘습니다. 나누어 올려 주세요.`,
    entries: (limit: number) => `안에 든 파일이 ${n(limit)}개를 넘습니다. 첨부를 빼고 새로 저장해 주세요.`,
    'unpacked-bytes': (limit: number) =>
      `풀면 ${n(limit)}MB보다 큽니다. 그림을 빼고 새로 저장하거나 나누어 올려 주세요.`,
    seconds: (limit: number) => `${n(limit)}초 안에 읽지 못했습니다. 나누거나 텍스트로 저장해 주세요.`,
    'memory-bytes': (limit: number) =>
      `메모리 ${n(limit)}MB 안에서 읽지 못했습니다. 나누거나 텍스트로 저장해 주세요.`,
  },
  nothingRead: '읽은 것은 없습니다.',
  unsupported: {
    doc: '2007년보다 오래된 Word 파일(.doc)입니다. .docx로 저장해 올려 주세요.',
    xls: '2007년보다 오래된 Excel 파일(.xls)입니다. .xlsx로 저장해 올려 주세요.',
    ppt: '발표 자료입니다. 글을 복사해 붙여 넣어 주세요.',
    'hwp-3': '2002년보다 오래된 한글 파일(HWP 3)입니다. .hwpx로 저장해 올려 주세요.',
    'hwp-distribution':
      '배포용으로 잠긴 한글 파일입니다. 잠금 없이 .hwpx로 저장하거나 글을 복사해 붙여 넣어 주세요.',
    hwpml: 'XML 한글 파일(HWPML)입니다. .hwpx로 저장해 올려 주세요.',
    xlsb: '이진 Excel 파일(.xlsb)입니다. .xlsx로 저장해 올려 주세요.',
    opendocument: 'OpenDocument 파일입니다. .docx나 .xlsx로 저장해 올려 주세요.',
    rtf: 'RTF 파일입니다. .docx로 저장해 올려 주세요.',
    mhtml: '웹 보관 파일(.mht)입니다. HTML로 저장해 올려 주세요.',
    picture: '그림입니다. 글을 옮겨 적어 붙여 넣어 주세요.',
    archive:
      '압축 파일이거나 깨진 문서입니다. 압축 파일이면 풀어서 하나씩, 문서이면 원래 프로그램에서 다시 저장해 올려 주세요.',
    'pdf-without-text': '글이 없이 그림만 든 PDF입니다. 글을 옮겨 적어 붙여 넣어 주세요.',
    binary: '글도 아니고 읽을 수 있는 형식도 아닙니다. 텍스트, .xlsx, .docx, .hwpx로 저장해 올려 주세요.',
  },
  hiddenSheet: (name: string) => `숨긴 시트 ‘${name}’의 글은 따로 두었습니다. 기록으로 읽지 않았습니다.`,
  hiddenCells: (sheet: string, rows: number, columns: number) =>
    `시트 ‘${sheet}’에 숨긴 줄 ${n(rows)}개와 칸 ${n(columns)}개가 있습니다. 기록으로 읽지 않았습니다.`,
  lettersLost: (count: number, encoding: string) =>
    `${encoding}에 없는 글자가 ${n(count)}자 있습니다. 글이 깨져 보이면 다른 글자 방식으로 다시 읽어 주세요.`,
}
export type FileTexts = typeof ko
