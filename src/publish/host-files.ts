import { OWN_FOLDER } from './manifest.ts'

/** A moved address, as every kind of server is told of it. */
export interface Moved {
  readonly from: string
  readonly to: string
  readonly status: number
}

/** A file that is no page and whose name does not tell its type. */
export interface Typed {
  readonly address: string
  readonly type: string
}

const PINNED = 'public, max-age=31536000, immutable'
const FRESH = 'no-cache'

/** What servers are told of an export. */
export interface Told {
  /** Of every answer, as the application itself sends them: [name, value]. */
  readonly headers: readonly (readonly [string, string])[]
  readonly moved: readonly Moved[]
  readonly typed: readonly Typed[]
  /** Where each register begins in each language: "ko", "busan/ko". */
  readonly homes: readonly string[]
}

/** Files for servers of several makes, by their names below the export's folder. */
export function hostFiles(told: Told): ReadonlyMap<string, string> {
  return new Map([
    ['_headers', staticHost(told)],
    ['_redirects', told.moved.map(({ from, to, status }) => `${from} ${to} ${status}\n`).join('')],
    ['.htaccess', apache(told)],
    ...told.homes.map((home) => [`${home}/.htaccess`, `ErrorDocument 404 /${home}/404.html\n`] as const),
    [`${OWN_FOLDER}/nginx.conf`, nginx(told)],
  ])
}

/** Cloudflare Pages, Netlify and others read `_headers` and `_redirects`; they compress by themselves. */
function staticHost({ headers, typed }: Told): string {
  const all = headers.map(([name, value]) => `  ${name}: ${value}\n`).join('')
  const types = typed.map(({ address, type }) => `${address}\n  Content-Type: ${type}\n`).join('')
  return `/*\n${all}  Cache-Control: ${FRESH}\n/assets/*\n  ! Cache-Control\n  Cache-Control: ${PINNED}\n${types}`
}

function apache({ headers, moved, typed }: Told): string {
  const set = headers.map(([name, value]) => `  Header always set ${name} "${value}"`).join('\n')
  return `# Written by gyoryu publish. Needs AllowOverride All, mod_rewrite and mod_headers.
DirectoryIndex index.html
DirectorySlash Off
ErrorDocument 404 /404.html
AddDefaultCharset utf-8
<IfModule mod_headers.c>
${set}
  Header set Cache-Control "${FRESH}"
  <FilesMatch "\\.[0-9a-f]{12}\\.(?:css|js|svg)(?:\\.(?:br|gz))?$">
    Header set Cache-Control "${PINNED}"
  </FilesMatch>
  Header append Vary Accept-Encoding
</IfModule>
RewriteEngine On
RewriteRule ^${OWN_FOLDER.replace('.', '\\.')}(?:/|$) - [R=404,L]
${moved.map(({ from, to, status }) => `RewriteRule "^${escaped(from.slice(1))}$" "${to}" [R=${status},L,NE]`).join('\n')}
# A page is the index.html of the folder of its address.
RewriteCond %{REQUEST_FILENAME} -d
RewriteCond %{REQUEST_FILENAME}/index.html -f
RewriteRule ^(.*?)/?$ $1/index.html
# What was compressed before is sent as it is.
RewriteCond %{HTTP:Accept-Encoding} \\bbr\\b
RewriteCond %{REQUEST_FILENAME}.br -f
RewriteRule ^(.*)$ $1.br [E=no-gzip:1,L]
RewriteCond %{HTTP:Accept-Encoding} \\bgzip\\b
RewriteCond %{REQUEST_FILENAME}.gz -f
RewriteRule ^(.*)$ $1.gz [E=no-gzip:1,L]
<FilesMatch "\\.br$">
  Header set Content-Encoding br
</FilesMatch>
<FilesMatch "\\.gz$">
  Header set Content-Encoding gzip
</FilesMatch>
${typed.map(({ address, type }) => `<Files "${lastPart(address)}">\n  ForceType "${type}"\n</Files>`).join('\n')}
`
}

function nginx({ headers, moved, typed, homes }: Told): string {
  const added = (cache: string) =>
    [...headers, ['Cache-Control', cache] as const]
      .map(([name, value]) => `  add_header ${name} "${value}" always;`)
      .join('\n')
  return `# Written by gyoryu publish: include it inside the server block whose root is this folder.
charset utf-8;
gzip_static on;
# brotli_static on;  # where the module is there
absolute_redirect off;
error_page 404 /404.html;
${moved.map(({ from, to, status }) => `location = ${quoted(from)} { return ${status} ${quoted(to)}; }`).join('\n')}
location /${OWN_FOLDER}/ { return 404; }
location /assets/ {
${added(PINNED)}
}
${typed.map(({ address, type }) => `location = ${quoted(address)} {\n  types { }\n  default_type "${type}";\n${added(FRESH)}\n}`).join('\n')}
${homes.map((home) => `location ^~ /${home}/ {\n  error_page 404 /${home}/404.html;\n  try_files $uri $uri/index.html =404;\n${added(FRESH)}\n}`).join('\n')}
location / {
  try_files $uri $uri/index.html =404;
${added(FRESH)}
}
`
}

function escaped(text: string): string {
  return text.replaceAll(/[.*+?^$()[\]{}|\\]/g, '\\$&')
}

function quoted(text: string): string {
  return `"${text.replaceAll(/["\\$]/g, '\\$&')}"`
}

function lastPart(address: string): string {
  return address.slice(address.lastIndexOf('/') + 1)
}
