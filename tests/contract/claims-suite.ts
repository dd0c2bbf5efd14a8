import { describe, expect, it } from 'vitest';
import {
  claimRoute,
  claimsRoute,
  eventsRoute,
  operationsRoute,
  perceptionRoute,
} from '../../src/contract/claims-routes.ts';
import { asking, type Ask } from './asking.ts';

/** Claims, events, operations and perception, over any edition with the tables that ship. */
export function describeClaims(name: string, ask: Ask): void {
  const { get, refused } = asking(ask);

  describe(`${name} tells what was said, done and felt:`, () => {
    it('every claim has a finding, and the counts add up', async () => {
      const { claims, counts } = await get(claimsRoute, {});
      expect(claims.length).toBeGreaterThan(200);
      expect(Object.values(counts).reduce((sum, count) => sum + count, 0)).toBe(claims.length);
    });

    it('claims are filtered by speaker, topic, region, finding and months of saying', async () => {
      const { claims } = await get(claimsRoute, { speaker: 'civil-group', topic: 'kidnapping' });
      expect(claims.map((each) => each.claim.id)).toEqual(['C153']);
      const month = await get(claimsRoute, { from: '2026-02', to: '2026-02', region: '16' });
      expect(month.claims.map((each) => each.claim.id)).toEqual(['C202']);
      const undecided = await get(claimsRoute, { finding: 'cannot-tell', topic: 'atrocities' });
      expect(undecided.claims.map((each) => each.claim.id)).toEqual(['C180', 'C060']);
    });

    it('one claim opens to its arithmetic, the printed slip with it', async () => {
      const { claim, finding } = await get(claimRoute, { id: 'C087' });
      expect(claim.paraphrase.en).toContain('636');
      expect(finding).toMatchObject({ outcome: 'cannot-tell', reason: 'composite-index' });
      expect(finding.printed).toEqual({ stated: -21, computed: -25, slip: true });
    });

    it('an unknown claim is absent, an unknown word in a filter a mistake', async () => {
      expect((await refused('/api/v1/claims/C000', 404)).code).toBe('unknown-claim');
      expect((await refused('/api/v1/claims?finding=true', 400)).parameter).toBe('finding');
      expect((await refused('/api/v1/events?kind=riot', 400)).parameter).toBe('kind');
    });

    it('events come oldest first, those of a state with those of the nation', async () => {
      const { events } = await get(eventsRoute, { region: '16', kind: 'attack' });
      expect(events.map((each) => each.date)).toEqual(['2025-11-01', '2025-12-06']);
      expect((await get(eventsRoute, {})).events).toHaveLength(59);
    });

    it('operations keep “more than” and their pace; perception keeps its gaps and caveats', async () => {
      const { reports, paces, since } = await get(operationsRoute, {});
      expect(since).toBe('2024-10-01');
      expect(reports.at(-1)?.figures.arrests).toEqual({ value: 63_564, moreThan: false });
      expect(reports.at(-1)?.figures['drug-tonnes']).toEqual({ value: 518, moreThan: true });
      expect(paces[0]).toMatchObject({ measure: 'arrests', days: 39, added: 3015 });
      const { perception, caveats } = await get(perceptionRoute, {});
      expect(perception.ensu.find((each) => each.quarter === '2020Q2')).toEqual({
        quarter: '2020Q2',
        gap: 'not-surveyed',
      });
      expect(caveats.ensu.es).toContain('ciudades');
    });
  });
}
