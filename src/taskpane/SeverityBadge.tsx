import { Badge } from '@fluentui/react-components';
import { type Severity } from '../checks/finding';
import { text } from '../text/message';

const color = {
  blocking: 'danger',
  major: 'warning',
  minor: 'informative',
  info: 'subtle',
} as const satisfies Record<Severity, string>;

/** How grave a finding is, in words and in color. */
export function SeverityBadge({ severity }: { readonly severity: Severity }) {
  return (
    <Badge appearance="filled" color={color[severity]}>
      {text(`control.severity.${severity}`)}
    </Badge>
  );
}
