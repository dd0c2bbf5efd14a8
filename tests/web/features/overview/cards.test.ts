import { describe, expect, it } from 'vitest';
import { cardOf } from '../../../../src/web/features/overview/cards/card.ts';
import { chosenIndicator, neededIndicators } from '../../../../src/web/reading/evidence/chosen-indicator.ts';
import { newestComparable } from '../../../../src/web/reading/answer/newest-comparable.ts';
import { NO_POPULATION } from '../../../../src/web/reading/evidence/evidence.ts';
import { CARD_TOPICS } from '../../../../src/web/reading/evidence/topics.ts';
import { cardIn, EVIDENCE, viewWith } from './sample-evidence.ts';
import { scopeOf } from '../../../../src/web/reading/evidence/scope.ts';

describe('the cards', () => {
  it('count case files over 2025, since the victims on hand end in June', () => {
    const card = cardIn('homicide', viewWith({}));
    expect(card.indicator.id).toBe('homicide-cases');
    expect(card.figure).toEqual({ total: 20_195, value: 20_195 });
    expect(card.comparison.verdict).toBe('falling');
    expect(card.bearing).toBe('better');
    expect(card.through).toBe('2026-08');
  });

  it('count victims where victims cover both windows: Sinaloa, September 2024 to June 2025', () => {
    const card = cardIn('homicide', viewWith({ region: '25', period: { from: '2024-09', to: '2025-06' } }));
    expect(card.indicator.id).toBe('homicide-victims');
    expect(card.figure).toEqual({ total: 1549, value: 1549 });
    expect(card.bearing).toBe('worse');
  });

  it('follow the reader who overrules the default', () => {
    const card = cardIn(
      'homicide',
      viewWith({
        region: '25',
        period: { from: '2024-09', to: '2025-06' },
        indicators: ['homicide-cases'],
      }),
    );
    expect(card.indicator.id).toBe('homicide-cases');
  });

  it('tell totals per day and per 100,000 people and year', () => {
    const perDay = cardIn('homicide', viewWith({ measure: 'per-day' })).figure;
    expect(perDay).toMatchObject({ value: expect.closeTo(20_195 / 365, 6) });
    const rate = cardIn('homicide', viewWith({ measure: 'per-100k-year' })).figure;
    expect(rate).toMatchObject({ value: expect.closeTo(15.14, 2) });
  });

  it('have no rate where there is no population to stand on', () => {
    const view = viewWith({ measure: 'per-100k-year' });
    const evidence = { ...EVIDENCE, population: NO_POPULATION };
    expect(cardOf(cardIn('homicide', view), view, evidence).figure).toEqual({ total: 20_195, value: null });
  });

  it('add several states, and stop where one of them has no figure', () => {
    const one = cardIn('homicide', viewWith({ region: '25' })).figure;
    const other = cardIn('homicide', viewWith({ region: '26' })).figure;
    const both = cardIn('homicide', viewWith({ region: '25,26' })).figure;
    if ('gap' in one || 'gap' in other || 'gap' in both) throw new Error('a total is missing');
    expect(both.total).toBe(one.total + other.total);
    expect(cardIn('violent-robbery', viewWith({ region: '25,26' })).figure).toHaveProperty('gap');
  });

  it('refuse what crosses the change of method, and offer the last twelve comparable months', () => {
    const card = cardIn('homicide', viewWith({ period: 'year-to-date' }));
    expect(card.figure).toEqual({ total: 10_115, value: 10_115 });
    expect(card.comparison).toMatchObject({ verdict: 'not-comparable', reason: 'method-break' });
    expect(card.bearing).toBe('not-comparable');
    expect(card.related.map((each) => each.kind)).toEqual(['period']);
    expect(card.related[0]?.view).toMatchObject({ period: 'last-year', base: 'matching' });
  });

  it('offer the part of a period before the change of method', () => {
    const card = cardIn('homicide', viewWith({ period: { from: '2025-07', to: '2026-06' } }));
    expect(card.figure).toMatchObject({ gap: 'method-break', months: ['2026-01'] });
    expect(card.related[0]).toMatchObject({ kind: 'period', window: { from: '2025-07', to: '2025-12' } });
  });

  it('offer case files where victims were asked for and are not published', () => {
    const card = cardIn('homicide', viewWith({ indicators: ['homicide-victims'] }));
    expect(card.figure).toMatchObject({ gap: 'not-published' });
    expect(card.related[0]).toMatchObject({ kind: 'indicator', indicator: 'homicide-cases' });
    expect(card.related[0]?.view.indicators).toEqual(['homicide-cases']);
  });

  it('show no state figure where only a national one was published', () => {
    const card = cardIn(
      'violent-robbery',
      viewWith({ region: '25', period: { from: '2024-09', to: '2025-06' } }),
    );
    expect(card.figure).toMatchObject({ gap: 'national-only' });
    expect(card.related[0]).toMatchObject({ window: { from: '2024-09', to: '2024-11' } });
  });

  it('offer the newest comparable year where nothing nearer can be compared', () => {
    const view = viewWith({ period: { from: '2026-01', to: '2026-06' }, indicators: ['homicide-victims'] });
    const card = cardIn('homicide', view);
    expect(card.figure).toMatchObject({ gap: 'not-published' });
    expect(card.related).toMatchObject([{ kind: 'period', window: { from: '2024-07', to: '2025-06' } }]);
    // The states' violent robbery stops after 23 months: too short a run to hold a year and the one before.
    expect(newestComparable(cardIn('violent-robbery', viewWith({ region: '25' })).series)).toBeUndefined();
  });

  it('name where their numbers come from', () => {
    expect(cardIn('homicide', viewWith({})).origin).toMatchObject({
      provenances: ['republished'],
      bases: ['published-total'],
    });
    expect(cardIn('disappearance', viewWith({})).origin.provenances).toEqual(['official']);
    expect(cardIn('violent-robbery', viewWith({})).origin.bases).toContain('published-total');
  });

  it('name the months that are still filling up and left out', () => {
    expect(cardIn('disappearance', viewWith({})).comparison).toMatchObject({
      leftOut: { months: ['2025-10', '2025-11', '2025-12'] },
    });
  });

  it('break their small line at the change of method', () => {
    const { spark } = cardIn('homicide', viewWith({}));
    expect(spark.line.segments.map((each) => each.style)).toEqual(['solid', 'other-method']);
    expect(spark.breakAt).toBe(2026 * 12);
  });
});

describe('a topic whose cube has not arrived', () => {
  it('is not counted by another indicator in the meantime', () => {
    const cubes = new Map(EVIDENCE.cubes);
    cubes.delete('homicide-cases');
    const scope = scopeOf(viewWith({}), EVIDENCE.edition);
    expect(chosenIndicator('homicide', viewWith({}), scope, { ...EVIDENCE, cubes })).toBe('homicide-cases');
  });
});

describe('the cubes of the first view', () => {
  it('are one for each card', () => {
    expect(neededIndicators(viewWith({}), EVIDENCE.edition)).toEqual([
      'homicide-cases',
      'extortion-cases',
      'missing-reported',
      'kidnapping-cases',
      'violent-robbery-cases',
      'femicide-cases',
    ]);
  });

  it('are the very indicators that the cards then show, and what reaches the newest month', () => {
    for (const view of [
      viewWith({}),
      viewWith({ period: 'administration' }),
      viewWith({ region: '25', period: { from: '2024-09', to: '2025-06' } }),
    ]) {
      const shown = CARD_TOPICS.map((topic) => cardIn(topic, view).indicator.id);
      const newest = ['homicide-cases', 'extortion-cases', 'missing-reported'];
      expect(new Set(neededIndicators(view, EVIDENCE.edition))).toEqual(new Set([...shown, ...newest]));
    }
  });
});
