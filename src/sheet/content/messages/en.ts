export const en = 'Made by Budget and KPI Check; this sheet is not checked itself.';
