import { vi } from 'vitest';

/** Milliseconds for what a test waits for: it comes at once, or late on a machine that does much else. */
const PATIENCE = { timeout: 120_000 };

const { waitFor } = vi;
vi.waitFor = (holds, options = PATIENCE) => waitFor(holds, options);
