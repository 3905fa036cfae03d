import { Tag } from '@/components/layout/tag';

/** The name of a row, and how it is worked out where no paper prints it. */
export function RowLabel({ label, formula }: { label: string; formula: string | undefined }) {
  if (formula === undefined) return label;
  return (
    <>
      {label} <Tag word="worked out" />
      <span className="remark">{formula}</span>
    </>
  );
}
