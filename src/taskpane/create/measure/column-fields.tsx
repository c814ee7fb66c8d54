import { Field, Select } from '@fluentui/react-components';
import type { ColumnHead } from '../../../measure/propose-columns';
import { MEASURE_MESSAGES } from '../../../messages/measure/messages';
import type { RecordColumnName } from '../../../messages/measure/measure-messages';
import { usePane } from '../../controls/pane-context';
import { columnsOf, definitionOf, type MeasureInput } from './measure-input';
import { MEASURE_PANE_MESSAGES } from './messages/messages';

interface ColumnFieldsProps {
  readonly input: MeasureInput;
  readonly head: ColumnHead;
  readonly onInput: (input: Partial<MeasureInput>) => void;
}

/** Which column holds what: proposed by its heading, until a person chooses another. */
export function ColumnFields({ input, head, onInput }: ColumnFieldsProps) {
  const { language } = usePane();
  const texts = MEASURE_PANE_MESSAGES[language];
  const { column } = MEASURE_MESSAGES[language];
  const columns = columnsOf(input, head);
  const definition = definitionOf(input.kpi);
  const names = [
    ...definition.columns.map(({ name }) => name),
    ...(input.branch ? ['branch'] : []),
    ...(input.month ? ['month'] : []),
  ] as RecordColumnName[];
  return names.map((name) => (
    <Field key={name} label={column[name]} size="small">
      <Select
        size="small"
        value={columns[name] ?? ''}
        onChange={(_, { value }) => onInput({ columns: { ...input.columns, [name]: value } })}
      >
        <option value="">
          {name === 'month' && definition.month !== null ? texts.ownMonth : texts.noColumn}
        </option>
        {[...new Set(head.headers)].map((header) => (
          <option key={header} value={header}>
            {header}
          </option>
        ))}
      </Select>
    </Field>
  ));
}
