// Rooms, and the folders in them, import downwards only. The order is the order in which the data walks
// (ARCHITECTURE.md); what shares a floor does not ask each other.
const ROOMS = [
  ['engine'],
  ['plan'],
  ['year-file'],
  ['kpi-results', 'measure'],
  ['papers'],
  // what is said of KPIs and of how they were read is also written on sheets
  ['messages/kpi', 'messages/papers'],
  ['plan-table'],
  ['sheet'],
  ['messages/(?!kpi/|papers/)'],
  ['review'],
  ['reports', 'record-files'],
  ['xlsx', 'excel', 'functions'],
  // a document's package is read as a workbook's is
  ['docx', 'formulas'],
  ['taskpane', 'commands', 'cli', 'workbench'],
];
const OF_ENGINE = [
  ['[^/]+[.]ts$', 'number'],
  ['calendar'],
  ['kpi', 'budget'],
  ['provisions'],
  ['findings'],
  ['rules'],
];
/** One sentence, the tables in which sentences stand, and the plan that they make. */
const OF_PAPERS = [['fold[.]ts$', 'paper[.]ts$'], ['sentence'], ['table'], ['(?!fold|paper[.])[^/]+[.]ts$']];
const OF_SHEET = [
  ['cells'],
  ['content'],
  ['budget'],
  ['lists', 'kpis', 'papers'],
  ['plan'],
  ['templates'],
  ['evaluation'],
];
/** The stages of reading a budget; the files beside them put the stages together. */
const OF_BUDGET = [['vocabulary'], ['blocks'], ['rows'], ['sides'], ['tree'], ['[^/]+[.]ts$']];

const oneOf = (names) => names.map((name) => (/[$)]$/.test(name) ? name : `${name}/`)).join('|');

const downwards = (folder, floors) =>
  floors.slice(0, -1).map((names, floor) => ({
    name: `${names.join('-')}-imports-downwards-only`,
    severity: 'error',
    from: { path: `^${folder}/(${oneOf(names)})` },
    to: { path: `^${folder}/(${oneOf(floors.slice(floor + 1).flat())})` },
  }));

const OF_TASKPANE = [
  ['session'],
  ['messages'],
  ['controls'],
  ['results', 'compare', 'create', 'pictures', 'settings'],
  ['check'],
  ['shell'],
];
/** What Excel would do: batches of calls, the workbook that they act on, the objects that they name, and the page. */
const OF_HOST = [['wire'], ['book'], ['file', 'objects', 'functions'], ['transport']];

module.exports = {
  forbidden: [
    { name: 'no-cycle', severity: 'error', from: {}, to: { circular: true } },
    ...downwards('src', ROOMS),
    ...downwards('src/engine', OF_ENGINE),
    ...downwards('src/papers', OF_PAPERS),
    ...downwards('src/sheet', OF_SHEET),
    ...downwards('src/sheet/budget', OF_BUDGET),
    ...downwards('src/taskpane', OF_TASKPANE),
    ...downwards('src/workbench/host', OF_HOST),
    {
      name: 'functions-know-no-host-and-no-sheet',
      severity: 'error',
      from: { path: '^src/functions/' },
      to: { path: '^src/(sheet|review|reports|xlsx|excel)/' },
    },
    {
      name: 'the-add-in-does-not-know-the-workbench',
      severity: 'error',
      from: { pathNot: '^src/workbench/' },
      to: { path: '^src/workbench/' },
    },
    {
      name: 'product-does-not-import-tests',
      severity: 'error',
      from: { path: '^src/' },
      to: { path: '^(test|scripts|bench)/' },
    },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    includeOnly: '^src/',
  },
};
