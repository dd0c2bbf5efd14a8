/**
 * What the contract says of routes and parameters, in Spanish, by its English text. The contract is written once, in
 * English, for programs; a text of it without Spanish fails `tests/server/api-page.test.ts`.
 */
export const CONTRACT_IN_SPANISH: Readonly<Record<string, string>> = {
  'Whether the server serves, which edition, the mark of all that it serves, and why a newer edition was not taken up.':
    'Si el servidor sirve, qué edición, la marca de todo lo que sirve y por qué no se tomó una edición más nueva.',
  'The edition that serves, or the one that is named: id, mark of all that is served, publication date, coverage of each indicator, sources, indicators, regions and breaks of method.':
    'La edición que se sirve, o la que se nombre: clave, marca de todo lo servido, día de publicación, cobertura de cada indicador, fuentes, indicadores, regiones y cambios de método.',
  'The editions that can be asked for, and every publication of every source that is kept.':
    'Las ediciones que se pueden pedir y cada publicación de cada fuente que se guarda.',
  'One indicator of one edition, the nation and all states, by column. Never changes: keep it as long as you like.':
    'Un indicador de una edición, el país y todos los estados, por columnas. Nunca cambia: guárdelo cuanto quiera.',
  "CONAPO's mid-year population of every state, the denominator of every rate. Never changes.":
    'La población de cada estado a mitad de año según CONAPO, el denominador de toda tasa. Nunca cambia.',
  'Every municipality by INEGI code and name, as CONAPO prints them; the nation, the states and the groups stand in /api/v1/edition. Never changes.':
    'Cada municipio con su clave del INEGI y su nombre, como los imprime CONAPO; el país, los estados y los grupos están en /api/v1/edition. Nunca cambia.',
  'The places whose name, or a word of it, begins with a text, accents and case aside: nation, states, groups and municipalities, whole names first, 20 at most.':
    'Los lugares cuyo nombre, o una palabra de él, empieza con un texto, sin distinguir acentos ni mayúsculas: país, estados, grupos y municipios; primero los nombres completos, 20 cuando mucho.',
  "The nation's published totals of whole years, for indicators whose months are published later or by other files: each with the last month it holds (`through`). Never changes.":
    'Los totales publicados de años completos del país, para indicadores cuyos meses se publican después o en otros archivos: cada uno con el último mes que contiene (`through`). Nunca cambia.',
  'One indicator in one region, month by month (year by year for yearly indicators): each observation a value with its method and origin, or a gap with its reason. Without from and to, all there is.':
    'Un indicador en una región, mes por mes (año por año si es anual): cada observación es un valor con su método y su origen, o un hueco con su motivo. Sin from ni to, todo lo que hay.',
  'Two windows of one indicator compared: totals, rates, ratio with its 95 % interval, and the verdict, or `not-comparable` with the reason. `region=all` judges the 32 states together, with false alarms controlled.':
    'Dos periodos de un indicador comparados: totales, tasas, razón con su intervalo de 95 % y el veredicto, o `not-comparable` con el motivo. `region=all` juzga los 32 estados juntos, con las falsas alarmas controladas.',
  'The newest month of each headline register in a region (count, daily mean, whether it is provisional), and where its newest three months go within its own method: against its first three months beyond the season of earlier years while the method is under a year old (`season`), against the same months a year before from then on (`year-before`). A register that is not judged says why.':
    'El mes más nuevo de cada registro principal en una región (cuenta, promedio diario, si es preliminar) y hacia dónde van sus tres meses más nuevos dentro de su propio método: contra sus tres primeros meses, más allá de la época de años anteriores, mientras el método tiene menos de un año (`season`); contra los mismos meses del año anterior después (`year-before`). Un registro que no se juzga dice por qué.',
  'The same months before and after the change of method of January 2026, as printed and read twice, without and with the attempts that the new register counts apart. No verdict: `mark` is `fell-under-both`, `rose-under-both`, `hangs-on-the-reading` or `cannot-tell` with its reason; `shareToOverturn` is what the new count would have to leave out (below zero: to have added) for the direction not to hold. Without from and to, all that the new method has counted so far.':
    'Los mismos meses antes y después del cambio de método de enero de 2026, como se imprimieron y leídos dos veces: sin y con las tentativas que el registro nuevo cuenta aparte. Sin veredicto: `mark` es `fell-under-both`, `rose-under-both`, `hangs-on-the-reading` o `cannot-tell` con su motivo; `shareToOverturn` es cuánto tendría que omitir la cuenta nueva (bajo cero: haber agregado) para que la dirección no se sostenga. Sin from ni to, todo lo que el método nuevo ha contado.',
  'What each state adds to the difference of the nation or a group between two windows: the parts add up to it, and what stands in the whole and in no state is the part `unassigned`. `without` names the state that moved most where the others went the other way, or where it carries the change. Refused, with the states to blame, where a part has no total.':
    'Lo que cada estado aporta a la diferencia del país o de un grupo entre dos periodos: las partes la suman, y lo que está en el total y en ningún estado es la parte `unassigned`. `without` nombra al estado que más se movió cuando los demás fueron en sentido contrario o cuando él explica el cambio. Se rechaza, nombrando a los estados, cuando una parte no tiene total.',
  'What one figure was made of: the regions it adds up, the rows of the official files in their own words, and each file with its checksum.':
    'De qué está hecha una cifra: las regiones que suma, los renglones de los archivos oficiales en sus propias palabras y cada archivo con su suma de verificación.',
  'Every month of one indicator and region as every kept publication printed it, and how far such figures typically move in 1, 3, 6 and 12 months.':
    'Cada mes de un indicador y una región como lo imprimió cada publicación guardada, y cuánto suelen moverse esas cifras en 1, 3, 6 y 12 meses.',
  'One indicator in the municipalities of one state, by column, largest first.':
    'Un indicador en los municipios de un estado, por columnas, de mayor a menor.',
  'The municipalities of all states, or of one, by one indicator over a window: counts, rates drawn towards their state (empirical Bayes) with 95 % credible intervals, and ranks with the ranks that the data do not rule out. One list a column, in the order of the ranks. What has no municipality stands apart.':
    'Los municipios de todos los estados, o de uno, por un indicador en un periodo: cuentas, tasas ajustadas hacia las de su estado (Bayes empírico) con intervalos de credibilidad de 95 % y lugares con los que los datos no descartan. Una lista por columna, en el orden de los lugares. Lo que no tiene municipio va aparte.',
  'Which indicators are kept by municipality, over which months in every state that has them, and in each.':
    'Qué indicadores se guardan por municipio, qué meses tienen todos los estados que los tienen, y cuáles cada uno.',
  'One municipality by INEGI code: every indicator that counts by municipality, month by month, and its population.':
    'Un municipio por su clave del INEGI: cada indicador que se cuenta por municipio, mes por mes, y su población.',
  'How unevenly an indicator lies over municipalities, of the nation or a state: the share of the ten and the fifty with most, how many hold half, how many had none; in a window, its base, and every whole year at hand.':
    'Qué tan desigual se reparte un indicador entre los municipios del país o de un estado: la parte de los diez y los cincuenta con más, cuántos reúnen la mitad, cuántos no tuvieron; en un periodo, en su base y en cada año completo disponible.',
  'Two windows of one indicator compared in up to six places at once (the nation, states, groups or municipalities), false alarms controlled over all of them.':
    'Dos periodos de un indicador comparados en hasta seis lugares a la vez (país, estados, grupos o municipios), con las falsas alarmas controladas entre todos.',
  'Public statements, newest first, each with what the serving edition says of it: holds, other-size, falls-short, opposite or cannot-tell. Months from and to bound the day of saying.':
    'Afirmaciones públicas, las más nuevas primero, cada una con lo que la edición dice de ella: holds, other-size, falls-short, opposite o cannot-tell. Los meses from y to acotan el día en que se dijo.',
  'One statement with its whole finding: every part, both sides with their sources, the tolerance, the comparison, and the result under every other base that could fairly be chosen.':
    'Una afirmación con todo su resultado: cada parte, los dos lados con sus fuentes, la tolerancia, la comparación y el resultado con cualquier otra base que pudiera elegirse con justicia.',
  'Dated events, oldest first; those of a state come with those of the nation.':
    'Hechos con fecha, los más antiguos primero; los de un estado vienen con los del país.',
  'Arrests, firearms, drugs, fentanyl pills and laboratories since October 2024 as announced, cumulative, and their pace per 30 days between reports. more_than marks round figures that were given as the least.':
    'Detenciones, armas, drogas, pastillas de fentanilo y laboratorios desde octubre de 2024 según lo anunciado, acumulados, y su ritmo por 30 días entre reportes. more_than marca cifras redondas dadas como mínimo.',
  'Adults who find their city (ENSU, by quarter) or state (ENVIPE, by year) unsafe, and crime that is never reported or recorded, in per cent, with the surveys’ caveats.':
    'Adultos que ven insegura su ciudad (ENSU, por trimestre) o inseguro su estado (ENVIPE, por año), y delitos sin denuncia o carpeta, en por ciento, con las advertencias de las encuestas.',
  'The national daily mean of homicide victims as officials first gave it at the close of each month: a source of its own, never joined to the register. Without a link only the day of the press conference is known.':
    'El promedio diario nacional de víctimas de homicidio como se dio primero al cierre de cada mes: una fuente aparte, nunca unida al registro. Sin enlace solo se conoce el día de la conferencia.',
  'How many people the register holds as missing, by cut: the totals as printed, one cut by state and status, the government’s own sorting with its total, and people who disappeared in the newest months by state, as a second cut.':
    'Cuántas personas tiene el registro como desaparecidas, por corte: los totales como se imprimieron, un corte por estado y situación, la clasificación del Gobierno con su total, y las personas desaparecidas en los meses más nuevos por estado, como segundo corte.',
  'Victims of femicide and women victims of intentional homicide by state, 2025 and January to August 2026. The two windows are of two counting methods and are never added or compared.':
    'Víctimas de feminicidio y mujeres víctimas de homicidio doloso por estado, en 2025 y de enero a agosto de 2026. Los dos periodos son de dos métodos de conteo y nunca se suman ni se comparan.',
  'How far each register reaches in this edition, and the day on which its next publication is expected: a usual day of the month, or one that was announced; nothing where no calendar is known. A day that has passed means that the publication is late or has not been taken in.':
    'Hasta dónde llega cada registro en esta edición y el día en que se espera su próxima publicación: un día habitual del mes o uno anunciado; nada si no se conoce calendario. Un día que ya pasó quiere decir que la publicación se retrasó o no se ha incorporado.',
  'This contract as an OpenAPI 3.1 document.': 'Este contrato como documento OpenAPI 3.1.',
  'What is new, as an Atom feed (RFC 4287): new editions, new months of each indicator, revisions over the usual, findings that changed. With `region` the months and revisions are those of that region.':
    'Lo nuevo, como canal Atom (RFC 4287): ediciones nuevas, meses nuevos de cada indicador, revisiones mayores que las habituales, resultados que cambiaron. Con `region`, los meses y las revisiones son de esa región.',
  'The same as a JSON Feed (version 1.1).': 'Lo mismo como JSON Feed (versión 1.1).',
  'The days on which publications are expected, as a calendar to subscribe to (RFC 5545); nothing of registers whose calendar nobody knows.':
    'Los días en que se esperan publicaciones, como calendario al cual suscribirse (RFC 5545); nada de los registros cuyo calendario nadie conoce.',
  'A figure as a picture, with title, subtitle, source, edition, caveat and address inside: `.svg`, or `.png` at two pixels to one. With `edition` it never changes; without it follows the newest.':
    'Una figura como imagen, con título, subtítulo, fuente, edición, advertencia y dirección adentro: `.svg`, o `.png` a dos pixeles por uno. Con `edition` nunca cambia; sin ella sigue a la más nueva.',
  'Everything, as files: `figures.csv` has every figure of the nation and the states, one observation a row; `figures-25.csv` and `figures-25006.csv` those of one state or municipality, `figures-00.csv` of the nation; each table of the edition is there byte for byte as `.parquet`; `datapackage.json` (Frictionless) lists them with their columns, sizes and checksums. `newest` in place of an id leads to the edition that serves.':
    'Todo, como archivos: `figures.csv` tiene cada cifra del país y de los estados, una observación por renglón; `figures-25.csv` y `figures-25006.csv`, las de un estado o municipio; `figures-00.csv`, las del país; cada tabla de la edición está byte por byte como `.parquet`; `datapackage.json` (Frictionless) las enlista con sus columnas, tamaños y sumas de verificación. `newest` en lugar de una clave lleva a la edición que se sirve.',
  'Every named screen: what it shows, the version of that, and the displays that show it, with scene, edition, version and when they were last seen. Not kept.':
    'Cada pantalla con nombre: qué muestra, la versión de eso, y los equipos que la muestran, con escena, edición, versión y cuándo se les vio. No se guarda.',
  'One named screen, as its displays are told of it, and the server’s clock; its `ETag` names what it is to show. Not kept.':
    'Una pantalla con nombre, como se les dice a sus equipos, y el reloj del servidor; su `ETag` nombra lo que ha de mostrar. No se guarda.',
  'Makes a screen or changes it: `{"wall": "s=cards&s=lines~30"}` is enough; `banner` has words and an end, `schedule` other walls at hours (Mexico City) of days (1 is Monday), `first` a scene that comes first for a day after a new edition or once a figure is above or below a value.':
    'Crea o cambia una pantalla: basta `{"wall": "s=cards&s=lines~30"}`; `banner` tiene palabras y un fin, `schedule` otras secuencias a ciertas horas (Ciudad de México) de ciertos días (1 es lunes), `first` una escena que va primero durante un día tras una edición nueva o cuando una cifra está sobre o bajo un valor.',
  'Takes a screen away; its displays go on with what they show.':
    'Quita una pantalla; sus equipos siguen con lo que muestran.',
  'Server-sent events of one screen: `screen` with the same answer at once and at every change, `gone` when it is taken away, and a line every fifteen seconds.':
    'Eventos del servidor de una pantalla: `screen` con la misma respuesta de inmediato y en cada cambio, `gone` cuando se quita, y un renglón cada quince segundos.',
  'A display tells what it shows, and is answered as a question for its screen; only of a screen that exists, without a token, and so many times a minute.':
    'Un equipo dice qué muestra y recibe lo mismo que si preguntara por su pantalla; solo de una pantalla que existe, sin ficha, y hasta cierto número de veces por minuto.',
  'The `ETag` of the screen as it was seen: it is changed only while it is that, and otherwise left with 412, so that nobody’s change is lost. Left out, it is changed whatever it has become.':
    'El `ETag` de la pantalla como se vio: se cambia solo mientras siga siendo ese, y si no se deja con 412, para que no se pierda el cambio de nadie. Sin él, se cambia sea cual sea ya.',
  '`*`: it is made only where no screen has this name, and one that has is left with 412.':
    '`*`: se crea solo si ninguna pantalla tiene ese nombre, y la que lo tenga se deja con 412.',
  'The name of a screen: small letters, digits and hyphens, 40 characters at most.':
    'El nombre de una pantalla: minúsculas, dígitos y guiones, 40 caracteres cuando mucho.',
  'Edition id, as given by /api/v1/edition.': 'Clave de la edición, como la da /api/v1/edition.',
  'Indicator id, as listed by /api/v1/edition.': 'Clave del indicador, como las enlista /api/v1/edition.',
  'The beginning of a name or of a word of it, accents and case aside.':
    'El comienzo de un nombre o de una de sus palabras, sin distinguir acentos ni mayúsculas.',
  "Region: 00 for the nation, a state's INEGI code (01 to 32), a group (norte, centro-norte, centro, sur), or several state codes joined by commas, whose values are added.":
    'Región: 00 es el país, la clave de un estado según el INEGI (01 a 32), un grupo (norte, centro-norte, centro, sur) o varios estados unidos por comas, cuyos valores se suman.',
  'First month, YYYY-MM, included.': 'Primer mes, AAAA-MM, incluido.',
  'Last month, YYYY-MM, included.': 'Último mes, AAAA-MM, incluido.',
  'A region as elsewhere, or `all` for each of the 32 states at once.':
    'Una región como en lo demás, o `all` para cada uno de los 32 estados a la vez.',
  'A month, YYYY-MM.': 'Un mes, AAAA-MM.',
  "A state's INEGI code, 01 to 32.": 'La clave de un estado según el INEGI, 01 a 32.',
  "A state's INEGI code, 01 to 32; 00, or left out, for all states.":
    'La clave de un estado según el INEGI, 01 a 32; 00, o sin ella, todos los estados.',
  "A municipality's INEGI code, five digits.": 'La clave de un municipio según el INEGI, cinco dígitos.',
  'Up to 6 places joined by commas: 00 the nation, states (01 to 32), groups (norte, centro-norte, centro, sur), municipalities (five digits).':
    'Hasta 6 lugares unidos por comas: 00 el país, estados (01 a 32), grupos (norte, centro-norte, centro, sur), municipios (cinco dígitos).',
  'The language of its words; Spanish without it.': 'El idioma de sus palabras; español si falta.',
  'Only entries of this kind.': 'Solo entradas de este tipo.',
  'The figure, by its name: that of its page and its anchor there, or one of its own.':
    'La figura, por su nombre: el de su página y su ancla en ella, o uno propio.',
  'Region, as `region` elsewhere; the nation without it.':
    'Región, como `region` en lo demás; el país si falta.',
  'Period: a preset or two months. The last whole year without it.':
    'Periodo: uno con nombre o dos meses. El último año completo si falta.',
  'Measure: `count` or `per-100k-year`.': 'Medida: `count` o `per-100k-year`.',
  'Base: a preset or two months. The one that belongs to the period without it.':
    'Base: una con nombre o dos meses. La que corresponde al periodo si falta.',
  'Indicators that replace the usual one of their topic, joined by commas.':
    'Indicadores que sustituyen al habitual de su tema, unidos por comas.',
  'How the lines are shown: `index`, `count` or `rate`, then months, then `events`.':
    'Cómo se muestran las líneas: `index`, `count` o `rate`, luego meses, luego `events`.',
  'Of `map` and `states-multiples`: the topic, of the latter also all `together`; the first without it.':
    'De `map` y `states-multiples`: el tema, de la última también todos juntos (`together`); el primero si falta.',
  'Of `states-multiples`: what the states are sorted by, their change without it.':
    'De `states-multiples`: por qué se ordenan los estados; por su cambio si falta.',
  'Of `map`: what the states are coloured by, the verdict on their change without it.':
    'De `map`: por qué se colorean los estados; por el veredicto de su cambio si falta.',
  'Of `map`: with true borders, or as equal tiles.': 'De `map`: con sus límites o como cuadros iguales.',
  'Of `divergence`: what homicide is set against.': 'De `divergence`: contra qué se pone el homicidio.',
  'Of `fear`: the quarters since 2023, or all of them.': 'De `fear`: los trimestres desde 2023, o todos.',
  'Of `fear`: the quarter that is 100; the last before the present administration without it.':
    'De `fear`: el trimestre que vale 100; el último antes del gobierno actual si falta.',
  'Of `series`: a municipality, which is then shown instead of the region.':
    'De `series`: un municipio, que se muestra en lugar de la región.',
  'Of `series`, `policy-…` and `compare-…`: the indicator; that of the page without it.':
    'De `series`, `policy-…` y `compare-…`: el indicador; sin él, el de la página.',
  'Of `series`, `place-…` and `region-…`: the indicator by municipality; the first without it.':
    'De `series`, `place-…` y `region-…`: el indicador por municipio; sin él, el primero.',
  'Of `region-contributions`: the indicator; the first headline without it.':
    'De `region-contributions`: el indicador; sin él, el primero de los principales.',
  'Of `revisions-moved`: the indicator; victims of homicide without it.':
    'De `revisions-moved`: el indicador; sin él, las víctimas de homicidio.',
  'Of `policy-…`: the month that the series is asked about.':
    'De `policy-…`: el mes por el que se pregunta a la serie.',
  'Of `operations-pace`: what was announced; arrests without it.':
    'De `operations-pace`: lo anunciado; sin él, las detenciones.',
  'Of `registers`, `lethal-…` and `policy-effect`: the kinds of event that are marked; none without it.':
    'De `registers`, `lethal-…` y `policy-effect`: los tipos de hecho que se marcan; sin él, ninguno.',
  'Of `compare-…`, which need it: two to six states or municipalities.':
    'De `compare-…`, que lo necesitan: de dos a seis entidades o municipios.',
  'Of `claim`, which needs it: the statement, by its id.':
    'De `claim`, que la necesita: la afirmación, por su clave.',
  'How large: a column of a page, of a phone, or the card of a link.':
    'De qué tamaño: columna de página, de teléfono, o la tarjeta de un enlace.',
  'The file, as `datapackage.json` lists them, or `figures-{code}.csv`.':
    'El archivo, como los enlista `datapackage.json`, o `figures-{clave}.csv`.',
};
