import { Caption1, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { text } from '../../text/message';
import { choiceDetail, type EpciChoice } from './useEpciChoices';

const useStyles = makeStyles({
  list: {
    listStyleType: 'none',
    margin: '2px 0 0',
    padding: 0,
    border: `1px solid ${tokens.colorNeutralStroke1}`,
    borderRadius: tokens.borderRadiusMedium,
    overflow: 'hidden',
  },
  choice: {
    display: 'flex',
    flexDirection: 'column',
    padding: '5px 10px',
    cursor: 'pointer',
    ':hover': { backgroundColor: tokens.colorNeutralBackground1Hover },
  },
  // The outline is drawn in forced colours only, which leave no background.
  active: {
    backgroundColor: tokens.colorNeutralBackground1Selected,
    outline: '2px solid transparent',
    outlineOffset: '-2px',
  },
  detail: { color: tokens.colorNeutralForeground2 },
});

interface Props {
  /** Of the field: the list and its lines are named after it. */
  readonly id: string;
  readonly choices: readonly EpciChoice[];
  readonly active: number;
  readonly onChoose: (choice: EpciChoice) => void;
}

/** The list under the field, hidden while it is empty. */
export function EpciChoices({ id, choices, active, onChoose }: Props) {
  const styles = useStyles();
  return (
    <ul
      id={`${id}-list`}
      role="listbox"
      aria-label={text('populations.epci')}
      hidden={choices.length === 0}
      className={mergeClasses(choices.length > 0 && styles.list)}
    >
      {choices.map((choice, i) => (
        // The keys are those of the field, where the focus stays.
        // eslint-disable-next-line jsx-a11y/click-events-have-key-events
        <li
          key={choice.id}
          id={`${id}-${i}`}
          role="option"
          aria-selected={i === active}
          className={mergeClasses(styles.choice, i === active && styles.active)}
          onMouseDown={event => event.preventDefault()}
          onClick={() => onChoose(choice)}
        >
          {choice.entry.name}
          <Caption1 className={styles.detail}>{choiceDetail(choice)}</Caption1>
        </li>
      ))}
    </ul>
  );
}
