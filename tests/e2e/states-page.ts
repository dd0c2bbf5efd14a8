/** What the page of the states shows of victims of homicide in 2024, against 2023. */
export const OF_2024 = '?lang=es&t=2024-01..2024-12&b=2023-01..2023-12&m=count&i=homicide-victims';
