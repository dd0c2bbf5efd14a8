/** How far each register reaches, and when it is published next. */
export const publications = {
  title: 'Hasta dónde llegan los datos y cuándo se esperan los siguientes',
  through: (month: string) => `datos hasta ${month}`,
  expectedAbout: (day: string, month: string) => `${month} se espera hacia el ${day}`,
  expectedOn: (day: string) => `siguiente publicación anunciada para el ${day}`,
  late: (expected: string) => `${expected}, con retraso: no está en esta edición`,
  unknown: 'no consta cuándo se publica el siguiente corte',
};
