import type { SystemsWords } from './ko.ts'

export const zh: SystemsWords = {
  'token-missing': {
    title: '缺少令牌',
    advice: '请在 Authorization 标头中写明 Bearer 和令牌。令牌由管理员在工作页面的“对接系统”中创建。',
  },
  'token-invalid': {
    title: '令牌无效',
    advice: '令牌有误、已到期或已作废。请向管理员领取新的令牌。',
  },
  'too-many-failures': {
    title: '无效令牌过多',
    advice: '请更正系统设置，15 分钟后再发送。',
  },
  'too-many-requests': {
    title: '请求过于频繁',
    advice: '每个令牌每分钟最多 300 次。请按 Retry-After 所示的秒数等待。',
  },
  'scope-missing': {
    title: '此令牌无权进行该操作',
    advice: '令牌不属于本登记册，或未获准进行该操作。',
  },
  'second-person-needed': {
    title: '不能用令牌公开',
    advice: '本登记册须由另一名工作人员确认后公开。草稿仍原样保留。',
  },
  'not-json': { title: '无法读取为 JSON', advice: '请以 UTF-8 编码的 JSON 发送正文。' },
  'key-faulty': {
    title: 'Idempotency-Key 无法使用',
    advice: '请使用不含空格、不超过 100 个字符的 ASCII 文字。',
  },
  'query-faulty': {
    title: '无法读取查询',
    advice: 'limit 为 1 至 100 的数字，after 为上一次应答 next 中的值。',
  },
  'not-found': { title: '没有该地址或该记录', advice: '请核对地址和编号。' },
  'method-not-allowed': { title: '该地址不支持此操作', advice: '请使用 Allow 中列出的方法。' },
  'nothing-waits': { title: '没有待处理的草稿', advice: '与已公开的内容没有差异。' },
  'is-withdrawn': { title: '该记录已撤回', advice: '重新公开须由工作人员在工作页面进行。' },
  stale: {
    title: '期间已有他人修改',
    advice: '请重新读取当前内容，并以其 ETag 作为 If-Match 再次发送。',
  },
  'too-large': {
    title: '正文过大',
    advice: '单份草稿不超过 256 KB，批量发送不超过 4 MB。请分批发送。',
  },
  'wrong-type': {
    title: '不接受该格式',
    advice: '新草稿请以 application/json 发送，修改请以 application/merge-patch+json 发送。',
  },
  'draft-faulty': {
    title: '草稿中有需要更正之处',
    advice: '请更正 errors 中列出的各处后重新发送。未保存任何内容。',
  },
  'key-reused': {
    title: '同一 Idempotency-Key 发送了不同内容',
    advice: '不同的请求请使用新的键。',
  },
  'version-missing': {
    title: '缺少 If-Match',
    advice: '请将修改前收到的 ETag 写入 If-Match，以免覆盖他人的修改。',
  },
  broken: { title: '未能处理', advice: '请稍后以同一 Idempotency-Key 重新发送。' },
  unavailable: { title: '暂时无法应答', advice: '请稍后以同一 Idempotency-Key 重新发送。' },
}
