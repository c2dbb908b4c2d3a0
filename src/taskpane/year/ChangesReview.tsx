import {
  Button,
  Caption1,
  Field,
  Link,
  makeStyles,
  Radio,
  RadioGroup,
  tokens,
} from '@fluentui/react-components';
import { useEffect, useRef, useState } from 'react';
import { type CellChange } from '../../documents/ownSheets/cellChanges';
import { type DocumentState } from '../../documents/ownSheets/documentState';
import { showCell } from '../../excel/mending/showCells';
import { render, text } from '../../text/message';
import { PagedList } from '../control/PagedList';
import { TaskFailure } from '../convention/TaskFailure';
import { useTask } from '../convention/useTask';
import { type Resolution, type YearDocument } from './generation';
import { type Resolutions } from './generateYear';

const useStyles = makeStyles({
  review: {
    border: `1px solid ${tokens.colorNeutralStroke1}`,
    borderRadius: tokens.borderRadiusMedium,
    padding: '8px',
    display: 'flex',
    flexDirection: 'column',
    gap: '8px',
  },
  title: {
    margin: 0,
    fontSize: tokens.fontSizeBase400,
    lineHeight: tokens.lineHeightBase400,
    fontWeight: tokens.fontWeightSemibold,
  },
  document: { display: 'flex', flexDirection: 'column', gap: '4px' },
  list: { margin: 0, paddingLeft: '18px', overflowWrap: 'anywhere' },
  actions: { display: 'flex', gap: '8px', flexWrap: 'wrap' },
});

const PAGE = 20;

interface Props {
  readonly plan: readonly YearDocument[];
  readonly changed: readonly DocumentState[];
  readonly onResolve: (resolutions: Resolutions) => void;
}

/** What someone changed by hand in the sheets about to be written, and what becomes of it: nothing is lost unseen. */
export function ChangesReview({ plan, changed, onResolve }: Props) {
  const styles = useStyles();
  const [resolutions, setResolutions] = useState<ReadonlyMap<string, Resolution>>(
    () => new Map(changed.map(({ id }) => [id, 'beside'])),
  );
  const title = useRef<HTMLHeadingElement>(null);
  // The question takes the place of the progress bar: whoever works by keyboard is brought to it.
  useEffect(() => title.current?.focus(), []);
  return (
    <div className={styles.review} role="group" aria-label={text('yearPane.review')}>
      <h3 className={styles.title} tabIndex={-1} ref={title}>
        {text('yearPane.review')}
      </h3>
      {changed.map(({ id, changes }) => {
        const document = plan.find(known => known.id === id);
        return (
          <div key={id} className={styles.document}>
            <strong>{document && render(document.title)}</strong>
            <Changes changes={changes} />
            <Field label={text('yearPane.resolution')}>
              <RadioGroup
                value={resolutions.get(id) ?? 'beside'}
                onChange={(_, { value }) =>
                  setResolutions(known => new Map([...known, [id, value as Resolution]]))
                }
              >
                <Radio value="beside" label={text('yearPane.resolution.beside')} />
                <Radio value="replace" label={text('yearPane.resolution.replace')} />
              </RadioGroup>
            </Field>
          </div>
        );
      })}
      <div className={styles.actions}>
        <Button appearance="primary" onClick={() => onResolve(resolutions)}>
          {text('yearPane.review.go')}
        </Button>
        <Button onClick={() => onResolve(null)}>{text('yearPane.review.cancel')}</Button>
      </div>
    </div>
  );
}

function Changes({ changes }: { readonly changes: readonly CellChange[] }) {
  const styles = useStyles();
  const { failure, run } = useTask();
  const show = ({ sheet, cell }: CellChange) =>
    run('', async () => {
      await showCell(sheet, cell);
      return '';
    });
  return (
    <>
      <PagedList
        items={changes}
        page={PAGE}
        keyOf={({ sheet, cell }) => `${sheet} ${cell}`}
        moreLabel={count => text('yearPane.moreChanges', { count })}
        className={styles.list}
      >
        {change => (
          <>
            <Link as="button" inline onClick={() => show(change)}>
              {text('conventions.place', { sheet: change.sheet, cell: change.cell })}
            </Link>
            <Caption1>
              {text('yearPane.change', {
                written: change.written === '' ? text('yearPane.emptyCell') : change.written,
                found: change.found === '' ? text('yearPane.emptyCell') : change.found,
              })}
            </Caption1>
          </>
        )}
      </PagedList>
      <TaskFailure failure={failure} />
    </>
  );
}
