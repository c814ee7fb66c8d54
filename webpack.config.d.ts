import type { Configuration } from 'webpack';

export default function addIn(env?: { url?: string; out?: string }): Configuration;
