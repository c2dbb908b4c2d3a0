import { Field, makeStyles } from '@fluentui/react-components';
import { text } from '../../text/message';
import { useConventions } from '../convention/useConventions';
import { asOption } from '../convention/offeredConventions';
import { OptionSelect } from '../OptionSelect';
import { PaneSelect } from '../PaneSelect';
import { type YearChoice } from './useYearChoice';
import { convenedYears } from './yearChoice';

const useStyles = makeStyles({
  fields: { display: 'grid', gridTemplateColumns: 'minmax(0, 1fr) 96px', gap: '8px' },
});

/** Which convention, which year. */
export function YearChoiceFields({ choice }: { readonly choice: YearChoice }) {
  const styles = useStyles();
  const { offered } = useConventions();
  const { key, chooseKey, convention, year, chooseYear } = choice;
  return (
    <div className={styles.fields}>
      <Field
        label={text('conventions.chosen')}
        {...(convention === null && { validationMessage: text('conventions.unreadable') })}
      >
        <OptionSelect
          value={key}
          {...(convention === null && { other: text('conventions.unreadable') })}
          options={offered.map(asOption)}
          onChoose={chooseKey}
        />
      </Field>
      {convention && (
        <Field label={text('yearPane.year')}>
          <PaneSelect value={String(year)} onChange={(_, { value }) => chooseYear(Number(value))}>
            {convenedYears(convention).map(known => (
              <option key={known} value={known}>
                {known}
              </option>
            ))}
          </PaneSelect>
        </Field>
      )}
    </div>
  );
}
