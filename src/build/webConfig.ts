import { type OfficeSource } from './contentSecurityPolicy';
import { KEPT_DAYS, KEPT_DIRECTIVES, KEPT_FOLDER, serverHeaders } from './serverHeaders';

/** The web.config that IIS reads in the published folder: types, headers, how long each file may be kept. */
export function webConfig(source: OfficeSource): string {
  // Removed first: a header that the site above sends already would be added twice, and IIS answers 500.19 to that.
  const headers = serverHeaders(source).flatMap(([name, value]) => [
    `        <remove name="${name}" />`,
    `        <add name="${name}" value="${escapeXml(value)}" />`,
  ]);
  return `<?xml version="1.0" encoding="UTF-8"?>
<configuration>
  <system.webServer>
    <httpProtocol>
      <customHeaders>
        <remove name="X-Frame-Options" />
        <remove name="X-Powered-By" />
${headers.join('\n')}
      </customHeaders>
    </httpProtocol>
    <staticContent>
      <remove fileExtension=".json" />
      <mimeMap fileExtension=".json" mimeType="application/json" />
      <!-- Asked again each time: they are small, and an old one beside new ones would break the pane. -->
      <clientCache cacheControlMode="DisableCache" />
    </staticContent>
  </system.webServer>
  <location path="${KEPT_FOLDER}">
    <system.webServer>
      <staticContent>
        <clientCache cacheControlMode="UseMaxAge" cacheControlMaxAge="${KEPT_DAYS}.00:00:00" cacheControlCustom="${KEPT_DIRECTIVES.join(', ')}" />
      </staticContent>
    </system.webServer>
  </location>
</configuration>
`;
}

function escapeXml(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('"', '&quot;').replaceAll('<', '&lt;');
}
