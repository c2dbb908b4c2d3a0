import { Link, makeStyles } from '@fluentui/react-components';
import { type SheetProblem } from '../../documents/parameters/workbookConventions';
import { text } from '../../text/message';
import { PagedList } from '../control/PagedList';

const useStyles = makeStyles({ problems: { margin: 0, paddingLeft: '18px' } });

const PROBLEMS_A_PAGE = 20;

interface Props {
  readonly problems: readonly SheetProblem[];
  readonly onShow: (problem: SheetProblem) => void;
}

/** The mistakes of sheets, each leading to its cell. */
export function CellProblems({ problems, onShow }: Props) {
  const styles = useStyles();
  return (
    <PagedList
      items={problems}
      page={PROBLEMS_A_PAGE}
      keyOf={({ sheet, cell }, index) => `${sheet} ${cell} ${index}`}
      moreLabel={count => text('conventions.more', { count })}
      className={styles.problems}
    >
      {problem => (
        <>
          <Link as="button" inline onClick={() => onShow(problem)}>
            {text('conventions.place', { sheet: problem.sheet, cell: problem.cell })}
          </Link>
          {text('conventions.why', { why: problem.why })}
        </>
      )}
    </PagedList>
  );
}
