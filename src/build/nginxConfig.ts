import { type OfficeSource } from './contentSecurityPolicy';
import { KEPT_DAYS, KEPT_DIRECTIVES, KEPT_FOLDER, serverHeaders } from './serverHeaders';

const SECONDS_A_DAY = 86_400;

/**
 * The block of nginx for the published folder, at the path of its address: the headers and the caches of web.config. It
 * is that of docs/deploiement.md for the address given there.
 */
export function nginxConfig(source: OfficeSource, base: string): string {
  const { hostname, pathname } = new URL(base);
  const [first, ...others] = KEPT_DIRECTIVES;
  const kept = [first, `max-age=${KEPT_DAYS * SECONDS_A_DAY}`, ...others].join(', ');
  const headers = serverHeaders(source).map(
    ([name, value]) => `        add_header ${name} "${value}" always;`,
  );
  return `map $uri $annexe2_cache {
    ~/${KEPT_FOLDER}/ "${kept}";
    default   "no-cache";
}

server {
    listen 443 ssl;
    server_name ${hostname};
    # ssl_certificate …; ssl_certificate_key …;

    location ${pathname} {
        alias /srv/annexe2/;
        add_header Cache-Control $annexe2_cache always;
${headers.join('\n')}
    }
}
`;
}
