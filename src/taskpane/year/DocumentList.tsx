import { Badge, Button, Caption1, makeStyles, tokens } from '@fluentui/react-components';
import { isReady } from '../../documents/year/plannedDocument';
import { type YearDocumentId } from '../../documents/year/yearPlan';
import { type DocumentState } from '../../documents/ownSheets/documentState';
import { render, text } from '../../text/message';
import { documentStanding, type DocumentStanding, type YearDocument } from './generation';
import { PlainList } from '../PlainList';

const useStyles = makeStyles({
  line: {
    display: 'flex',
    gap: '8px',
    alignItems: 'start',
    justifyContent: 'space-between',
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
    paddingBottom: '6px',
  },
  words: {
    display: 'flex',
    flexDirection: 'column',
    gap: '2px',
    alignItems: 'start',
    overflowWrap: 'anywhere',
  },
  button: { flexShrink: 0 },
});

const badgeColor = {
  refused: 'warning',
  nothing: 'informative',
  new: 'informative',
  current: 'success',
  outdated: 'warning',
  changed: 'important',
  unsure: 'important',
} as const satisfies Record<Exclude<DocumentStanding, null>, string>;

interface Props {
  readonly plan: readonly YearDocument[];
  readonly states: readonly DocumentState[] | null;
  readonly isBusy: boolean;
  readonly onGenerate: (id: YearDocumentId) => void;
}

/** Every document of the year: where it stands, in words, and the button that makes it. */
export function DocumentList({ plan, states, isBusy, onGenerate }: Props) {
  const styles = useStyles();
  return (
    <PlainList>
      {plan.map(document => {
        const { id, title } = document;
        const standing = documentStanding(document, states);
        const state = states?.find(known => known.id === id);
        const name = render(title);
        return (
          <li key={id} className={styles.line}>
            <span className={styles.words}>
              <strong>{name}</strong>
              {standing !== null && (
                <Badge appearance="tint" color={badgeColor[standing]}>
                  {text(`yearPane.standing.${standing}`)}
                </Badge>
              )}
              {!isReady(document) && <Caption1>{render(document.refusal)}</Caption1>}
              {state && <StateNotes state={state} />}
            </span>
            {isReady(document) && (
              <Button
                size="small"
                className={styles.button}
                disabledFocusable={isBusy}
                aria-label={text('yearPane.actOn', { act: actOf(standing), name })}
                onClick={() => onGenerate(id)}
              >
                {actOf(standing)}
              </Button>
            )}
          </li>
        );
      })}
    </PlainList>
  );
}

function actOf(standing: DocumentStanding): string {
  return text(standing === 'new' || standing === null ? 'yearPane.make' : 'yearPane.remake');
}

function StateNotes({ state: { changes, leftovers } }: { readonly state: DocumentState }) {
  return (
    <>
      {changes.length > 0 && <Caption1>{text('yearPane.changedCells', { count: changes.length })}</Caption1>}
      {leftovers.length > 0 && (
        <Caption1>
          {text('yearPane.leftovers', { sheets: leftovers.join(', '), count: leftovers.length })}
        </Caption1>
      )}
    </>
  );
}
