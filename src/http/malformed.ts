/** What a request gets that is no request of HTTP: no page can be made for it, but the policy still holds. */
export function refuseMalformed(): Response {
  const headers = {
    'content-type': 'text/plain; charset=utf-8',
    'content-security-policy': "default-src 'none'; frame-ancestors 'none'",
    'x-content-type-options': 'nosniff',
  }
  return new Response(
    '잘못된 요청입니다. 주소를 확인해 주세요. · This request cannot be read. Check the address.\n',
    {
      status: 400,
      headers,
    },
  )
}
