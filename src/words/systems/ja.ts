import type { SystemsWords } from './ko.ts'

export const ja: SystemsWords = {
  'token-missing': {
    title: 'トークンがありません',
    advice:
      'AuthorizationヘッダーにBearerとトークンを付けて送ってください。トークンは管理者が業務画面の「連携システム」で発行します。',
  },
  'token-invalid': {
    title: '使えないトークンです',
    advice:
      'トークンが違うか、期限が切れたか、失効しています。管理者から新しいトークンを受け取ってください。',
  },
  'too-many-failures': {
    title: '使えないトークンが繰り返し届きました',
    advice: 'システムの設定を直し、15分たってから送り直してください。',
  },
  'too-many-requests': {
    title: 'リクエストが多すぎます',
    advice: 'トークンごとに1分間に300回まで受け付けます。Retry-Afterの秒数だけお待ちください。',
  },
  'scope-missing': {
    title: 'このトークンではできません',
    advice: '別の登録簿のトークンか、この操作のために作られていないトークンです。',
  },
  'second-person-needed': {
    title: 'トークンでは公開できません',
    advice: 'この登録簿では別の担当者が確認してから公開します。下書きはそのまま残っています。',
  },
  'not-json': { title: 'JSONとして読めません', advice: '本文をUTF-8のJSONで送ってください。' },
  'key-faulty': {
    title: 'Idempotency-Keyが使えません',
    advice: '空白を含まないASCII文字を100字以内で付けてください。',
  },
  'query-faulty': {
    title: '問い合わせが読めません',
    advice: 'limitは1から100までの数、afterは前の応答のnextにある値です。',
  },
  'not-found': {
    title: 'そのアドレスまたは記録はありません',
    advice: 'アドレスと識別番号をご確認ください。',
  },
  'method-not-allowed': {
    title: 'このアドレスではできない操作です',
    advice: 'Allowに示した方法で送ってください。',
  },
  'nothing-waits': {
    title: '待っている下書きはありません',
    advice: '公開中の内容と違うところはありません。',
  },
  'is-withdrawn': {
    title: '取り下げられた記録です',
    advice: '再び公開する操作は担当者が業務画面で行います。',
  },
  stale: {
    title: 'その間にほかの人が直しました',
    advice: '今の内容を読み直し、そのETagをIf-Matchに付けて送り直してください。',
  },
  'too-large': {
    title: '本文が大きすぎます',
    advice: '下書き1件は256KB、まとめて送るときは4MBまでです。分けて送ってください。',
  },
  'wrong-type': {
    title: '受け付けない形式です',
    advice: '新しい下書きはapplication/json、変更はapplication/merge-patch+jsonで送ってください。',
  },
  'draft-faulty': {
    title: '下書きに直すところがあります',
    advice: 'errorsに示したところをすべて直して送り直してください。何も保存していません。',
  },
  'key-reused': {
    title: '同じIdempotency-Keyで違う内容が届きました',
    advice: '別のリクエストには新しいキーを付けてください。',
  },
  'version-missing': {
    title: 'If-Matchがありません',
    advice: '変更する前に受け取ったETagをIf-Matchに付けてください。ほかの人の変更を上書きしないためです。',
  },
  broken: {
    title: '処理できませんでした',
    advice: 'しばらくしてから、同じIdempotency-Keyで送り直してください。',
  },
  unavailable: {
    title: '今は応答できません',
    advice: 'しばらくしてから、同じIdempotency-Keyで送り直してください。',
  },
}
