import { useState } from 'react';
import type { FunctionId } from '../../../functions/table';
import { MeasureSection } from '../measure/measure-section';
import { FunctionList } from './function-list';
import { InsertForm } from './insert-form';

/** The functions, and the form that puts one of them into a cell. */
export function FunctionPicker() {
  const [search, setSearch] = useState('');
  const [open, setOpen] = useState<FunctionId | null>(null);
  const [inserting, setInserting] = useState(false);
  if (inserting && open) return <InsertForm id={open} onBack={() => setInserting(false)} />;
  return (
    <>
      <MeasureSection />
      <FunctionList
        search={search}
        onSearch={setSearch}
        open={open}
        onOpen={setOpen}
        onInsert={() => setInserting(true)}
      />
    </>
  );
}
