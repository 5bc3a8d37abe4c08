import type { ColumnWords, ContactWords, ShellRule } from '../lexicon.ts'

/** What stands around the content of a portal's page; the first rule that fits a line names it. */
export const shell: readonly ShellRule[] = [
  { why: 'skip-link', when: /^[가-힣\s]{0,80}(?:바로\s?가기|건너뛰기)$/ },
  { why: 'copyright', when: /[©ⓒ]|copyright|all rights reserved/i },
  {
    why: 'footer',
    when: /개인정보\s?처리\s?방침|저작권\s?정책|이메일\s?무단|영상정보처리|^\(?(?:우\s?)?\)?\s?\(?\d{5}\)\s|찾아오시는\s?길|뷰어\s?다운로드/,
  },
  { why: 'survey', when: /만족하십니까|만족하셨|만족도|매우\s?만족|불만족|의견\s?등록|도움이\s?되었/ },
  {
    why: 'page-date',
    when: /^(?:최종|마지막|최근)?\s?(?:수정일|업데이트|갱신일|등록일|작성일|게시일|작성기준일|기준일|수정|변경일|최종수정일|최종업데이트)[자시]?\s?[:|\s]\s?\(?\d|^\(?\s?\d{4}[.년\-\s\d월일]{1,16}\s?(?:현재|기준)\s?\)?$|^조회수?\s?:?\s?\d/,
  },
  {
    why: 'news-list',
    when: /^(?:이전|다음)\s?글(?:\s|$)|\.(?:hwpx?|pdf|docx?|xlsx?|zip|jpe?g|png)(?:\s|$|\()/i,
  },
  { why: 'caption', when: /정보\s?제공|(?:구성된|나타낸|보여주는|안내하는|제공하는)\s?표|표입니다/ },
  { why: 'picture', when: /(?:위치\s?지도|지도|약도|사진|이미지|전경)$/ },
  {
    why: 'site-shell',
    when: /로그인|회원가입|사이트\s?맵|주메뉴|메뉴\s?(?:열기|닫기)|전체\s?메뉴|통합검색|검색어|페이스북|트위터|카카오|네이버|블로그|URL\s?복사|인쇄(?:하기)?$|로고$|미세먼지|소셜허브|글자\s?크기|화면\s?(?:확대|크기)|ENGLISH|닫기$|목록$|맨\s?위로/,
  },
  { why: 'sum-row', when: /^(?:합\s*계|총\s*계|소\s*계)(?:\s|$|:)/ },
]

export const columns: ColumnWords = {
  연번: 'number',
  번호: 'number',
  순번: 'number',
  순: 'number',
  연도: 'year',
  년도: 'year',
  기간: 'date',
  일자: 'date',
  일시: 'date',
  날짜: 'date',
  시기: 'date',
  교류기간: 'date',
  교류일자: 'date',
  방문기간: 'date',
  추진일자: 'date',
  월일: 'date',
  내용: 'text',
  교류내용: 'text',
  주요내용: 'text',
  추진내용: 'text',
  교류내역: 'text',
  행사명: 'text',
  사업명: 'text',
  방문내용: 'text',
  주요교류내용: 'text',
  인원: 'people',
  방문인원: 'people',
  참가인원: 'people',
  인원수: 'people',
  방문자: 'people',
  방문단: 'people',
  참석자: 'people',
  구분: 'label',
  항목: 'label',
  교류도시: 'partner',
  도시명: 'partner',
  도시: 'partner',
  자매도시: 'partner',
  국가: 'partner',
  장소: 'place',
  비고: 'note',
}

export const contact: ContactWords = {
  line: /^(?:페이지\s?)?(?:담당\s?부서|담당자|담당|관리\s?부서|관리부서|자료\s?제공|문의처|문의|연락처|전화번호|전화|☎|TEL)/i,
  department:
    /(?<name>[가-힣·]{1,12}(?:과|국|실|관|원|소|처|팀|센터)(?:\s[가-힣·]{1,10}(?:팀|담당|계|과|센터|파트))?)(?![가-힣])/,
  phone: /(?<phone>(?:\(0\d{1,2}\)\s?|0\d{1,2}\s?[-.)\s]\s?)\d{3,4}\s?[-.]\s?\d{4})/,
}
