import type { InterruptedRefusal } from '../../../domain/judgement/interrupted.ts';

const refusals: Record<InterruptedRefusal, string> = {
  'method-break': 'El método de conteo cambia dentro de los meses que harían falta.',
  gap: 'Faltan meses entre los que harían falta.',
  'too-short-before': 'Hay menos de 24 meses antes de la fecha: no se ven dos vueltas de las estaciones.',
  'too-short-after': 'Hay menos de 6 meses después de la fecha.',
  'too-few': 'Son muy pocos registros para ajustar un modelo.',
  yearly: 'La serie es anual.',
};

/** The page that asks whether a date moved a series. */
export const policy = {
  heading: (indicator: string, region: string) => `¿Lo movió la política? ${indicator}, ${region}`,
  date: 'Desde',
  indicator: 'Indicador',
  /** Desde octubre de 2024 se contaron 27% menos (20 a 33) de lo que anunciaban los meses anteriores. */
  effect: (month: string, percent: string, interval: string, isLess: boolean) =>
    `Desde ${month} se contó ${percent} ${isLess ? 'menos' : 'más'} (${interval}) de lo que hacían esperar los meses anteriores.`,
  noEffect: (month: string, interval: string) =>
    `Desde ${month} no se distingue un cambio frente a lo que hacían esperar los meses anteriores (${interval}).`,
  placebo: (asLarge: number, all: number) =>
    all === 0
      ? 'No hay fechas de control anteriores con qué compararlo.'
      : `De ${all} fechas de control, anteriores y elegidas sin motivo, ${asLarge === 0 ? 'ninguna muestra' : asLarge === 1 ? '1 muestra' : `${asLarge} muestran`} un efecto igual o mayor.`,
  conclusions: {
    none: 'Con estos datos no se puede concluir que algo cambiara en esa fecha.',
    drifts:
      'La serie se desvía así también cuando no pasa nada conocido: de este quiebre no se puede concluir que lo causara lo que ocurrió en esa fecha.',
    unusual:
      'El quiebre es mayor que casi todos los de control. Coincide con la fecha; eso no prueba la causa, porque otras cosas cambiaron al mismo tiempo y la tendencia anterior pudo no seguir igual.',
    unchecked:
      'Sin fechas de control no se sabe cuánto se desvía la serie por sí sola, así que no se puede concluir nada sobre la causa.',
  },
  refused: (reason: string) => `No se puede ajustar el modelo. ${reason}`,
  refusals,
  chartTitle: 'Lo contado y lo que se habría esperado',
  chartSubtitle: (unit: string, before: string, after: string) =>
    `${unit} por mes. Nivel, pendiente y estaciones se aprenden de ${before}; la línea punteada los continúa en ${after}, con su banda de 95%.`,
  observed: 'Contado',
  expected: 'Esperado',
  fitted: 'Modelo',
  mark: (month: string) => month,
  level: 'Salto del nivel en la fecha',
  slope: 'Cambio de la pendiente anual',
  slopeBefore: 'Pendiente anual antes',
  effectRow: 'Efecto: contado entre esperado',
  estimate: 'Estimación',
  estimates: 'Nivel y pendiente, antes y después',
  placeboTitle: 'El mismo cálculo en fechas sin motivo',
  placeboSubtitle:
    'Cada punto es el efecto que el mismo modelo encuentra en otra fecha, con su intervalo de 95%; el punto lleno es la fecha elegida. Escala logarítmica.',
  placeboAlarms: (alarms: number, all: number) =>
    `${alarms} de ${all} fechas de control darían un cambio «claro» al 5%; si fueran muchas más que 1 de cada 20, la serie se desvía por sí sola.`,
  method:
    'Serie de tiempo interrumpida: regresión cuasi-Poisson por segmentos, con tendencia, estaciones (dos armónicos) y errores de Newey y West. Sin cruzar el cambio de método de 2026.',
};
