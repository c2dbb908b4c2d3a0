import { Link, makeStyles } from '@fluentui/react-components';

// A target at least 24 pixels high (WCAG 2.5.8).
const useStyles = makeStyles({ link: { lineHeight: '24px' } });

interface Props {
  /** The page, under `aide/`, without its extension. */
  readonly page: string;
  readonly children: string;
  /** What a screen reader says, where the words alone would be those of other links: it holds them. */
  readonly label?: string;
}

/** A page of the help, beside the workbook: in a window of its own. */
export function HelpLink({ page, children, label }: Props) {
  return (
    <Link
      className={useStyles().link}
      href={`aide/${page}.html`}
      target="_blank"
      rel="noopener"
      aria-label={label}
    >
      {children}
    </Link>
  );
}
