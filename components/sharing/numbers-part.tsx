import { Fragment } from 'react';
import { downloadName } from '@/lib/export/download-name';
import { figureTableHtml } from '@/lib/export/figure-table-html';
import { figureTableText } from '@/lib/export/figure-table-text';
import { links } from '@/lib/site/links';
import { CopyButton } from './copy-button';
import type { Sharing } from './sharing';
import { writeTable } from './write-clipboard';
import styles from './sharing-panel.module.css';

/** The numbers: as a table to paste, and as files. */
export function NumbersPart({ sharing }: { sharing: Sharing }) {
  return (
    <>
      <h3>Numbers</h3>
      {sharing.copying && <TableRow sharing={sharing} copying={sharing.copying} />}
      <FilesRow sharing={sharing} />
    </>
  );
}

function TableRow({
  sharing: { figure, choice },
  copying,
}: {
  sharing: Sharing;
  copying: NonNullable<Sharing['copying']>;
}) {
  const text = figureTableText(figure, choice.version);
  const outcome = copying.outcomeOf('table');
  const copy = () =>
    copying.copy({
      id: 'table',
      name: 'Table',
      write: () => writeTable(figureTableHtml(figure, choice.version), text),
      otherwise: () => 'selected',
    });
  return (
    <div className={styles.row}>
      <span className={styles.name}>Table</span>{' '}
      <span className={styles.detail}>Pastes into Word or Excel as a table, with its source and notes.</span>
      <CopyButton label="Copy table" of="of the numbers" outcome={outcome} onPress={copy} />
      {outcome === 'selected' && (
        <textarea
          ref={select}
          className={styles.fallback}
          aria-label="The table as text"
          readOnly
          rows={8}
          value={text}
        />
      )}
    </div>
  );
}

/** Where the clipboard is closed the field comes selected. */
function select(field: HTMLTextAreaElement | null) {
  field?.focus();
  field?.select();
}

function FilesRow({ sharing: { figure, choice } }: { sharing: Sharing }) {
  const of = [figure.dataset.id, figure.id, choice.version] as const;
  const files = [
    { label: 'Excel workbook (XLSX)', ending: 'xlsx', href: links.figureXlsx(...of) },
    { label: 'CSV', ending: 'csv', href: links.figureCsv(...of) },
    { label: 'JSON', ending: 'json', href: links.figureJson(...of) },
  ];
  return (
    <div className={styles.row}>
      <span className={styles.name}>Files</span>{' '}
      <span className={styles.links}>
        {files.map(({ label, ending, href }) => (
          <Fragment key={ending}>
            <a href={href} download={downloadName(figure, ending)}>
              {label}
            </a>{' '}
          </Fragment>
        ))}
      </span>
    </div>
  );
}
