import type { CopyWords } from './ko.ts'

export const zh: CopyWords = {
  askTitle: '意见与咨询',
  ask: '本网站以文件形式提供，无法在此直接接收留言。如有意见或需更正之处，请与主管部门联系。',
  askNobody: '本网站以文件形式提供，无法在此直接接收留言。如有意见或需更正之处，请与市政府联系。',
  found: '找到{n}条。',
  nothing: '没有找到结果，请换其他词语。',
  searchNeedsScript: '此副本的搜索需要启用JavaScript。可从网站地图查看所有页面。',
}
