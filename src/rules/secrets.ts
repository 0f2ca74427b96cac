/** What one rule found that must not be repeated is known to every finding that speaks of the same cell. */
import type { Finding, Secret } from '../model/findings';
import type { CellRef } from '../model/grid';

const nameOf = ({ tab, cell }: CellRef): string => `${tab}!${cell}`;

/** The findings, each with the secrets of all cells that it speaks of. */
export function withSecretsOf(findings: readonly Finding[]): Finding[] {
  const known = new Map<string, readonly Secret[]>();
  for (const { at, secrets } of findings) if (secrets) known.set(nameOf(at), secrets);
  return findings.map(finding => {
    const secrets = [finding.at, ...finding.related].flatMap(cell => known.get(nameOf(cell)) ?? []);
    return secrets.length > 0 ? { ...finding, secrets } : finding;
  });
}
