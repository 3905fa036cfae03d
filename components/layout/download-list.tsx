export interface DownloadItem {
  label: string;
  href: string;
  /** What kind of file it is, for whom, and how large. */
  detail: string;
}

/** Files to take away. */
export function DownloadList({ items }: { items: readonly DownloadItem[] }) {
  return (
    <ul className="downloads">
      {items.map(({ label, href, detail }) => (
        <li key={href}>
          <a href={href}>{label}</a>
          <span className="downloads__detail">{detail}</span>
        </li>
      ))}
    </ul>
  );
}
