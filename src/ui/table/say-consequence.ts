import { type Collapse, type GameState, parOf } from '../../../rules/index.ts';
import { capital, formatNumber, nameOf, phraseOf, sayCollapse, t, whose } from '../../text/index.ts';
import type { Threat } from './forecast.ts';
import type { Consequence } from './preview.ts';

const COLLAPSE_HOW = {
  vassalage: 'table.threat.vassalage',
  insolvency: 'table.threat.insolvency',
  intervention: 'table.threat.intervention',
  rupture: 'table.threat.rupture',
} as const satisfies Record<Collapse, string>;

/** A danger of the reckoning, in half a sentence: "Russia’s Power reaches 6, a crisis". */
export function sayThreat(threat: Threat): string {
  switch (threat.kind) {
    case 'collapse':
      return t(COLLAPSE_HOW[threat.collapse], { name: sayCollapse(threat.collapse) });
    case 'border':
      return t('table.threat.border');
    case 'brink':
      return t(threat.giant === 'russia' ? 'table.threat.brinkRussia' : 'table.threat.brinkChina');
    case 'short':
    case 'lent':
      return t(`table.threat.${threat.kind}`, { gap: formatNumber(threat.gap) });
    case 'indebted':
      return t('table.threat.indebted', { debt: formatNumber(threat.debt) });
    case 'crisis':
    case 'demand':
      return t(`table.threat.${threat.kind}`, { whose: whose(threat.giant), concern: nameOf(threat.concern) });
    case 'promise':
      return t('table.threat.promise', { giant: phraseOf(threat.giant) });
    case 'dominance':
      return t('table.threat.dominance', { power: phraseOf(threat.power) });
    case 'leaving':
    case 'held':
      return t(`table.threat.${threat.kind}`, { asset: phraseOf(threat.asset) });
    case 'tension':
      return t('table.threat.tension', { to: formatNumber(threat.to) });
  }
}

/** A consequence: the gist in bold, and what it means. */
export function sayConsequence(consequence: Consequence, view: GameState): { gist: string; means: string } {
  switch (consequence.kind) {
    case 'averted':
      return {
        gist: t('table.consequence.averted'),
        means: t('table.consequence.avertedMeans', { threat: sayThreat(consequence.threat) }),
      };
    case 'brought':
      return {
        gist: t('table.consequence.brought'),
        means: t('table.consequence.broughtMeans', { threat: sayThreat(consequence.threat) }),
      };
    case 'demand-met':
      return {
        gist: t('table.consequence.demandMet'),
        means: t(`table.consequence.demandMet.${consequence.why}`, {
          whose: whose(consequence.giant),
          concern: nameOf(consequence.concern),
        }),
      };
    case 'lifted':
      return {
        gist: t('table.consequence.lifted'),
        means: t('table.consequence.liftedMeans', {
          giant: capital(phraseOf(consequence.giant)),
          route: phraseOf(consequence.route),
        }),
      };
    case 'licence-lost':
      return {
        gist: t('table.consequence.licenceLost'),
        means: t('table.consequence.licenceLostMeans', { giant: capital(phraseOf(consequence.giant)) }),
      };
    case 'licence-given':
      return {
        gist: t('table.consequence.licenceGiven', { who: capital(phraseOf(consequence.giant)) }),
        means: t('table.consequence.licenceGivenMeans', { concern: nameOf(consequence.concern) }),
      };
    case 'bending':
      return {
        gist: t('table.consequence.bending'),
        means: t('table.consequence.bendingMeans', {
          giant: phraseOf(consequence.giant),
          points: view.rules.tuning.demandPoints,
        }),
      };
    case 'flows-again':
      return {
        gist: t('table.consequence.flows'),
        means: t('table.consequence.flowsMeans', { asset: capital(phraseOf(consequence.asset)) }),
      };
    case 'stops':
      return {
        gist: t('table.consequence.stops'),
        means: t('table.consequence.stopsMeans', { asset: capital(phraseOf(consequence.asset)) }),
      };
    case 'promise-kept':
      return {
        gist: t('table.consequence.promiseKept'),
        means: t('table.consequence.promiseKeptMeans', { giant: phraseOf(consequence.giant) }),
      };
    case 'promise-open':
      return {
        gist: t('table.consequence.promiseOpen'),
        means: t('table.consequence.promiseOpenMeans', {
          giant: phraseOf(consequence.giant),
          rounds: view.rules.tuning.promiseRounds,
        }),
      };
    case 'demand-stands':
      return {
        gist: t('table.consequence.demandStands'),
        means: t('table.consequence.demandStandsMeans', {
          whose: whose(consequence.giant),
          concern: nameOf(consequence.concern),
          money: view.rules.tuning.demandMoney,
        }),
      };
  }
}

/** A power's weight against its par, in words. */
export function sayAgainstPar(view: GameState, giant: 'russia' | 'china', weight: number): string {
  const par = parOf(view, giant);
  const gap = weight - par;
  if (gap === 0) return t('table.par.at', { par: formatNumber(par) });
  return t(gap > 0 ? 'table.par.above' : 'table.par.below', {
    par: formatNumber(par),
    by: formatNumber(Math.abs(gap)),
  });
}
