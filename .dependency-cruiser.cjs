// Rooms import downwards only. The order is the order in which the data walks (ARCHITECTURE.md).
const floors = [
  ['engine'],
  ['plan'],
  ['words'],
  ['sheet'],
  ['review'],
  ['xlsx', 'excel', 'functions'],
  ['formulas'],
  ['taskpane', 'commands', 'cli', 'workbench'],
];

const upwards = floors.map((rooms, floor) => ({
  name: `${rooms.join('-')}-imports-downwards-only`,
  severity: 'error',
  from: { path: `^src/(${rooms.join('|')})/` },
  to: {
    path: `^src/(${
      floors
        .slice(floor + 1)
        .flat()
        .join('|') || 'nothing-above'
    })/`,
  },
}));

module.exports = {
  forbidden: [
    { name: 'no-cycle', severity: 'error', from: {}, to: { circular: true } },
    ...upwards,
    {
      name: 'functions-know-no-host-and-no-sheet',
      severity: 'error',
      from: { path: '^src/functions/' },
      to: { path: '^src/(sheet|review|xlsx|excel)/' },
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
