import { lazy, type ComponentType } from 'react';
import { CheckPage } from '../check/check-page';
import type { Page } from '../session/state';

/** What each page shows. The check comes with the pane, the others when they are turned to. */
export const PAGE_COMPONENTS: Readonly<Record<Page, ComponentType>> = {
  check: CheckPage,
  pictures: lazy(async () => ({
    default: (await import(/* webpackChunkName: "pictures" */ '../pictures/pictures-page')).PicturesPage,
  })),
  compare: lazy(async () => ({
    default: (await import(/* webpackChunkName: "compare" */ '../compare/compare-page')).ComparePage,
  })),
  create: lazy(async () => ({
    default: (await import(/* webpackChunkName: "create" */ '../create/create-page')).CreatePage,
  })),
  settings: lazy(async () => ({
    default: (await import(/* webpackChunkName: "settings" */ '../settings/settings-page')).SettingsPage,
  })),
};
