/** Where a printed page can be found again. Seen on paper only. */
export function PrintAddress({ url }: { url: string }) {
  return <p className="print-only">This page: {url}</p>;
}
