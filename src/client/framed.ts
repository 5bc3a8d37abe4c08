/** Inside another site's page: tells that page how high this one is, so that its frame need not scroll. */

function tell(): void {
  const { height } = document.documentElement.getBoundingClientRect()
  parent.postMessage({ gyoryuHeight: Math.ceil(height) }, '*') // the height of a public page is no secret
}

if (parent !== window && document.body.classList.contains('framed'))
  new ResizeObserver(tell).observe(document.documentElement)
